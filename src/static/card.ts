import { html, nothing, type TemplateResult } from 'lit';
import { missingText } from '../element/screen.ts';
import type { AgeView } from '../ui/age-view.ts';
import { DetailsController } from '../ui/details-controller.ts';
import type { Panel } from '../ui/panel.ts';
import { renderCard } from '../ui/render/card.ts';
import type { Folded } from '../ui/render/foot.ts';
import { renderProblem } from '../ui/render/problem.ts';
import { fullTime } from '../ui/share/plain.ts';
import type { PanelView, StaticView } from './view.ts';

const nothingToDo = (): void => {};

/** The card that the element would draw, in its own templates. Its time has a date and a year. */
export function renderStatic(view: StaticView): TemplateResult {
  if (view.kind === 'problem') {
    const { screen, words, contact } = view;
    const { issue, text } = screen;
    const problem = { ...text(words.strings.problem), code: issue.code, retry: undefined, contact };
    return renderProblem(problem, words);
  }
  const { moment, screen, display, words, shown, notice, table } = view;
  return renderCard({
    panel: panelOf(view),
    words,
    display,
    isSample: moment.context.feed.sample === true,
    isDegraded: false,
    missing: missingText(screen, words),
    visual: () => notice?.visual ?? moment.visual(),
    details: detailsOf(view),
    share: display.isCompact || display.isLarge ? undefined : CLOSED,
    table,
    spoken: '',
    retry: nothingToDo,
    contact: shown.contact,
  });
}

/** It keeps the room of the button. */
const CLOSED: Folded = { isOpen: false, toggle: nothingToDo, content: () => nothing };

function panelOf({ shown, notice, words }: PanelView): Panel {
  const { panel } = shown;
  const { sentences = panel.sentences ?? [], remarks = panel.remarks ?? [] } = notice ?? {};
  return { ...panel, sentences, remarks, ...(panel.age && { age: lasting(panel.age, words) }) };
}

function lasting(age: AgeView, words: PanelView['words']): AgeView {
  const { asOf } = age;
  if (asOf === undefined) return age;
  const isRange = age.ago.includes(words.strings.range('', ''));
  return { ...age, timeText: isRange ? age.timeText : fullTime(asOf, words), ago: '' };
}

/** Open, so that it is written; {@link foldDetails} closes it. */
function detailsOf({ moment, details, display, host }: PanelView): Folded | undefined {
  const { one, view } = moment;
  if (!one || !view.detailsLabel || display.isCompact || display.isLarge) return undefined;
  const content = (): unknown => new DetailsController(host.element).render(details, one, view);
  return { isOpen: true, toggle: nothingToDo, content };
}

const OPEN = /(<details class="fold" part="details") open=""/;

/** Details can be unfolded without a script where they are there from the beginning. */
export function foldDetails(markup: string): string {
  return markup.replace(OPEN, '$1');
}

const TOOLS = /(<div class="tools"[^>]*>)[^]*?(<\/div>)/;

/** Only a script can search, filter and order. It finds the room of the tools: see `styles.ts`. */
export function emptyTools(markup: string): string {
  return markup.replace(TOOLS, '$1$2');
}

/** That the card does not change by itself: see `styles.ts`. */
export function renderStill(
  lines: readonly string[],
  link: { readonly url: string; readonly text: string } | undefined,
  { words }: StaticView,
): TemplateResult {
  const { lang, strings } = words;
  return html`<div class="still" role="note" lang=${lang} dir=${strings.direction}>
    <p>${lines.join(' ')}${link ? html` <a href=${link.url}>${link.text}</a>` : nothing}</p>
  </div>`;
}
