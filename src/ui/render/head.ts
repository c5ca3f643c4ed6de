import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/words.ts';
import type { Display } from '../display.ts';
import type { Chip, Panel, Verdict } from '../panel.ts';
import { renderMark, renderMeter } from './marks.ts';
import { renderFeedText } from './parts.ts';
import { renderPiece } from './pieces.ts';

/** Draws the upper part of a card: whose numbers they are, the state, and the answer. */

export function renderCardHead(panel: Panel, display: Display, words: Words): TemplateResult {
  const { chip } = panel;
  return html`<div class="top">
    ${renderHeading(panel, display, words)}${chip ? renderChip(chip) : nothing}
  </div>`;
}

/** Read out and copied as 'Anheli: Queue'; of the colon only its room is seen. */
export function renderHeading(
  { name, kind }: Panel,
  { heading, headingLevel }: Display,
  { strings }: Words,
): unknown {
  const text = heading === null ? name : { text: heading };
  if (text.text === '') return nothing;
  return html`<div class="title" part="heading" role="heading" aria-level=${headingLevel}>
    ${renderFeedText(text)}${
      kind === undefined
        ? nothing
        : html`<span class="kind"
            ><span class="unseen" .textContent=${strings.colon}></span>${renderPiece(kind)}</span
          >`
    }
  </div>`;
}

function renderChip({ mark, color, word, rest }: Chip): TemplateResult {
  return html`<span class="chip" part="status" data-mark=${mark}>
    <span class=${color ?? nothing}>${renderMark(mark)}${word}</span
    >${rest ? html` <span .textContent=${rest}></span>` : nothing}
  </span>`;
}

/** The largest text. Its shape stands before it, so that it is told without its colour. */
export function renderVerdict(verdict: Verdict): TemplateResult {
  const { text, look, color } = verdict;
  return html`<p class=${['verdict', look, color].filter(Boolean).join(' ')} part="verdict">
    ${renderShape(verdict)}<span .textContent=${text}></span>
  </p>`;
}

export function renderShape({ mark, meter }: Verdict): unknown {
  return meter === undefined ? (mark ? renderMark(mark) : nothing) : renderMeter(meter);
}
