import { isOpenEnded, type WaitBand } from '../../domain/wait-band.ts';
import type { Words } from '../../text/words.ts';
import type { ViewContext } from '../../ui/context.ts';
import { NONE, type Cell, type Piece } from '../../ui/panel.ts';
import type { Measure } from './measure.ts';
import type { Reading, ShutState } from './reading.ts';
import { mapStrings } from './strings.ts';

/** A number with what it counts: '180 waiting', 'about 2 h to wait', '63% sampled'. */
export function numberText(reading: Reading, measure: Measure, words: Words): string {
  const t = words.of(mapStrings);
  const { value = 0, isLeast } = reading;
  if (measure === 'volunteers.short' && value === 0) return t.staffed;
  if (measure === 'queue.wait' && value === 0) return t.noWait;
  const text = t.text[measure](shortNumber(reading, measure, words), value);
  return isLeast ? t.atLeast(text) : text;
}

/** The number alone, as it stands on the map: '180', 'about 2 h', '63%'. */
export function shortNumber({ value = 0, band }: Reading, measure: Measure, words: Words): string {
  const t = words.of(mapStrings);
  if (measure === 'testing.share') return words.percent(value);
  if (measure !== 'queue.wait') return words.number(value);
  const time = words.minutes(value);
  if (!band) return time;
  const range = rangeOf(band);
  if (range) return rangeText(range, words);
  if (isOpenEnded(band)) return t.over(time);
  if (band.min === undefined && band.typical === undefined) return t.upTo(time);
  return band.isReported && band.min === band.max ? time : t.about(time);
}

/** The ends of a wait that is told as a range; undefined where it is told by one time. */
function rangeOf({ min, typical, max }: WaitBand): readonly [min: number, max: number] | undefined {
  return typical === undefined && min !== undefined && max !== undefined && min !== max
    ? [min, max]
    : undefined;
}

function rangeText([min, max]: readonly [number, number], words: Words): string {
  return words.strings.range(`${words.minutes(min)} `, ` ${words.minutes(max)}`);
}

/** From the shortest of some waits to the longest: '10 min – over 2 h'. */
export function waitsText(readings: readonly Reading[], words: Words): string {
  const ends = readings.flatMap((reading): readonly (readonly [minutes: number, text: string])[] => {
    const range = reading.band && rangeOf(reading.band);
    return range
      ? range.map(minutes => [minutes, words.minutes(minutes)] as const)
      : [[reading.value ?? 0, shortNumber(reading, 'queue.wait', words)]];
  });
  const sorted = ends.sort(([one], [other]) => one - other).map(([, text]) => text);
  const [from = '', to = ''] = [sorted[0], sorted[sorted.length - 1]];
  return from === to ? from : words.strings.range(`${from} `, ` ${to}`);
}

/** What a reader must know beside the number: who says so, that it may be too late to go, or that it cannot be right. */
export function remarksOf({ look, band, mayBeTooLate, above }: Reading, words: Words): readonly Piece[] {
  const t = words.of(mapStrings);
  return [
    ...(mayBeTooLate ? [{ text: t.mayBeTooLate, color: 'warn' } as const] : []),
    ...(above === undefined ? [] : [{ text: t.above(words.number(above), above), color: 'warn' } as const]),
    ...(band?.isReported && look !== 'old' ? [{ text: t.reported }] : []),
  ];
}

/** What stands in the row of a community: its number, or the state in which nobody new is served. */
export function cellOf(reading: Reading, measure: Measure, { words, now }: ViewContext): Cell {
  const t = words.of(mapStrings);
  const { look, value, shut, markColor, age } = reading;
  if (shut) return { text: stateText(shut, words), color: markColor };
  if (value === undefined) return { text: NONE, look: 'unknown' };
  const text = numberText(reading, measure, words);
  if (look !== 'old') return look === 'unknown' ? { text, look: 'unknown' } : { text };
  return {
    text:
      age.asOf === undefined ? text : t.was(shortNumber(reading, measure, words), words.time(age.asOf, now)),
    look: 'old',
  };
}

export function stateText(shut: ShutState, words: Words): string {
  return shut === 'too-late' ? words.of(mapStrings).tooLate : words.strings.status[shut];
}

/** The label of the measure: 'People waiting'. */
export function measureLabel(measure: Measure, words: Words): string {
  return capital(words.of(mapStrings).what[measure], words);
}

/** Begins a sentence, or stands alone. */
export function capital(text: string, { locale }: Words): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Whether a measure is a share of what is possible at most. */
export function isShare(measure: Measure): boolean {
  return measure === 'testing.share';
}
