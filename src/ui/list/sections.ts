import type { Community } from '../../domain/model.ts';
import type { ListView, Mark, Section } from '../panel.ts';

/** From the first to the last of a list. */
const ORDER: readonly Section[] = ['listed', 'old', 'not-serving', 'no-news', 'left-out'];

/** From how many on those of a section are folded into one row. Fewer take no more room than that row. */
const FOLDED_FROM: Readonly<Partial<Record<Section, number>>> = {
  'not-serving': 2,
  'no-news': 2,
  'left-out': 1,
};

/** Places that do not serve, in the order in which they may serve again. */
const MARKS: readonly (Mark | undefined)[] = ['paused', 'not-started', 'full', 'too-late', 'closed', 'done'];

/** The place of a section in the list. */
export function sectionRank(section: Section): number {
  return ORDER.indexOf(section);
}

/** Communities that stand by themselves, and those that are folded into a row for each section. */
export interface Sections {
  readonly standing: readonly Community[];
  readonly folded: readonly (readonly [Section, readonly Community[]])[];
}

/** @param held those of these ids stand by themselves, whatever section they have come into */
export function sectionsOf(
  communities: readonly Community[],
  sectionOf: ListView['sectionOf'],
  held: ReadonlySet<string>,
): Sections {
  const members = new Map<Section, Community[]>();
  for (const each of communities) {
    const section = sectionOf(each);
    if (FOLDED_FROM[section] === undefined || held.has(each.id)) continue;
    const before = members.get(section);
    if (before) before.push(each);
    else members.set(section, [each]);
  }
  const folded = ORDER.flatMap(section => {
    const all = members.get(section) ?? [];
    return all.length >= (FOLDED_FROM[section] ?? Infinity) ? [[section, all] as const] : [];
  });
  if (folded.length === 0) return { standing: communities, folded };
  const gone = new Set(folded.flatMap(([, all]) => all));
  return { standing: communities.filter(each => !gone.has(each)), folded };
}

/** The members of a folded section, when they are unfolded. */
export function inFold(members: readonly Community[], view: Pick<ListView, 'row'>): readonly Community[] {
  const places = new Map(members.map(each => [each, MARKS.indexOf(view.row(each).mark)]));
  return [...members].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
