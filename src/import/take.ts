import type { MappingCode } from '../feed/issues.ts';
import { numberOf, rankOf, type Rank } from './rank.ts';
import type { ReadOptions } from './read-value.ts';
import type { Zones } from './times.ts';

/** Which of several values counts, or what all of them make. */
export type Take = 'first' | 'last' | 'min' | 'max' | 'sum' | 'difference';

export const TAKES: readonly Take[] = ['first', 'last', 'min', 'max', 'sum', 'difference'];

/** Takes several values together, one after the other. */
export interface Taking {
  /** @param value undefined where it is unknown @returns what is wrong with it: then nothing comes of all of them */
  add(value: unknown): MappingCode | undefined;
  /** Undefined where nothing is known. */
  result(): unknown;
  /** What is wrong with the result, so that it is not known. */
  problem?(): MappingCode | undefined;
}

export function taking(take: Take, options: ReadOptions, zones: Zones): Taking {
  if (take === 'sum' || take === 'difference') return new Sum(options, take === 'difference');
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

/** A sum, or the first less the others. Where a part is not known, it is not known. */
class Sum implements Taking {
  private readonly options: ReadOptions;
  private readonly isDifference: boolean;
  private sum = 0;
  private parts = 0;
  private isWhole = true;

  constructor(options: ReadOptions, isDifference: boolean) {
    this.options = options;
    this.isDifference = isDifference;
  }

  add(value: unknown): MappingCode | undefined {
    if (value === undefined) this.isWhole = false;
    const number = value === undefined ? 0 : numberOf(value, this.options);
    // No place that is added up has a sign: -9 and -99 are how sources write that they do not know.
    if (number === undefined || number < 0) return 'mapping/cannot-add';
    this.sum += this.isDifference && this.parts > 0 ? -number : number;
    this.parts++;
    return undefined;
  }

  result(): unknown {
    if (!this.isWhole || this.parts === 0 || this.problem()) return undefined;
    return this.rounded();
  }

  problem(): MappingCode | undefined {
    const isNegative = this.isDifference && this.isWhole && this.rounded() < 0;
    return isNegative ? 'mapping/below-zero' : undefined;
  }

  /** 0.1 + 0.2 + 0.7 is 0.9999999999999999 to a computer. */
  private rounded(): number {
    return Number(this.sum.toFixed(9)) + 0;
  }
}
