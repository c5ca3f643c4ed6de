import { pointerStep, type MappingIssues } from './issues.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';
import { ownMember } from '../feed/own.ts';
import type { ChunkedWork } from '../lib/chunked-work.ts';

/** Characters of an id. */
const MOST = 64;

/**
 * Makes the ids of a document unique that a mapping made of names: two places may have one name, and neither may be lost.
 * The first keeps its id, the others get the next free number. An id that the source gives is never changed.
 *
 * @param document what the run made; ids are changed in place
 */
export function* uniqueIds(plan: Plan, { document, placeOf }: Run, issues: MappingIssues): ChunkedWork<void> {
  if (document) yield* walk(plan, document, '', placeOf, issues);
}

function* walk(
  plan: Plan,
  value: unknown,
  pointer: string,
  placeOf: Run['placeOf'],
  issues: MappingIssues,
): ChunkedWork<void> {
  if (plan.is === 'object') {
    for (const [key, member] of plan.members)
      yield* walk(member, ownMember(value, key), pointer + pointerStep(key), placeOf, issues);
  } else if (plan.is === 'each' && Array.isArray(value)) {
    if (hasMadeIds(plan.give)) yield* numbered(value, pointer, placeOf, issues);
    if (!hasLists(plan.give)) return;
    for (const [index, entry] of value.entries())
      yield* walk(plan.give, entry, pointer + pointerStep(index), placeOf, issues);
  }
}

function* numbered(
  list: readonly unknown[],
  pointer: string,
  placeOf: Run['placeOf'],
  issues: MappingIssues,
): ChunkedWork<void> {
  const taken = new Set(list.map(entry => ownMember(entry, 'id')));
  const seen = new Set<unknown>();
  /** The last number that was given, by id. */
  const last = new Map<string, number>();
  for (const [index, entry] of list.entries()) {
    yield;
    const id = ownMember(entry, 'id');
    if (typeof id !== 'string' || seen.size < seen.add(id).size) continue;
    let number = last.get(id) ?? 1;
    let next = id;
    while (taken.has(next)) next = withNumber(id, ++number);
    taken.add(next);
    last.set(id, number);
    (entry as { id: string }).id = next;
    issues.add('id/made-unique', '', {
      seen: `${JSON.stringify(id)} → ${JSON.stringify(next)}`,
      source: placeOf(`${pointer}/${index}/id`) ?? {},
      severity: 'warning',
    });
  }
}

function withNumber(id: string, number: number): string {
  const end = `-${number}`;
  return [...id].slice(0, MOST - end.length).join('') + end;
}

/** Whether the entries of a list have ids that are made of something else. */
function hasMadeIds(give: Plan): boolean {
  const id = give.is === 'object' ? give.members.find(([key]) => key === 'id')?.[1] : undefined;
  return id?.is === 'value' && id.options.slug;
}

function hasLists(plan: Plan): boolean {
  return plan.is === 'each' || (plan.is === 'object' && plan.members.some(([, member]) => hasLists(member)));
}
