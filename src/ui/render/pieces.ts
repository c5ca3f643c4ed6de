import { html, nothing, type TemplateResult } from 'lit';
import type { Piece, Remark, Sentence } from '../panel.ts';
import { renderIcon } from './icons.ts';
import { renderFeedText } from './parts.ts';

/** Draws sentences: the few that stand under the verdict, the lines below the visual, and the one to act on. */

// Our own words run as the widget does, even if they are digits only; a feed's text as its first letter.
export function renderPiece(piece: Piece): unknown {
  const { text, color, isStrong, icon } = piece;
  const words = 'lang' in piece ? renderFeedText(piece) : text;
  const drawn = icon ? html`${renderIcon(icon)}${words}` : words;
  if (isStrong) return html`<b class=${color ?? nothing}>${drawn}</b>`;
  return color ? html`<span class=${color}>${drawn}</span>` : drawn;
}

/** One item alone takes none of the nodes that Lit puts around each of several. */
export function renderEach<T>(items: readonly T[], render: (item: T) => unknown): unknown {
  const [first] = items;
  return items.length === 1 && first !== undefined ? render(first) : items.map(render);
}

/** Pieces follow each other as they are, with the blanks that they bring. */
export function renderPieces(pieces: readonly Piece[]): unknown {
  return renderEach(pieces, renderPiece);
}

export function renderSentences(sentences: readonly Sentence[]): unknown {
  return renderEach(
    sentences,
    ({ pieces, isSecond }) =>
      html`<p class=${isSecond ? 'second' : 'sentence'} part="sentence">${renderPieces(pieces)}</p>`,
  );
}

export function renderRemarks(remarks: readonly Remark[]): unknown {
  return remarks.length === 0
    ? nothing
    : html`<ul class="remarks" part="remarks" role="list">
        ${renderEach(remarks, renderRemark)}
      </ul>`;
}

function renderRemark({ id, icon, pieces, color }: Remark): TemplateResult {
  return html`<li class=${color ?? nothing} part=${id}>
    ${renderIcon(icon)}<span>${renderPieces(pieces)}</span>
  </li>`;
}

export function renderAdvice(advice: Piece | undefined): unknown {
  return advice ? html`<p class="advice" part="advice">${renderPiece(advice)}</p>` : nothing;
}
