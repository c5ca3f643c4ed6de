import { html, nothing, type TemplateResult } from 'lit';
import { isOld } from '../../domain/age.ts';
import type { Words } from '../../text/words.ts';
import type { Display } from '../display.ts';
import type { AgeView } from '../age-view.ts';
import type { Chip, Panel, Verdict } from '../panel.ts';
import { renderBand } from './band.ts';
import { renderActions, renderContact } from './contact.ts';
import { renderFold } from './fold.ts';
import { renderFoot, renderSample, type Folded, type Foot } from './foot.ts';
import { renderCardHead, renderHeading, renderShape, renderVerdict } from './head.ts';
import { renderMark } from './marks.ts';
import { renderSpoken } from './parts.ts';
import { renderAdvice, renderRemarks, renderSentences } from './pieces.ts';

/** What is drawn of a widget that has numbers. */
export interface Card extends Foot {
  readonly panel: Panel;
  readonly words: Words;
  readonly display: Display;
  /** That communities are missing; '' where none are. */
  readonly missing: string;
  /** Where readers can ask. */
  readonly contact: string | undefined;
  /** What only this widget draws. */
  readonly visual: () => unknown;
  /** Undefined where there are none. */
  readonly details: Folded | undefined;
  /** Undefined where no list is shown. A list has a line of its own for what is read out. */
  readonly table: unknown;
  /** What is read out by itself. */
  readonly spoken: string;
}

/** Draws one community, or a list of them. */
export function renderCard(card: Card): TemplateResult {
  const { panel, words, display } = card;
  const kind = display.isCompact ? 'compact' : display.isLarge ? 'large' : card.table ? 'list' : '';
  return html`<div
    class=${`frame card ${kind}`}
    part="frame"
    lang=${words.lang}
    dir=${words.strings.direction}
    data-freshness=${panel.age?.freshness ?? nothing}
  >
    ${HATCHING}${display.isCompact ? renderCompact(card) : renderWhole(card)}
  </div>`;
}

/** The pattern of old numbers, for the visuals in the same shadow root. */
export const HATCHING: TemplateResult = html`<svg class="patterns" width="0" height="0" aria-hidden="true">
  <pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path d="M0 0v6" class="line-muted w3"></path>
  </pattern>
</svg>`;

function renderWhole(card: Card): TemplateResult {
  const { panel, words, display, table, share } = card;
  const { verdict, remarks = [], sentences = [], advice, actions = [] } = panel;
  const { isLarge } = display;
  const drawn = isLarge ? undefined : panel.drawnByVisual;
  if (drawn === 'card') return html`${card.visual()}${renderSpoken(nothing, card.spoken)}`;
  const isAsked = isLarge || panel.isContactOffered || panel.age?.freshness === 'expired';
  return html`${renderBand(panel.age, words)}
    <div class="inner">
      ${renderCardHead(panel, display, words)}
      ${drawn ? nothing : html`${renderVerdict(verdict)}&#32;${renderSentences(sentences.filter(({ isDrawn }) => isLarge || !isDrawn))}`}
      ${card.missing ? html`<p class="sentence warn" part="notice">${card.missing}</p>` : nothing}
      ${isLarge ? nothing : card.visual()}
      ${drawn ? nothing : renderRemarks(isLarge ? remarks.filter(({ keepInLarge }) => keepInLarge) : remarks)}
      ${renderAdvice(advice)}${table ?? nothing}
      ${renderActions(actions, isAsked ? renderContact(card.contact, words) : nothing)}
      ${renderFold(card.details, panel.detailsLabel)}${renderFoot(panel.age, card, words)}
      ${table === undefined ? renderSpoken(nothing, card.spoken) : nothing}
      ${share?.isOpen ? html`<div class="offer">${share.content()}</div>` : nothing}
    </div>`;
}

/** One line: shape, name, answer, age. */
function renderCompact({ panel, words, display, isSample, spoken }: Card): TemplateResult {
  const { age, verdict } = panel;
  const { look, text } = verdict;
  return html`<div class="line">
      ${renderState(verdict, panel.chip)}
      <div>
        ${renderHeading(panel, display, words)}&#32;<span
          class=${look ? `verdict ${look}` : 'verdict'}
          part="verdict"
          >${text}</span
        >
      </div>
      <div class="age" part="as-of" data-freshness=${age?.freshness ?? nothing}>
        ${age ? renderShortAge(age) : nothing}${isSample ? renderSample(words.strings) : nothing}
      </div>
    </div>
    ${renderSpoken(nothing, spoken)}`;
}

/** The shape of a line: that of the answer, else that of the state. */
function renderState(verdict: Verdict, chip: Chip | undefined): TemplateResult {
  const { look, color = chip?.color } = verdict;
  const own = renderShape(verdict);
  const mark = chip?.mark ?? look;
  return html`<span class=${color ?? nothing}>${own === nothing && mark ? renderMark(mark) : own}</span>`;
}

/** '4 min ago', or what is to be known of it. */
function renderShortAge({ freshness, old, doubt, ago }: AgeView): TemplateResult {
  return isOld(freshness)
    ? html`<span class="warn" .textContent=${old || doubt}></span>`
    : html`<span .textContent=${doubt || ago}></span>`;
}
