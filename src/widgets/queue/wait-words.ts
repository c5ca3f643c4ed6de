import type { EpochMs } from '../../domain/model.ts';
import { isOpenEnded, spokenMinutes, type WaitBand } from '../../domain/wait-band.ts';
import type { Words } from '../../text/words.ts';
import { queueCardStrings } from './card-strings.ts';

/** Less than this is told as a limit, since nobody can plan by it. */
const SHORT = 5;

/** A wait in words, as it stands in a row: 'about 2 h', 'under 5 min', 'over 2 h', '20 min', 'no wait'. */
export function waitWords(band: WaitBand, words: Words): string {
  const t = words.of(queueCardStrings);
  const { min, typical, max, isReported } = band;
  if ((max ?? typical) === 0) return t.noWait;
  if (isOpenEnded(band)) return t.over(durationText(min ?? 0, words));
  if (typical === undefined) {
    if (min === undefined)
      return t.upTo(durationText(isReported ? (max ?? 0) : spokenMinutes(max ?? 0, 0), words));
    return rangeText(min, max ?? min, words);
  }
  // A wait that the source gives is told as given.
  if (isReported) return min === max ? durationText(typical, words) : t.about(durationText(typical, words));
  return typical < SHORT
    ? t.under(durationText(SHORT, words))
    : t.about(durationText(spokenMinutes(typical), words));
}

/** A duration: '45 min', '1½ h', '1 h 20 min'. */
export function durationText(minutes: number, words: Words): string {
  const t = words.of(queueCardStrings);
  const whole = Math.ceil(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const [before, behind] = [
    t.hours(words.number(hours), hours, rest === 30),
    t.minutes(words.number(rest), rest),
  ];
  if (hours === 0) return behind;
  return rest % 30 === 0 ? before : t.hoursMinutes(before, behind);
}

function rangeText(min: number, max: number, words: Words): string {
  const { range } = words.strings;
  // Rounded before they are compared, since 59.5 minutes are shown as one hour.
  if (Math.ceil(min) === Math.ceil(max)) return durationText(max, words);
  return Math.ceil(max) < 60
    ? range(words.number(Math.ceil(min)), durationText(max, words))
    : range(`${durationText(min, words)} `, ` ${durationText(max, words)}`);
}

/** 'Keys, ID card'. */
export function listText(texts: readonly string[], words: Words): string {
  const { joined } = words.of(queueCardStrings);
  return texts.reduce((all, text) => (all ? joined(all, text) : text), '');
}

/** Begins a sentence, or stands alone. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A time on the bar: '17:45', '24:00' at the end of today; with its date where it is later than tomorrow. */
export function clockText(at: EpochMs, now: EpochMs, words: Words): string {
  return dayAndClock(at, now, words)[1];
}

/** A time to come with its day apart: ['tomorrow', '06:00'], ['', '17:45']. */
export function dayAndClock(at: EpochMs, now: EpochMs, words: Words): readonly [day: string, clock: string] {
  const [ahead, clock] = [words.timeAhead(at, now), words.time(at, at)];
  return ahead === words.strings.tomorrow(clock) ? [words.of(queueCardStrings).tomorrow, clock] : ['', ahead];
}
