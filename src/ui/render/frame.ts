import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/words.ts';
import type { Display } from '../display.ts';
import type { Fact, Panel } from '../panel.ts';
import {
  renderAge,
  renderFacts,
  renderFeedText,
  renderFigure,
  renderLine,
  renderNotice,
  renderSpoken,
  renderStatus,
} from './parts.ts';

/** What is drawn of a widget that has numbers. */
export interface Frame {
  readonly panel: Panel;
  readonly words: Words;
  readonly display: Display;
  /** Sentences that go before all numbers. */
  readonly notices: readonly string[];
  /** What only this widget draws. */
  readonly visual: () => unknown;
  readonly details: unknown;
  /** Undefined where no list is shown. A list has a line of its own for what is read out. */
  readonly table: unknown;
  /** What is read out by itself. */
  readonly spoken: string;
  readonly share: unknown;
}

/** Draws a widget that has numbers. */
export function renderFrame(frame: Frame): TemplateResult {
  const { panel, words, display, table } = frame;
  const { isCompact, isLarge } = display;
  return html`<div
    class=${isLarge ? 'frame large' : 'frame'}
    part="frame"
    lang=${words.lang}
    dir=${words.strings.direction}
    data-freshness=${panel.age?.freshness ?? nothing}
  >
    ${renderHead(panel, display)} ${renderLine(panel.under, 'under')} ${frame.notices.map(renderNotice)}
    ${panel.figure ? renderFigure(panel.figure) : nothing} ${renderLine(panel.lines, 'lines')}
    ${isCompact || isLarge ? nothing : frame.visual()} ${renderFacts(factsIn(panel, display))}
    ${frame.details} ${table ?? nothing} ${panel.age ? renderAge(panel.age) : nothing}
    ${table === undefined ? renderSpoken(nothing, frame.spoken) : nothing} ${frame.share}
  </div>`;
}

function renderHead({ name, status }: Panel, { heading, headingLevel }: Display): TemplateResult {
  const text = heading === null ? name : { text: heading };
  return html`<div class="head">
    ${
      text.text === ''
        ? nothing
        : html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
            ${renderFeedText(text)}
          </div>`
    }
    ${status ? renderStatus(status) : nothing}
  </div>`;
}

function factsIn({ facts }: Panel, { isCompact, isLarge }: Display): readonly Fact[] {
  if (isCompact) return [];
  return isLarge ? facts.filter(({ keepInLarge }) => keepInLarge) : facts;
}
