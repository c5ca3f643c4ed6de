import { html, nothing, type TemplateResult } from 'lit';
import { items, type Fact, type Verdict } from '../../ui/panel.ts';
import { renderIcon } from '../../ui/render/icons.ts';
import { renderMark } from '../../ui/render/marks.ts';
import { on } from '../../ui/render/on.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { renderPieces } from '../../ui/render/pieces.ts';
import { renderShape } from '../../ui/render/head.ts';
import { renderNext } from './render-next.ts';
import { renderWall } from './render-wall.ts';
import type { Tile } from './tiles.ts';
import type { BoardView, PartView } from './view.ts';

/** The parts of a board, or the page of a screen. */
export function renderBoard(view: BoardView): unknown {
  const { wall, about, tiles, isNarrow, nothing: none } = view;
  if (wall) return renderWall(wall, part => view.host?.childOf(part, view.feed, wall.staleAfter));
  return html`<div class=${isNarrow ? 'board narrow' : 'board'} part="board">
    ${about.length > 0 ? html`<p class="sentence" part="sentence">${renderPieces(about)}</p>` : nothing}
    ${tiles.length > 0 && !isNarrow ? html`<div class="tiles">${tiles.map(renderTile)}</div>` : nothing}
    ${none ? html`<p part="nothing">${none}</p>` : nothing}
    ${isNarrow ? renderNarrow(view) : renderWide(view)}
  </div>`;
}

function renderTile({ verdict, pieces, marks }: Tile): TemplateResult {
  return html`<div class="tile" part="tile">
    ${renderAnswer(verdict)}
    <p class="muted" part="sentence">${renderPieces(pieces)}</p>
    ${
      marks.length > 0
        ? html`<div class="marks" aria-hidden="true">
            ${marks.map(([mark, color]) => html`<span class=${color}>${renderMark(mark)}</span>`)}
          </div>`
        : nothing
    }
  </div>`;
}

function renderAnswer(verdict: Verdict): TemplateResult {
  const { text, look, color } = verdict;
  return html`<p class=${['answer', look, color].filter(Boolean).join(' ')}>
    ${renderShape(verdict)}<span>${text}</span>
  </p>`;
}

/** Cards beside each other; lists in a wide column, and beside it what to do and what concerns people. */
function renderWide(view: BoardView): TemplateResult {
  const { next, parts, isList } = view;
  const children = (some: readonly PartView[]): unknown => some.map(part => renderChild(part, view));
  if (!isList) return html`<div class="cards">${children(parts)}</div>`;
  const main = parts.filter(({ isAside }) => !isAside);
  const aside = parts.filter(({ isAside }) => isAside);
  const isSplit = main.length > 0 && (next !== undefined || aside.length > 0);
  return html`<div class=${isSplit ? 'columns' : 'column'}>
    ${next ? renderNext(next) : nothing}
    ${main.length > 0 ? html`<div class="column">${children(main)}</div>` : nothing}
    ${aside.length > 0 ? html`<div class="column beside">${children(aside)}</div>` : nothing}
  </div>`;
}

/** What to do, the first part, and a row for each of the others, which opens it. */
function renderNarrow(view: BoardView): TemplateResult {
  const { next, parts } = view;
  const [first, ...others] = parts;
  return html`${next ? renderNext(next) : nothing}${first ? renderChild(first, view) : nothing}
  ${
    others.length > 0
      ? html`<div class="entries">${others.map(part => renderEntry(part, view))}</div>`
      : nothing
  }`;
}

function renderChild({ name }: PartView, { host, feed }: BoardView): TemplateResult {
  return html`<div class="part" part=${name}>${host?.childOf(name, feed)}</div>`;
}

function renderEntry(part: PartView, view: BoardView): TemplateResult {
  const { name, label, verdict, doubt } = part;
  const { host } = view;
  const isOpen = host?.isOpen(name) === true;
  return html`<div class="entry" part="entry">
    <button type="button" aria-expanded=${isOpen} @click=${on(() => host?.toggle(name))}>
      <span class=${verdict?.color ?? 'muted'}>${verdict ? renderShape(verdict) : nothing}</span>
      <span>
        <span class="label">${renderFeedText(label)}${doubt && html` · ${doubt}`}</span>
        <b class=${verdict?.look ?? nothing}>${verdict?.text}</b>
      </span>
      ${renderIcon('unfold')}
    </button>
    ${isOpen ? renderChild(part, view) : nothing}
  </div>`;
}

/** What to do next and the parts in words, for those who save the board as a table or a picture. */
export function boardFacts({ parts, next }: BoardView): readonly Fact[] {
  return [
    ...(next?.items ?? []).map(({ title, why }) => ({
      id: 'next',
      label: title.map(({ text }) => text).join(''),
      items: [{ text: why }],
    })),
    ...parts.flatMap(({ label, verdict, doubt }) =>
      verdict ? [{ id: 'part', label: label.text, items: items(verdict.text, doubt) }] : [],
    ),
  ];
}
