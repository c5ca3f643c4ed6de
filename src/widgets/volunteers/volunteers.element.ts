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
    return html`<table class="roles" part="roles">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(column => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, onDuty, needed, gap, lacking, least, belowMin }) =>
            html`<tr>
              <th scope="row">
                ${said(name)}${least === '' ? nothing : html`<div class=${belowMin ? 'alert' : 'how'}>${least}</div>`}
              </th>
              <td>${onDuty}</td>
              <td>${needed}</td>
              <td class=${lacking ? 'alert' : nothing}>${gap}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
