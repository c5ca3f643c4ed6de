import { isOpenEnded } from '../../domain/wait-band.ts';
import type { Words } from '../../text/words.ts';
import type { ViewContext } from '../../ui/context.ts';
import { NONE, type Cell } from '../../ui/panel.ts';
import type { Measure } from './measure.ts';
import type { Reading, ShutState } from './reading.ts';
import { mapStrings } from './strings.ts';

/** A number with what it counts: '180 waiting', 'about 2 h to wait', '63% sampled'. */
export function numberText(reading: Reading, measure: Measure, words: Words): string {
  const t = words.of(mapStrings);
  const { value = 0 } = reading;
  if (measure === 'volunteers.short' && value === 0) return t.staffed;
  if (measure === 'queue.wait' && value === 0) return t.noWait;
  return t.text[measure](shortNumber(reading, measure, words), value);
}

/** The number alone, as it stands on the map: '180', 'about 2 h', '63%'. */
export function shortNumber({ value = 0, band }: Reading, measure: Measure, words: Words): string {
  const t = words.of(mapStrings);
  if (measure === 'testing.share') return words.percent(value);
  if (measure !== 'queue.wait') return words.number(value);
  const time = words.minutes(value);
  if (!band) return time;
  if (isOpenEnded(band)) return t.over(time);
  if (band.min === undefined && band.typical === undefined) return t.upTo(time);
  return band.isReported && band.min === band.max ? time : t.about(time);
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
  const what = words.of(mapStrings).what[measure];
  return what.charAt(0).toLocaleUpperCase(words.locale) + what.slice(1);
}

/** Whether a measure is a share of what is possible at most. */
export function isShare(measure: Measure): boolean {
  return measure === 'testing.share';
}
