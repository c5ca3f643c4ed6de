import { html, nothing, type TemplateResult } from 'lit';
import { items } from '../../ui/panel.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import type { Widget } from '../../ui/widget.ts';
import { TABLE_CSS } from '../../ui/styles/list.ts';
import { volunteersList } from './list.ts';
import { VOLUNTEERS_CSS } from './styles.ts';
import { volunteersView, type RolesView, type VolunteersView } from './view.ts';

export const widget: Widget<VolunteersView> = {
  community: volunteersView,
  list: volunteersList,
  picture: ({ roles, signUp }) =>
    html`${roles ? renderRoles(roles) : nothing}
    ${signUp ? html`<p class="sign-up"><a part="sign-up" href=${signUp.url} rel="noopener">${signUp.text}</a></p>` : nothing}`,
  drawn: ({ roles }) =>
    (roles?.rows ?? []).map(({ name, onDuty, needed, gap, least }) => {
      const [, there, wanted, lacking] = roles?.columns ?? [];
      return {
        id: 'roles',
        label: name.text,
        items: items(`${there} ${onDuty}`, `${wanted} ${needed}`, `${lacking} ${gap}`, least),
      };
    }),
  css: [TABLE_CSS, VOLUNTEERS_CSS],
};

function renderRoles({ caption, columns, rows }: RolesView): TemplateResult {
  return html`<table class="roles" part="roles" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(column => html`<th role="columnheader" scope="col"><small>${column}</small></th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ name, onDuty, needed, gap, lacking, least, belowMin }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              ${renderFeedText(name)}${least === '' ? nothing : html`<div class=${belowMin ? 'alert' : 'how'}>${least}</div>`}
            </th>
            <td role="cell">${onDuty}</td>
            <td role="cell">${needed}</td>
            <td role="cell" class=${lacking ? 'alert' : nothing}>${gap}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
