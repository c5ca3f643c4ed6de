import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Community } from '../../domain/model.ts';
import type { ViewContext } from '../../element/context.ts';
import { LanternElement } from '../../element/lantern-element.ts';
import type { ListView } from '../../element/panel.ts';
import { said } from '../../element/parts.ts';
import { volunteersList } from './volunteers.list.ts';
import { volunteersStyles } from './volunteers.styles.ts';
import { volunteersView, type RolesView, type VolunteersView } from './volunteers.view.ts';

/**
 * Who is there to help: volunteers on duty of those needed, what lacks by task (a surplus in one never hides a gap in
 * another), and the shifts now and next. Never a name of a person. One community, or a list of all.
 */
export class LanternVolunteers extends LanternElement<VolunteersView> {
  static override styles: CSSResultGroup = [LanternElement.styles, volunteersStyles];

  protected override readonly kind = 'volunteers';

  protected override communityView(community: Community, context: ViewContext): VolunteersView {
    return volunteersView(community, context);
  }

  protected override listView(
    communities: readonly Community[],
    context: ViewContext,
  ): ListView<VolunteersView> {
    return volunteersList(communities, context);
  }

  protected override renderPicture({ roles, signUp }: VolunteersView): unknown {
    return html`${roles ? this.renderRoles(roles) : nothing}
    ${signUp ? html`<p class="sign-up"><a part="sign-up" href=${signUp.url} rel="noopener">${signUp.text}</a></p>` : nothing}`;
  }

  private renderRoles({ caption, columns, rows }: RolesView): TemplateResult {
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
                ${said(name)}${least === '' ? nothing : html`<div class=${belowMin ? 'alert' : 'how'}>${least}</div>`}
              </th>
              <td role="cell">${onDuty}</td>
              <td role="cell">${needed}</td>
              <td role="cell" class=${lacking ? 'alert' : nothing}>${gap}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
