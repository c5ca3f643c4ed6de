import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Community } from '../../domain/model.ts';
import type { ViewContext } from '../../element/context.ts';
import { LanternElement } from '../../element/lantern-element.ts';
import type { ListView } from '../../element/panel.ts';
import { renderBar, renderItems } from '../../element/parts.ts';
import { progressList } from './progress.list.ts';
import { progressStyles } from './progress.styles.ts';
import { progressView, type ProgressView, type StageView } from './progress.view.ts';

/**
 * How far testing has come: registered, sampled, sent, resulted of the population, with shares and how far results lag
 * behind. Any stage may lack; over 100 % and counts that fell are shown as they are, and said. One community, or all.
 */
export class LanternProgress extends LanternElement<ProgressView> {
  static override properties: PropertyDeclarations = {
    showPositive: { attribute: 'show-positive', type: Boolean },
  };

  static override styles: CSSResultGroup = [LanternElement.styles, progressStyles];

  /** Shows counts of positives, where the publisher gives them. */
  declare showPositive: boolean;

  constructor() {
    super();
    this.showPositive = false;
  }

  protected override readonly kind = 'progress';

  protected override communityView(community: Community, context: ViewContext): ProgressView {
    return progressView(community, context, this.showPositive);
  }

  protected override listView(
    communities: readonly Community[],
    context: ViewContext,
  ): ListView<ProgressView> {
    return progressList(communities, context, this.showPositive);
  }

  protected override renderPicture({ stages }: ProgressView): unknown {
    if (stages.length === 0) return nothing;
    return html`<ul class="stages" part="stages" role="list">
      ${stages.map(stage => this.renderStage(stage))}
    </ul>`;
  }

  private renderStage({ stage, name, count, share, bar, marks }: StageView): TemplateResult {
    return html`<li data-stage=${stage}>
      <span>${name}</span> <span>${count}</span>
      <span class="percent">${share}</span> ${bar === undefined ? nothing : renderBar([bar])}
      ${marks.length === 0 ? nothing : html`<span class="marks">${renderItems(marks)}</span>`}
    </li>`;
  }
}
