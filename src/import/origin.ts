import { pointerStep, pointerSteps, type SourcePlace } from './issues.ts';
import { findAll, type Found, type Path } from './paths.ts';
import type { Plan, ValuePlan } from './plan.ts';
import type { Entry } from './rows.ts';
import type { SourceTree } from './source.ts';

/** What a run remembers of where it was. */
export interface Trail {
  /** Entries of each list that was made, by its pointer in the document. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Which items of a written-out list are left, by its pointer in the document. */
  readonly kept: ReadonlyMap<string, readonly number[]>;
}

/** Follows a pointer of the document through the plan, and its lists to their rows. */
export function originOf(
  feed: Plan,
  target: string,
  { entries, kept }: Trail,
  source: SourceTree,
  isKnown: (raw: unknown, plan: ValuePlan) => boolean,
): SourcePlace | undefined {
  let plan: Plan | undefined = feed;
  let row: Entry = { value: source.root, key: '', pointer: '', rows: [] };
  let at = '';
  let isBelowRow = false;
  for (const step of pointerSteps(target)) {
    if (plan?.is === 'object') {
      plan = plan.members.find(([key]) => key === step)?.[1];
    } else if (plan?.is === 'items') {
      plan = plan.items[kept.get(at)?.[Number(step)] ?? Number(step)];
    } else if (plan?.is === 'each') {
      const entry: Entry | undefined = entries.get(at)?.[Number(step)];
      plan = entry ? plan.give : undefined;
      row = entry ?? row;
      isBelowRow ||= entry !== undefined;
    }
    at += pointerStep(step);
    if (plan === undefined || plan.is === 'value') break;
  }
  if (plan?.is === 'value') return placeOfValue(plan, row, source, isKnown);
  return isBelowRow ? source.place(row.pointer) : undefined;
}

function placeOfValue(
  plan: ValuePlan,
  row: Entry,
  source: SourceTree,
  isKnown: (raw: unknown, plan: ValuePlan) => boolean,
): SourcePlace {
  return placeOf(plan.paths, row, source, raw => isKnown(raw, plan));
}

/** Where the first value that fits stood; the place of the row where none does. */
export function placeOf(
  paths: readonly Path[],
  row: Entry,
  source: SourceTree,
  fits: (raw: unknown) => boolean,
): SourcePlace {
  for (const path of paths) {
    if (path.from === 'file') return { file: path.file ?? '', column: path.rests[0] ?? '' };
    if (path.cell) return { row: path.cell.row + 1, column: path.text.replace(/\d+$/, '') };
    const found = foundIn(path, row, source).find(({ value }) => fits(value));
    if (found) return source.place(found.pointer);
  }
  return source.place(row.pointer);
}

function foundIn(path: Path, row: Entry, source: SourceTree): readonly Found[] {
  if (path.from === 'root') return findAll(source.root, path, '');
  if (path.from === 'row') return findAll(row.value, path, row.pointer);
  if (path.from !== 'rows') return [];
  // The first step is '*' or the number of a row.
  const rows = path.steps[0] === '*' ? row.rows : row.rows.slice(Number(path.steps[0])).slice(0, 1);
  return rows.flatMap(({ value, pointer }) => findAll(value, path, pointer, () => {}, 1));
}
