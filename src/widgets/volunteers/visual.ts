import { html, nothing, type TemplateResult } from 'lit';
import { items, type Fact } from '../../ui/panel.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import type { RolesView, VolunteersView } from './view.ts';

/** The tasks as a table, and the link to sign up. */
export function renderTasks({ roles, actions = [] }: VolunteersView): TemplateResult {
  return html`${roles ? renderRoles(roles) : nothing}
  ${actions.map(({ id, url, text }) => html`<p class="sign-up"><a part=${id} href=${url} rel="noopener">${text}</a></p>`)}`;
}

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

/** The tasks in words. */
export function taskFacts({ roles }: VolunteersView): readonly Fact[] {
  return (roles?.rows ?? []).map(({ name, onDuty, needed, gap, least }) => {
    const [, there, wanted, lacking] = roles?.columns ?? [];
    return {
      id: 'roles',
      label: name.text,
      items: items(`${there} ${onDuty}`, `${wanted} ${needed}`, `${lacking} ${gap}`, least),
    };
  });
}
