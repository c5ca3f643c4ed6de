import { isLonger } from '../feed/kinds.ts';
import { pointerStep } from './issues.ts';
import type { CellName } from './source.ts';
import { hasOwn, ownMember } from '../feed/own.ts';

/**
 * Where a value is found: `queue.length`, `sites.*.wait`, `/updated` from the top of the source, `@key`, `@rows.*.total`.
 * A name with a dot in it is tried first as it is, so columns need no escaping.
 */
export interface Path {
  readonly text: string;
  readonly from: 'row' | 'root' | 'key' | 'rows' | 'file' | 'cell';
  /** Which cell of a source of rows, where it is one. */
  readonly cell?: CellName;
  /** Name of the file, where it is from one. */
  readonly file?: string;
  readonly steps: readonly string[];
  /** For each step, it and all after it as one name. */
  readonly rests: readonly string[];
}

/** A value with where it stood. */
export interface Found {
  readonly value: unknown;
  /** JSON Pointer from the top of its source. */
  readonly pointer: string;
}

/** Longest path, in characters, and the most dots in it. */
export const PATH_LENGTH = 200;
export const PATH_DOTS = 24;

/** @returns null for what is no path */
export function parsePath(text: unknown, files: ReadonlyMap<string, unknown>): Path | null {
  if (typeof text !== 'string' || isLonger(text, PATH_LENGTH) || text.split('.').length > PATH_DOTS + 1)
    return null;
  const at = /^@(key|rows)(?:\.|$)/.exec(text);
  const isRoot = text.startsWith('/');
  const rest = at ? text.slice(at[0].length) : isRoot ? text.slice(1) : text;
  const steps = rest === '' ? [] : rest.split('.');
  const file = !at && !isRoot && steps.length > 1 && files.has(steps[0] ?? '') ? steps.shift() : undefined;
  const rests = steps.map((_, index) => steps.slice(index).join('.'));
  const from = at ? (at[1] as 'key' | 'rows') : isRoot ? 'root' : file === undefined ? 'row' : 'file';
  return { text, from, ...(file !== undefined && { file }), steps, rests };
}

/** A cell by its spreadsheet name, as B1. @returns null for what is no such name */
export function parseCell(name: unknown): Path | null {
  const [text, letters = '', row] = (typeof name === 'string' && CELL.exec(name)) || [];
  if (text === undefined) return null;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { text, from: 'cell', cell: { row: Number(row) - 1, column }, steps: [], rests: [] };
}

/** Up to ZZZ9999999. */
export const CELL_PATTERN = '^([A-Za-z]{1,3})([1-9]\\d{0,6})$';
const CELL = new RegExp(CELL_PATTERN);

/** Which column a step asks for by its number, from 1: `#3`. */
export function numberOfColumn(step: string): number | undefined {
  return /^#[1-9]\d{0,3}$/.test(step) ? Number(step.slice(1)) : undefined;
}

/** Hands every value of a path to `each`, until one says that it is enough. @returns whether one did */
export function eachValue(value: unknown, path: Path, each: (value: unknown) => boolean, index = 0): boolean {
  const step = path.steps[index];
  if (step === undefined) return each(value);
  // A dead end is a value that is not known: a sum must hear of it, and the budget too.
  if (typeof value !== 'object' || value === null) return each(undefined);
  const whole = path.rests[index];
  if (whole !== undefined && whole !== step && hasOwn(value, whole)) {
    return each(ownMember(value, whole));
  }
  if (step !== '*') return eachValue(ownMember(value, step), path, each, index + 1);
  for (const entry of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
    if (eachValue(entry, path, each, index + 1)) return true;
  }
  return false;
}

/**
 * Every value of a path with where it stood. For lists, and for telling where something went wrong.
 *
 * @param spend told of each entry that is looked at on the way
 */
export function findAll(
  value: unknown,
  path: Path,
  pointer: string,
  spend: (steps: number) => void = () => {},
  index = 0,
): Found[] {
  const step = path.steps[index];
  if (step === undefined) return value === undefined ? [] : [{ value, pointer }];
  const whole = path.rests[index];
  const direct = whole === undefined || whole === step ? undefined : ownMember(value, whole);
  if (direct !== undefined && whole !== undefined)
    return [{ value: direct, pointer: pointer + pointerStep(whole) }];
  const below = (entry: unknown, key: string | number): Found[] =>
    findAll(entry, path, pointer + pointerStep(key), spend, index + 1);
  if (step !== '*') return below(ownMember(value, step), step);
  const entries = entriesOf(value);
  // Each makes a list and a pointer of its own.
  spend(entries.length * 5);
  return entries.flatMap(([key, entry]) => below(entry, key));
}

/** The entries of a list or of an object that is used as one. */
export function entriesOf(value: unknown): [key: string | number, value: unknown][] {
  if (Array.isArray(value)) return (value as unknown[]).map((entry, index) => [index, entry]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
