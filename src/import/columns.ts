import { rankOf, type Rank } from './rank.ts';
import type { ReadOptions } from './read-value.ts';
import type { TimePattern } from './time-pattern.ts';
import { timeByPatterns, type Zones } from './times.ts';

/** Columns whose names are times: a wide table has one a day. */
export interface ColumnPlan {
  readonly patterns: readonly TimePattern[];
  readonly options: ReadOptions;
  /** Whether the time of the newest filled cell is wanted, not the cell. */
  readonly isTime: boolean;
}

export interface TimedColumn {
  readonly name: string;
  /** As a feed has it. */
  readonly time: string;
}

/**
 * The columns whose names are times, from the oldest to the newest, whatever their order in the table.
 *
 * @returns null where two of them cannot be compared: a day and an instant, where no zone says when the day begins
 */
export function timedColumns(
  names: Iterable<string>,
  { patterns, options }: ColumnPlan,
  zones: Zones,
): readonly TimedColumn[] | null {
  const found: (TimedColumn & { readonly rank: Rank })[] = [];
  for (const name of names) {
    const time = timeByPatterns(name.trim(), patterns, options.zone, zones);
    const rank = time === undefined ? null : rankOf(time, options, zones);
    if (time === undefined || !rank) continue;
    if (rank.kind !== (found[0]?.rank ?? rank).kind) return null;
    found.push({ name, time, rank });
  }
  return found.sort((one, other) => one.rank.at - other.rank.at);
}
