import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FinishView } from './finish-view.ts';
import { percent, renderLabel } from '../../ui/render/svg.ts';

/** When all will be sampled: a line from the start of the campaign to its end, with a band for the finish. */
export function renderFinish({ label, bar, isLate, above, below, narrow }: FinishView): TemplateResult {
  const { now, hasStart, band, typical, deadline } = bar;
  const tone = isLate ? 'warn' : 'accent';
  const kind = ['visual', narrow.hasDeadline ? '' : 'bare-above', narrow.below ? '' : 'bare-below'].join(' ');
  return html`<div class="figure" part="finish" role="img" aria-label=${label}>
    <svg class=${kind} height="4.615em">
      <rect
        y="2em"
        width=${percent(Math.min(1, deadline ?? 1))}
        height="0.462em"
        rx="0.231em"
        class="fill-track"
      ></rect>
      ${hasStart ? svg`<line x2=${percent(now)} y1="2.231em" y2="2.231em" class="line-muted w2"></line>` : nothing}
      <rect
        x=${percent(band.from)}
        y="1.692em"
        width=${percent(band.to - band.from)}
        height="1.077em"
        rx="0.538em"
        class=${isLate ? 'fill-warn-soft line-warn w1' : 'fill-soft line-accent w1'}
      ></rect>
      ${
        band.isOpen
          ? svg`<svg x=${percent(band.to)} y="2.231em" overflow="visible"><path d="M-14-4l4 4-4 4M-9-4l4 4-4 4" class=${`fill-none line-${tone} w15`}></path></svg>`
          : nothing
      }
      ${
        typical === undefined
          ? nothing
          : svg`<svg x=${percent(typical)} overflow="visible"><rect x="-0.192em" y="1.308em" width="0.385em" height="1.846em" rx="0.192em" class=${`fill-${tone}`}></rect></svg>`
      }
      <svg x=${percent(now)} overflow="visible">
        <circle cx=${hasStart ? 0 : '0.385em'} cy="2.231em" r="0.385em" class="fill-text"></circle>
      </svg>
      ${
        deadline === undefined
          ? nothing
          : svg`<line x1=${percent(deadline)} x2=${percent(deadline)} y1="1.308em" y2="3.154em" class="line-text w2"></line>`
      }
      ${above.map((each, index) => renderLabel(each, '0.923em', index > 0 || deadline === undefined ? 'wide-only' : narrow.hasDeadline ? 'strong' : 'strong wide-only'))}
      ${renderLabel(below, '4.308em', `${isLate ? 'warn' : 'strong'} wide-only`)}
      ${narrow.below ? renderLabel(narrow.below, '4.308em', 'strong narrow-only') : nothing}
    </svg>
    ${narrow.words ? html`<p class=${isLate ? 'line-narrow warn' : 'line-narrow'}>${narrow.words}</p>` : nothing}
  </div>`;
}
