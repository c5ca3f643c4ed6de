import type { AgeView } from '../age-view.ts';
import type { Fact, Figure, Item, Row } from '../panel.ts';
import type { Shown, ShownList } from '../shown.ts';
import type { Words } from '../../text/words.ts';
import { ageOfAll, figureText, fullTime, whole } from './plain.ts';
import { sheet, type Sheet, type Styled } from './sheet.ts';
import type { Measure } from './wrap.ts';

/** Rows; a picture of more is no picture. */
const MOST_ROWS = 100;
/** Of the width: labels of facts, and all columns of a list together. */
const LABELS = 0.25;
const COLUMNS = 0.55;

const SMALL = { size: 15, ink: 'muted' } as const;
const BOLD = { weight: 650 } as const;

/**
 * What is shown, as a picture of its own: an SVG document as text, without scripts, styles, fonts or addresses. Its times have
 * date and year, for it may be looked at any time later.
 *
 * @param measure width of a text as the reader's machine would draw it
 * @param direction of the widget's language
 */
export function picture(shown: Shown, measure: Measure, direction: 'ltr' | 'rtl'): string {
  const { list, context, isDegraded } = shown;
  const panel = whole(shown, true);
  const { words, feed } = context;
  const { strings } = words;
  const { name, status, under, figure, lines, facts, age } = panel;
  const page = sheet(measure, direction);
  if (feed.sample) page.line(strings.sample, { ink: 'warn', ...BOLD });
  if (isDegraded) page.line(strings.degraded, { ink: 'warn' });
  page.line(name.text, { size: 24, ...BOLD });
  if (status) page.line(status.word, status.current ? BOLD : { ink: 'muted' });
  page.line(joined(under), SMALL);
  if (figure) drawFigure(page, figure, shown);
  for (const { text, tone } of lines)
    page.line(text, tone === 'how' ? SMALL : { ...BOLD, ink: tone === 'alert' ? 'alert' : 'text' });
  page.gap();
  for (const fact of facts) if (fact.items.length > 0) drawFact(page, fact);
  if (list) drawRows(page, list, words);
  const all = ageOfAll(panel, list?.rows() ?? []);
  page.gap();
  page.line(ageText(all, words), { size: 15, ink: age?.doubt ? 'warn' : 'muted' });
  for (const text of [feed.name, feed.publisher?.name])
    if (text !== undefined && words.text(text).text !== name.text) page.line(words.text(text).text, SMALL);
  return page.document(name.text, words.lang);
}

function drawFigure(page: Sheet, figure: Figure, { panel, context }: Shown): void {
  const { text, of, label } = figure;
  if (text === undefined) return page.line(figureText(figure, panel.age, context), { ink: 'muted' });
  page.line(`${text} ${of}`, { size: 44, ...BOLD, ink: panel.age?.doubt ? 'muted' : 'text' });
  page.line(label, { ink: 'muted' });
}

function drawFact(page: Sheet, { label, items, lines }: Fact): void {
  const told = lines ? items.map(item => styled(item)) : [styled({ text: joined(items) })];
  page.row([[{ text: label, ink: 'muted' }], told], [LABELS, 1 - LABELS]);
}

function drawRows(page: Sheet, { columns, rows, count }: ShownList, words: Words): void {
  const { strings } = words;
  const width = COLUMNS / Math.max(1, columns.length);
  const widths = [1 - width * columns.length, ...columns.map(() => width)];
  const heads = [strings.community, ...columns.map(({ label }) => label)];
  page.row(
    heads.map(text => [{ text, ...SMALL }]),
    widths,
  );
  const all = rows();
  for (const row of all.slice(0, MOST_ROWS)) page.row(cellsOf(row, words), widths);
  const drawn = Math.min(MOST_ROWS, all.length, count);
  if (drawn < count) page.line(strings.shown(words.number(drawn), words.number(count)), SMALL);
}

function cellsOf({ name, status, cells, sub = [], age }: Row, words: Words): readonly (readonly Styled[])[] {
  const below = [status?.status && status.word, ...sub.map(({ text }) => text)].filter(Boolean).join(' · ');
  return [
    [
      { text: name.text, ...BOLD },
      { text: below, ...SMALL },
      { text: age ? ageText(age, words) : '', ...SMALL },
    ],
    ...cells.map(({ text, sub: small, tone }) => [
      { text, ...BOLD, ink: tone === 'alert' ? tone : 'text' } as const,
      { text: small?.text ?? '', ...SMALL },
    ]),
  ];
}

function styled({ text, tone }: Item): Styled {
  return { text, ink: tone === 'alert' ? 'alert' : 'text' };
}

function joined(items: readonly Item[]): string {
  return items.map(({ text }) => text).join(' · ');
}

function ageText(age: AgeView | undefined, words: Words): string {
  const { strings } = words;
  const at = age?.asOf;
  const time = at === undefined ? strings.timeNotKnown : strings.asOf(fullTime(at, words));
  return [time, age?.doubt].filter(Boolean).join(' · ');
}
