import { html, nothing, type TemplateResult } from 'lit';
import type { RowAxis } from '../panel.ts';
import { draw } from '../render/draw.ts';
import { percent, textShape } from '../render/svg.ts';
import { PEOPLE } from './row-visual.ts';

/** What stands above the pictures of a list. The rows say it in words, so it is not read out. */
export function renderAxis({ legend = [], labels = [] }: RowAxis): TemplateResult {
  return html`<td class="picture" aria-hidden="true">
    ${legend.some(({ sign }) => sign === 'here') ? PEOPLE : nothing}
    ${legend.map(renderSign)}${labels.length > 0 ? renderLabels(labels) : nothing}
  </td>`;
}

/** A word for a mark. Bars are named in their own colour and weight. */
function renderSign({ text, sign }: NonNullable<RowAxis['legend']>[number]): TemplateResult {
  const isPerson = sign === 'here' || sign === 'missing';
  return html`<span class="sign-${sign}"
    >${isPerson ? html`<svg class="visual person"><rect fill="url(#${sign})" width="0.86em" height="1.2em"></rect></svg>` : nothing}${text}</span
  > `;
}

function renderLabels(labels: NonNullable<RowAxis['labels']>): TemplateResult {
  const shapes = labels.map(({ at, text }) =>
    textShape(text, percent(at), '1.05em', at === 0 ? 'start' : at === 1 ? 'end' : 'middle'),
  );
  return html`<svg class="visual labels" height="1.4em" ${draw(shapes)}></svg>`;
}
