import type { MappingCode } from '../feed/issues.ts';
import { numberOf, rankOf, type Rank } from './rank.ts';
import type { ReadOptions } from './read-value.ts';
import type { Zones } from './times.ts';

/** Which of several values counts, or what all of them make. */
export type Take = 'first' | 'last' | 'min' | 'max' | 'sum';

export const TAKES: readonly Take[] = ['first', 'last', 'min', 'max', 'sum'];

/** Takes several values together, one after the other. */
export interface Taking {
  /** @param value undefined where it is unknown @returns what is wrong with it: then nothing comes of all of them */
  add(value: unknown): MappingCode | undefined;
  /** Undefined where nothing is known. */
  result(): unknown;
}

export function taking(take: Take, options: ReadOptions, zones: Zones): Taking {
  if (take === 'sum') return new Sum(options);
  if (take === 'min' || take === 'max') return new Extreme(take, options, zones);
  return new Latter(take === 'first');
}

/** The first or last that is known. */
class Latter implements Taking {
  private readonly isFirst: boolean;
  private value: unknown;

  constructor(isFirst: boolean) {
    this.isFirst = isFirst;
  }

  add(value: unknown): undefined {
    if (value !== undefined && (!this.isFirst || this.value === undefined)) this.value = value;
  }

  result(): unknown {
    return this.value;
  }
}

/** The lowest or highest; those that are not known are passed over. */
class Extreme implements Taking {
  private readonly sign: number;
  private readonly options: ReadOptions;
  private readonly zones: Zones;
  private best: { readonly rank: Rank; readonly value: unknown } | undefined;

  constructor(take: 'min' | 'max', options: ReadOptions, zones: Zones) {
    this.sign = take === 'max' ? 1 : -1;
    this.options = options;
    this.zones = zones;
  }

  add(value: unknown): MappingCode | undefined {
    if (value === undefined) return undefined;
    const rank = rankOf(value, this.options, this.zones);
    if (!rank || (this.best && this.best.rank.kind !== rank.kind)) return 'mapping/cannot-compare';
    if (!this.best || (rank.at - this.best.rank.at) * this.sign > 0) this.best = { rank, value };
    return undefined;
  }

  result(): unknown {
    return this.best?.value;
  }
}

/** A sum of which a part is not known is not known. */
class Sum implements Taking {
  private readonly options: ReadOptions;
  private sum = 0;
  private parts = 0;
  private isWhole = true;

  constructor(options: ReadOptions) {
    this.options = options;
  }

  add(value: unknown): MappingCode | undefined {
    if (value === undefined) this.isWhole = false;
    const number = value === undefined ? 0 : numberOf(value, this.options);
    if (number === undefined) return 'mapping/cannot-add';
    this.sum += number;
    this.parts++;
    return undefined;
  }

  result(): unknown {
    // 0.1 + 0.2 + 0.7 is 0.9999999999999999 to a computer.
    return this.isWhole && this.parts > 0 ? Number(this.sum.toPrecision(15)) : undefined;
  }
}
