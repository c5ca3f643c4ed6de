import type { EpochMs } from '../domain/model.ts';
import type { Table } from '../text/tables.ts';
import type { ListStrings } from '../ui/list/strings.ts';
import { zoneOffset } from '../text/calendar.ts';
import { Words } from '../text/words.ts';
import { withoutNow } from './without-now.ts';

/** Strings that speak of now, of whatever table. */
const OF_NOW = [
  'shortNow',
  'serving',
  'nowServing',
  'tickets',
  'noneNeeded',
  'taskStaffed',
  'notServing',
  'openNow',
  'noneOpen',
  'nowIn',
  'nowInShort',
] as const;

/**
 * Words for what is read at any later time: an age becomes the time itself, and 'tomorrow' a date. No zone is named beside the
 * times, since nobody knows the clock of the reader: it is named once for all of them.
 */
export class StaticWords extends Words {
  private readonly madeAt: EpochMs;

  constructor(locale: string, zone: string | undefined, feedLang: string | undefined, madeAt: EpochMs) {
    super(locale, zone, feedLang, zoneOffset(zone));
    this.madeAt = madeAt;
  }

  override of<T extends object>(table: Table<T>): T {
    const strings = super.of(table);
    const known = { ...strings } as Record<string, unknown>;
    for (const name of OF_NOW) known[name] &&= timeless(known[name], this.lang);
    const time = this.time(this.madeAt, this.madeAt);
    if (known['onNow']) known['onNow'] = timeless(known['onNow'], this.lang, time);
    if (typeof known['now'] === 'string') known['now'] = time;
    else if (known['now']) known['now'] = timeless(known['now'], this.lang, time);
    const { joined, inOfShort } = known as Partial<ListStrings>;
    if (joined && inOfShort)
      known['oldParts'] = (n: string, of: string, old: string) => joined(old, inOfShort(n, of));
    return known as T;
  }

  override ago(at: EpochMs, now: EpochMs): string {
    return this.time(at, now);
  }

  override old(at: EpochMs, now: EpochMs): string {
    return this.asOf(at, now);
  }

  override oldRange(oldest: EpochMs, newest: EpochMs, now: EpochMs): string {
    const [from, to] = [this.time(oldest, now), this.time(newest, now)];
    return from === to ? from : this.strings.range(from, to);
  }

  override timeAhead(at: EpochMs, now: EpochMs): string {
    const isTomorrow = this.daysAhead(at, now) === 1 && this.daysAhead(at - 1, now) !== 0;
    return isTomorrow ? this.time(at, now) : super.timeAhead(at, now);
  }
}

/** A string, or what makes one, without its 'now', or with the time in its place. */
function timeless(said: unknown, lang: string, time: string = ''): unknown {
  if (typeof said === 'string') return withoutNow(said, lang, time);
  const make = said as (...values: unknown[]) => string;
  return (...values: unknown[]) => withoutNow(make(...values), lang, time);
}
