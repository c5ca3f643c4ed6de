import type { MappingCode } from '../feed/issues.ts';
import { isRecord, ownProperty } from '../feed/fields.ts';
import { isZoneName } from '../feed/leaves.ts';
import { pointerStep, type MappingDetail, type MappingIssues } from './issues.ts';
import type { Zones } from './times.ts';
import { suggestSpelling } from '../lib/suggest-spelling.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Reads the options of a mapping. What is wrong with one is an issue, and counted: see {@link Options.strictly}. */
export class Options {
  private readonly zones: Zones;
  private readonly issues: MappingIssues;
  private faults = 0;

  constructor(zones: Zones, issues: MappingIssues) {
    this.zones = zones;
    this.issues = issues;
  }

  /**
   * What `read` makes of options; undefined where one of them is bad or unknown. To go on with a default would give a
   * number that looks right.
   */
  strictly<T>(read: () => T): T | undefined {
    const before = this.faults;
    const made = read();
    return this.faults === before ? made : undefined;
  }

  /** Reports each option that there is not. `x-…` belongs to the publisher. */
  checkNames(raw: Raw, known: readonly string[], pointer: string): void {
    for (const key of Object.keys(raw)) {
      if (known.includes(key) || key.startsWith('x-')) continue;
      const hint = suggestSpelling(key, known);
      this.fault('mapping/unknown-option', pointer + pointerStep(key), { seen: show(key), hint });
    }
  }

  bad(pointer: string, raw: unknown): undefined {
    return this.fault('mapping/bad-option', pointer, { seen: show(raw) });
  }

  fault(code: MappingCode, pointer: string, detail?: MappingDetail): undefined {
    this.faults++;
    return this.issues.add(code, pointer, detail);
  }

  zone(raw: Raw, pointer: string): string | undefined {
    return this.read(raw, 'zone', pointer, value =>
      isZoneName(value) && this.zones.isZone(value) ? value : undefined,
    );
  }

  text(raw: Raw, key: string, pointer: string): string | undefined {
    return this.read(raw, key, pointer, value =>
      typeof value === 'string' && value !== '' ? value : undefined,
    );
  }

  flag(raw: Raw, key: string, pointer: string): boolean | undefined {
    return this.read(raw, key, pointer, value => (typeof value === 'boolean' ? value : undefined));
  }

  number(raw: Raw, key: string, pointer: string, fits: (value: number) => boolean): number | undefined {
    return this.read(raw, key, pointer, value =>
      typeof value === 'number' && fits(value) ? value : undefined,
    );
  }

  oneOf<const T extends string>(raw: Raw, key: string, pointer: string, words: readonly T[]): T | undefined {
    return this.read(raw, key, pointer, value => words.find(word => word === value));
  }

  record(raw: Raw, key: string, pointer: string): Raw | undefined {
    return this.read(raw, key, pointer, value => (isRecord(value) ? value : undefined));
  }

  /** An option that may be absent. @param parse returns undefined for what cannot be used */
  read<T>(raw: Raw, key: string, pointer: string, parse: (value: unknown) => T | undefined): T | undefined {
    const value = ownProperty(raw, key);
    if (value === undefined) return undefined;
    return parse(value) ?? this.bad(pointer + pointerStep(key), value);
  }
}

/** A value as short JSON text. */
export function show(raw: unknown): string {
  if (raw === undefined) return '';
  if (typeof raw === 'string') return JSON.stringify(raw.slice(0, 80));
  return typeof raw === 'object' && raw !== null ? (Array.isArray(raw) ? '[…]' : '{…}') : String(raw);
}
