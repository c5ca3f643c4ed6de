import type { AgeView } from '../age-view.ts';
import { NONE, type Row } from '../panel.ts';
import type { Shown, ShownList } from '../shown.ts';
import type { Words } from '../../text/words.ts';
import { figureText, plain, timestamp, whole } from './plain.ts';
import { shareStrings, type ShareStrings } from './strings.ts';

/** Spreadsheets take a file for UTF-8 only where it begins so. */
const MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, also in the wide forms that it makes narrow, and behind characters that
 * cannot be seen: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

type Line = readonly string[];

/**
 * What is shown, as a table for spreadsheets: RFC 4180, in UTF-8 with its mark. Of a list, all that is found, in the order of
 * the list, with the columns shown; of one community, a line for each thing said.
 *
 * Whole numbers are plain digits; what is not known is empty, never 0. Times are RFC 3339 in UTC.
 */
export function csv(shown: Shown): string {
  const lines = shown.list ? listLines(shown, shown.list) : panelLines(shown);
  return (
    MARK + lines.map(line => `${line.map(text => field(text, shown.context.words)).join(',')}\r\n`).join('')
  );
}

/** @returns digits as they are; any other text in quotation marks, and such that no spreadsheet works with it */
function field(text: string, words: Words): string {
  const told = plain(text);
  if (told === '' || told === NONE) return '';
  const digits = told.replace(/\D/g, '');
  if (digits !== '' && digits.length < 16 && words.number(Number(digits)) === told) return digits;
  return `"${FORMULA.test(told) ? "'" : ''}${told.replace(/"/g, '""')}"`;
}

function listLines(shown: Shown, { found, columns }: ShownList): readonly Line[] {
  const { words } = shown.context;
  const { strings } = words;
  const t = words.of(shareStrings);
  const rows = found().map(({ community, row }) => ({ ...row, district: community.district ?? '' }));
  const note = noteOf(shown, t);
  const hasState = rows.some(({ status }) => status);
  const hasDistrict = rows.some(({ district }) => district !== '');
  const hasSub = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.sub));
  const line = (
    of: (part: 'name' | 'district' | 'state' | 'age' | 'note') => Line,
    cells: readonly Line[],
  ): Line => [
    ...of('name'),
    ...(hasDistrict ? of('district') : []),
    ...(hasState ? of('state') : []),
    ...cells.flatMap(([text = '', sub = ''], index) => (hasSub[index] ? [text, sub] : [text])),
    ...of('age'),
    ...(note === '' ? [] : of('note')),
  ];
  const heads = {
    name: [strings.community],
    district: [t.district],
    state: [t.state],
    age: [t.asOf, t.freshness],
    note: [t.note],
  };
  return [
    line(
      part => heads[part],
      columns.map(({ label }) => [label, t.noteOn(label)]),
    ),
    ...rows.map(row => {
      const parts = {
        name: [row.name.text],
        district: [row.district],
        state: [row.status?.status ? row.status.word : ''],
        age: ageFields(row.age),
        note: [note],
      };
      return line(part => parts[part], cellsOf(row));
    }),
  ];
}

function cellsOf({ cells }: Row): readonly Line[] {
  return cells.map(({ text, sub }) => [text, sub?.text ?? '']);
}

function panelLines(shown: Shown): readonly Line[] {
  const { context } = shown;
  const panel = whole(shown, true);
  const { strings } = context.words;
  const t = context.words.of(shareStrings);
  const { figure, age, status } = panel;
  const note = noteOf(shown, t);
  const [asOf = '', freshness = ''] = ageFields(age);
  return [
    [t.what, t.value],
    [strings.community, panel.name.text],
    ...(status ? [[t.state, status.status ? status.word : '']] : []),
    // A number that is no longer current is said to be so, and by no column of its own.
    ...(figure
      ? [
          [
            figure.label,
            figure.text ?? (figure.freshness === 'expired' ? figureText(figure, age, context) : ''),
          ],
        ]
      : []),
    ...(figure?.text !== undefined && figure.of !== '' ? [[figure.label, figure.of]] : []),
    ...[...panel.under, ...panel.lines].map(({ text }) => [t.note, text]),
    ...panel.facts.flatMap(({ label, items, lines }) =>
      lines
        ? items.map(({ text }) => [label, text])
        : items.length > 0
          ? [[label, items.map(({ text }) => text).join(' · ')]]
          : [],
    ),
    [t.asOf, asOf],
    [t.freshness, freshness],
    ...(note === '' ? [] : [[t.note, note]]),
  ];
}

function ageFields(age: AgeView | undefined): Line {
  return [timestamp(age?.asOf), age?.freshness ?? ''];
}

/** What holds for all of it: that it is invented, or not the newest. */
function noteOf({ context: { feed, words }, isDegraded }: Shown, t: ShareStrings): string {
  return [feed.sample && words.strings.sample, isDegraded && t.degraded].filter(Boolean).join(' · ');
}
