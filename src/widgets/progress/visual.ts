import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Fact } from '../../ui/panel.ts';
import { renderPieces } from '../../ui/render/pieces.ts';
import type { ExpectedView, FunnelView, StageView } from './funnel-view.ts';
import { percent, renderText } from '../../ui/render/svg.ts';
import { renderFinish } from './render-finish.ts';
import type { ProgressView } from './view.ts';

/** The stages on one scale, and when all will be sampled. */
export function renderProgress({ funnel, finish }: ProgressView): unknown {
  return html`${funnel ? renderFunnel(funnel) : nothing}${finish ? renderFinish(finish) : nothing}`;
}

function renderFunnel(view: FunnelView): TemplateResult {
  return html`<div class="figure funnel" part="stages" role="img" aria-label=${view.label}>
    ${view.stages.map(stage => renderStage(stage, view))}${view.end ? renderEnd(view) : nothing}
  </div>`;
}

function renderStage(stage: StageView, { isOld, mark }: FunnelView): TemplateResult {
  const { name, count, notes, expected, share } = stage;
  const isBeside = expected?.place === 'beside-name';
  return html`<div data-stage=${stage.stage}>
    <div class="stage">
      <span
        >${name}&#32;${
          expected
            ? html`<span class=${isBeside ? 'accent' : 'accent narrow-only'}>${expected.text} </span>`
            : nothing
        }${notes.length === 0 ? nothing : renderPieces(notes)}</span
      >
      <span
        class=${isOld || share === undefined ? 'count muted' : 'count'}
        ?data-unknown=${share === undefined}
        >${count}</span
      >
    </div>
    ${share === undefined ? UNKNOWN : renderBar(stage, share, isOld, mark)}
  </div>`;
}

const UNKNOWN = html`<svg class="visual" height="0.923em">
  <line x2="100%" y1="0.462em" y2="0.462em" class="line-muted w15 dashed"></line>
</svg>`;

/** A bar of results to come is higher than the others, since words stand in it. */
function renderBar(
  { gone, toCome, expected }: StageView,
  share: number,
  isOld: boolean,
  mark: number | undefined,
): TemplateResult {
  const height = toCome ? 1.385 : 0.769;
  const inner = `${height - 0.116}em`;
  return html`<svg class="visual" height=${`${height + 0.154}em`}>
    <rect y="0.077em" width="100%" height=${`${height}em`} rx="2" class="fill-track"></rect>
    ${toCome ? svg`<rect x=${percent(toCome.from)} y="0.135em" width=${percent(toCome.to - toCome.from)} height=${inner} rx="1" class="fill-surface line-accent dashed w15"></rect>` : nothing}
    ${gone ? svg`<rect x=${percent(gone.from)} y="0.135em" width=${percent(gone.to - gone.from)} height=${inner} rx="1" class="fill-surface line-alert w15"></rect>` : nothing}
    <rect
      y="0.077em"
      width=${percent(share)}
      height=${`${height}em`}
      rx="2"
      class=${isOld ? 'hatched line-muted w1' : 'fill-accent'}
    ></rect>
    ${expected ? renderExpected(expected) : nothing}
    ${mark === undefined ? nothing : svg`<line x1=${percent(mark)} x2=${percent(mark)} y2=${`${height + 0.308}em`} class="line-text w2"></line>`}
  </svg>`;
}

function renderExpected({ text, place, x }: ExpectedView): unknown {
  if (place === 'beside-name') return nothing;
  const anchor = place === 'inside' ? 'middle' : 'start';
  return renderText(text, percent(x), '1.115em', anchor, 'accent wide-only');
}

function renderEnd({ end }: FunnelView): unknown {
  return end
    ? html`<svg class="visual" height="1.077em">
        ${end.hasZero ? svg`<text y="0.846em">0</text>` : nothing}
        ${renderText(end.text, percent(end.x), '0.846em', end.anchor)}
      </svg>`
    : nothing;
}

/** The stages in words. */
export function stageFacts({ funnel }: ProgressView): readonly Fact[] {
  return (funnel?.stages ?? []).map(({ name, count, notes, expected }) => ({
    id: 'stages',
    label: name,
    items: [
      { text: count },
      ...(expected ? [{ text: expected.text }] : []),
      ...notes.map(({ text }) => ({ text })),
    ],
  }));
}
