import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../../text/local-time.ts';
import type { Words } from '../../text/words.ts';
import type { Chip, Panel } from '../panel.ts';
import { HATCHING } from '../render/card.ts';
import { renderIcon } from '../render/icons.ts';
import { renderMark } from '../render/marks.ts';
import { renderFeedText } from '../render/parts.ts';
import { renderPiece, renderPieces } from '../render/pieces.ts';
import { renderShape } from '../render/head.ts';
import type { Shown } from '../shown.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { pageAddress } from './address.ts';
import { fullTime } from './plain.ts';
import { PRINT_CSS } from './print-styles.ts';
import { renderSheetFoot } from './print-foot.ts';
import { renderPrintedList } from './print-list.ts';
import { shareStrings } from './strings.ts';
import { validity } from './validity.ts';

/**
 * What is printed in place of a card: the notice for the gate, or a list as a table. It has the times of a clock only, and
 * says until when it is valid and where there are newer numbers.
 *
 * @param address of the page; '' for none
 */
export function renderSheet(host: Element, shown: Shown, address: string = pageAddress()): TemplateResult {
  adoptStyles(host, PRINT_CSS);
  const { words } = shown.context;
  // Patterns of what is not shown draw nothing, so the sheet has its own.
  return html`<div class="sheet" part="print" lang=${words.lang} dir=${words.strings.direction}>
    ${HATCHING}
    <div class=${shown.list ? 'sheet-body sheet-list' : 'sheet-body sheet-notice'}>
      ${shown.list ? renderPrintedList(shown, shown.list) : renderNotice(shown)}
      ${renderSheetFoot(shown, address)}
    </div>
  </div>`;
}

function renderNotice(shown: Shown): TemplateResult {
  const { panel } = shown;
  const notice = shown.notice();
  const { sentences = [] } = notice ?? panel;
  const tips = [...(notice?.remarks ?? panel.remarks ?? []), ...(notice?.tips ?? [])];
  return html`${renderHead(shown)}${panel.chip ? renderState(panel.chip) : nothing}${renderAnswer(panel)}
    ${sentences.map(
      ({ pieces, isSecond }) => html`<p class=${isSecond ? 'sheet-second' : ''}>${renderPieces(pieces)}</p>`,
    )}
    ${notice?.visual ?? shown.visual()}
    ${notice?.join ? html`<p class="sheet-second">${notice.join}</p>` : nothing}${renderValidity(shown)}
    <ul class="sheet-tips" role="list">
      ${panel.advice ? html`<li>${renderIcon('bell')}<span>${renderPieces([panel.advice])}</span></li>` : nothing}
      ${tips.map(({ icon, pieces }) => html`<li>${renderIcon(icon)}<span>${renderPieces(pieces)}</span></li>`)}
    </ul>`;
}

function renderHead({ panel, context: { feed, words } }: Shown): TemplateResult {
  return html`<div class="sheet-head">
    <p class="sheet-name">
      ${renderFeedText(panel.name)}${panel.kind ? html` <span class="sheet-kind">${renderPiece(panel.kind)}</span>` : nothing}
    </p>
    <p>${feed.name === undefined ? nothing : renderFeedText(words.text(feed.name))}</p>
  </div>`;
}

function renderState({ mark, word, rest }: Chip): TemplateResult {
  return html`<p class="sheet-state">${renderMark(mark)} ${[word, rest].filter(Boolean).join(' ')}</p>`;
}

function renderAnswer({ verdict }: Panel): unknown {
  if (!verdict) return nothing;
  const looks = ['sheet-answer', verdict.look ?? ''].filter(Boolean);
  return html`<p class=${looks.join(' ')}>${renderShape(verdict)}<span>${verdict.text}</span></p>`;
}

function renderValidity(shown: Shown): TemplateResult {
  const { words } = shown.context;
  return html`<p class="sheet-valid"><b>${asOfText(shown, words)}</b> ${validity(shown)}</p>`;
}

function asOfText({ panel: { age }, context: { now } }: Shown, words: Words): string {
  const { sheet } = words.of(shareStrings);
  const at = age?.asOf;
  if (at === undefined) return words.strings.timeNotKnown;
  const day = dayText(words.locale, words.zone, at);
  // A time of another day has its date already.
  const time = words.time(at, now);
  return dayText(words.locale, words.zone, now) === day ? sheet.asOf(time, day) : `${fullTime(at, words)}.`;
}
