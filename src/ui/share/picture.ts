import type { Color } from '../panel.ts';
import { MARKS } from '../render/marks.ts';
import type { Shown } from '../shown.ts';
import type { Words } from '../../text/words.ts';
import { cardText } from './card-text.ts';
import { ageOfAll, fullTime } from './plain.ts';
import { rowTexts } from './row-text.ts';
import { shareStrings } from './strings.ts';
import { sheet, type Ink, type Sheet } from './sheet.ts';
import type { VisualPicture } from './visual-picture.ts';
import type { Measure } from './wrap.ts';

/** Rows; a picture of more is no picture. */
const MOST_ROWS = 40;

/** The name, the answer, what else is said, and the small print. */
const NAME = { size: 48, weight: 600 } as const;
const ANSWER = { size: 104, weight: 700 } as const;
const SECOND = { size: 56, weight: 600 } as const;
const SMALL = { size: 32, ink: 'muted' } as const;

/**
 * What is shown, as a picture: the answer in the largest type, the visual below it, and all times with date and year, for it may be looked
 * at any time later.
 *
 * @param measure width of a text as the reader's machine would draw it
 * @param address of the page; '' for none @param visual what the widget draws of its numbers
 */
export function picture(shown: Shown, measure: Measure, address: string, visual?: VisualPicture): Sheet {
  const { list } = shown;

  const page = sheet(measure);
  const card = cardText(shown);
  page.line(card.name, NAME);
  page.line(card.kind, SMALL);
  drawAnswer(page, shown);
  if (card.join !== '') {
    page.gap(12);
    page.line(card.join, SECOND);
  }
  page.gap();
  if (visual) {
    page.visual(visual);
    page.gap();
  }
  for (const text of [...factsOf(shown), ...card.remarks, card.advice]) {
    page.line(text);
    page.gap(8);
  }
  if (list) drawRows(page, shown);
  page.rule();
  drawFoot(page, shown, address);
  return page;
}

/** The state, the verdict with its shape, and the sentences below it. */
function drawAnswer(page: Sheet, shown: Shown): void {
  const { chip, verdict, sentences = [] } = shown.panel;
  const card = cardText(shown);
  page.gap();
  if (chip) page.line(card.state, { weight: 600, ink: inkOf(chip.color), shape: MARKS[chip.mark] });
  const { mark, color, look } = verdict ?? {};
  page.line(card.verdict, {
    ...ANSWER,
    ...(look && { weight: 300, ink: 'muted' }),
    ...(!look && { ink: inkOf(color) }),
    shape: mark && MARKS[mark],
  });
  // Where a visual is told in words, all but the first are told again below.
  const told = shown.panel.drawnByVisual ? card.sentences.slice(0, 1) : card.sentences;
  told.forEach((text, index) => page.line(text, sentences[index]?.isSecond ? SECOND : {}));
}

/** What stands for a visual that is made of other elements. */
function factsOf({ panel, visualFacts, context: { words } }: Shown): readonly string[] {
  if (!panel.drawnByVisual) return [];
  const { labelled } = words.of(shareStrings);
  return visualFacts().map(({ label, items }) => labelled(label, items.map(({ text }) => text).join(' · ')));
}

function drawRows(page: Sheet, { list, context: { words } }: Shown): void {
  if (!list) return;
  const rows = rowTexts(list, words, MOST_ROWS);
  for (const text of rows) {
    page.line(text);
    page.gap(8);
  }
  const left = list.count - rows.length;
  if (left > 0) page.line(words.of(shareStrings).more(words.number(left)), SMALL);
}

/** When it was so, whether it may be trusted, whose numbers they are, and where there are newer ones. */
function drawFoot(page: Sheet, shown: Shown, address: string): void {
  const { panel, list, context } = shown;
  const { words, feed } = context;
  const { doubt, caveats, name, kind } = cardText(shown);
  const at = ageOfAll(panel, list?.rows() ?? [])?.asOf;
  page.line(timeText(at, words), { size: 40, weight: 600 });
  for (const text of [doubt, ...caveats]) page.line(text, { size: 32, weight: 600, ink: 'warn' });
  for (const text of [feed.name, feed.publisher?.name]) {
    const told = text === undefined ? '' : words.text(text).text;
    if (told !== name && told !== kind) page.line(told, SMALL);
  }
  page.line(address, SMALL);
}

function timeText(at: number | undefined, words: Words): string {
  const { asOf, timeNotKnown } = words.strings;
  return at === undefined ? timeNotKnown : asOf(fullTime(at, words));
}

function inkOf(color: Color | undefined): Ink {
  return color ?? 'text';
}
