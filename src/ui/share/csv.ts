import { localTime, zoneLabel } from '../../text/local-time.ts';
import type { AgeView } from '../age-view.ts';
import type { Fact, Piece, Row } from '../panel.ts';
import type { Shown, ShownList } from '../shown.ts';
import { cardText } from './card-text.ts';
import { digitsOf, field } from './field.ts';
import { plain } from './plain.ts';
import { shareStrings, type ShareStrings } from './strings.ts';

/** Spreadsheets take a file for UTF-8 only where it begins so. */
const MARK = '\uFEFF';

/** A time by the clocks of the place, in a form that all spreadsheets read as that time. */
interface Time {
  readonly time: string;
}

type Line = readonly (string | Time)[];

/**
 * What is shown, as a table for spreadsheets: RFC 4180, in UTF-8 with its mark. Of a list, all that is found, in the order of
 * the list, with a column for each measure; of one community, a line for each thing said.
 *
 * Whole numbers are plain digits; what is not known is empty, never 0. Times are those of the feed's zone, which the header
 * names.
 */
export function csv(shown: Shown): string {
  const { words } = shown.context;
  const lines = shown.list ? listLines(shown, shown.list) : panelLines(shown);
  const written = lines.map(line =>
    line.map(each => (typeof each === 'string' ? field(each, words) : each.time)).join(','),
  );
  return MARK + written.map(line => `${line}\r\n`).join('');
}

function listLines(shown: Shown, { found, columns }: ShownList): readonly Line[] {
  const { words } = shown.context;
  const t = words.of(shareStrings);
  const rows = found().map(({ community, row }) => ({ ...row, district: community.district ?? '' }));
  const caveat = cardText(shown).caveats.join(' · ');
  const hasState = rows.some(({ status }) => status);
  const hasDistrict = rows.some(({ district }) => district !== '');
  const hasNote = rows.some(row => noteOf(row) !== '');
  const line = (
    name: string,
    district: string,
    state: string,
    cells: Line,
    note: string,
    age: Line,
  ): Line => [
    name,
    ...(hasDistrict ? [district] : []),
    ...(hasState ? [state] : []),
    ...cells,
    ...(hasNote ? [note] : []),
    ...age,
    ...(caveat === '' ? [] : [caveat]),
  ];
  const heads = columns.map(({ label }) => label);
  const head = line(words.strings.community, t.district, t.state, heads, t.note, [
    asOfHead(shown, t),
    t.freshness,
  ]);
  return [
    caveat === '' ? head : [...head.slice(0, -1), t.caveat],
    ...rows.map(row =>
      line(
        row.name.text,
        row.district,
        row.status?.status ? row.status.word : '',
        row.cells.map(({ text }) => text),
        noteOf(row),
        ageFields(row.age, shown, t),
      ),
    ),
  ];
}

function noteOf({ note = [] }: Row): string {
  return note.map(({ text }) => text).join(' · ');
}

function panelLines(shown: Shown): readonly Line[] {
  const t = shown.context.words.of(shareStrings);
  const { strings } = shown.context.words;
  const card = cardText(shown);
  const { kind, state, verdict, sentences, join, remarks, advice, caveats } = card;
  const facts = [...shown.visualFacts(), ...shown.detailFacts()];
  const [asOf = '', freshness = ''] = ageFields(shown.panel.age, shown, t);
  return [
    [t.what, t.value, t.note],
    [strings.community, shown.panel.name.text, ''],
    ...(state === '' ? [] : [[t.state, state, '']]),
    [kind || t.answer, verdict, [...sentences, join].filter(Boolean).join(' · ')],
    ...facts.flatMap(fact => factLines(fact, shown, t)),
    ...[...remarks, advice].filter(Boolean).map(text => [t.note, text, '']),
    [asOfHead(shown, t), asOf, freshness],
    ...caveats.map(text => [t.caveat, text, '']),
  ];
}

function factLines({ label, at, items, lines }: Fact, shown: Shown, t: ShareStrings): readonly Line[] {
  if (items.length === 0) return [];
  return (lines ? items.map(item => [item]) : [items]).map(each => [
    at === undefined ? label || t.note : { time: localTime(at, shown.context.words.zone) },
    ...valueAndNote(each, shown),
  ]);
}

/** A number has the column of the values for itself. */
function valueAndNote(items: readonly Piece[], { context: { words } }: Shown): Line {
  const texts = items.map(({ text }) => text);
  const [first = '', ...others] = texts;
  return digitsOf(plain(first), words) === undefined ? [texts.join(' · '), ''] : [first, others.join(' · ')];
}

function asOfHead({ context: { words, now } }: Shown, t: ShareStrings): string {
  return t.asOf(words.strings.zone(zoneLabel(words.locale, words.zone, now)));
}

function ageFields(age: AgeView | undefined, { context: { words } }: Shown, t: ShareStrings): Line {
  if (!age) return ['', ''];
  const { asOf, freshness } = age;
  return [asOf === undefined ? '' : { time: localTime(asOf, words.zone) }, t.freshnessOf[freshness]];
}
