import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../../ui/panel.ts';
import { renderPieces } from '../../ui/render/pieces.ts';
import type { ExpectedView, FunnelView, StageView } from './funnel-view.ts';
import { draw, shape, type Shape, type Shapes } from '../../ui/render/draw.ts';
import { levelShape, percent, textShape, uprightShape } from '../../ui/render/svg.ts';
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

function renderStage(stage: StageView, view: FunnelView): TemplateResult {
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
        class=${view.isOld || share === undefined ? 'count muted' : 'count'}
        ?data-unknown=${share === undefined}
        >${count}</span
      >
    </div>
    ${renderBar(stage, view)}
  </div>`;
}

/** Nothing is known of a stage. */
const UNKNOWN: Shapes = [levelShape(0, 1, '0.462em', 'line-muted w15 dashed')];

/** A bar of results to come is higher than the others, since words stand in it. */
function renderBar(stage: StageView, { isOld, mark }: FunnelView): TemplateResult {
  const { toCome, share } = stage;
  const height = toCome ? 1.385 : 0.769;
  const [room, shapes] =
    share === undefined ? [0.923, UNKNOWN] : [height + 0.154, barShapes(stage, share, height, isOld, mark)];
  return html`<svg class="visual" height=${`${room}em`} ${draw(shapes)}></svg>`;
}

function barShapes(
  { gone, toCome, expected }: StageView,
  share: number,
  height: number,
  isOld: boolean,
  mark: number | undefined,
): Shapes {
  const bar = { y: '0.077em', height: `${height}em`, rx: 2 };
  const part = ({ from, to }: NonNullable<StageView['gone']>, look: string): Shape =>
    shape('rect', {
      x: percent(from),
      y: '0.135em',
      width: percent(to - from),
      height: `${height - 0.116}em`,
      rx: 1,
      class: `fill-surface ${look} w15`,
    });
  return [
    shape('rect', { ...bar, width: '100%', class: 'fill-track' }),
    toCome && part(toCome, 'line-accent dashed'),
    gone && part(gone, 'line-alert'),
    shape('rect', { ...bar, width: percent(share), class: isOld ? 'hatched line-muted w1' : 'fill-accent' }),
    expected && expectedShape(expected),
    mark === undefined ? undefined : uprightShape(mark, '0', `${height + 0.308}em`, 'line-text w2'),
  ];
}

function expectedShape({ text, place, x }: ExpectedView): Shape | undefined {
  if (place === 'beside-name') return undefined;
  const anchor = place === 'inside' ? 'middle' : 'start';
  return textShape(text, percent(x), '1.115em', anchor, 'accent wide-only');
}

function renderEnd({ end }: FunnelView): unknown {
  if (!end) return nothing;
  const shapes = [
    end.hasZero ? shape('text', { y: '0.846em' }, '0') : undefined,
    textShape(end.text, percent(end.x), '0.846em', end.anchor),
  ];
  return html`<svg class="visual" height="1.077em" ${draw(shapes)}></svg>`;
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
