import { groupRow, MOST_GROUPS, MOST_SQUARES, type GroupRow } from '../../chart/people.ts';
import type { Queue } from '../../domain/model.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { queueCardStrings, type QueueCardStrings } from './card-strings.ts';

/** People in line on one side of the door, as groups. */
export interface PeopleRow {
  readonly kind: 'people';
  readonly title: string;
  /** '8 groups'. */
  readonly count: string;
  /** The limit, or where to wait. */
  readonly note?: { readonly text: string; readonly lang?: string | undefined; readonly isAlert?: boolean };
  /** Absent where there are too many to be drawn. */
  readonly row?: GroupRow;
  /** Where a mark stands for ten groups, which the picture says. */
  readonly tens?: string;
}

/** A row where the source says how many people are on one side; else one of all, where they wait in groups. */
export function peopleRows(queue: Queue, isOld: boolean, context: CommunityContext): readonly PeopleRow[] {
  const t = context.words.of(queueCardStrings);
  const { outdoors, indoors, waiting, groupSize, maxOutdoorGroups } = queue;
  // Where nobody waits, the free places outdoors are what there is to see.
  const outside = outdoors ?? (waiting === 0 && maxOutdoorGroups !== undefined ? 0 : undefined);
  const sides: readonly (readonly [title: string, people: number | undefined, limit?: number | undefined])[] =
    [
      [t.outdoors, outside, maxOutdoorGroups],
      [t.indoors, indoors],
    ];
  const known = sides.filter(([, people]) => people !== undefined);
  const rows = known.length > 0 || groupSize === undefined ? known : [[t.queueing, waiting] as const];
  const size = groupSize ?? 10;
  const most = Math.max(0, ...rows.map(([, people = 0]) => Math.ceil(people / size)));
  return rows.flatMap(([title, people, limit]) =>
    people === undefined || (people === 0 && limit === undefined)
      ? []
      : [peopleRow(title, people, groupSize, limit, most, isOld, context, t)],
  );
}

function peopleRow(
  title: string,
  people: number,
  groupSize: number | undefined,
  limit: number | undefined,
  most: number,
  isOld: boolean,
  { words, community }: CommunityContext,
  t: QueueCardStrings,
): PeopleRow {
  // Without the size of a group, ten people are drawn together, and counted as people.
  const size = groupSize ?? 10;
  const ceiling = groupSize === undefined ? undefined : limit;
  const groups = Math.ceil(people / size);
  const count =
    groupSize === undefined ? t.people(words.number(people), people) : t.groups(words.number(groups), groups);
  const place = title === t.indoors ? community.queue?.waitPlace?.name : undefined;
  const over = ceiling !== undefined && !isOld ? Math.max(0, groups - ceiling) : 0;
  const note =
    over > 0
      ? { text: t.overLimit(words.number(over), words.number(ceiling ?? 0)), isAlert: true }
      : ceiling !== undefined
        ? { text: t.limit(words.number(ceiling), ceiling) }
        : place === undefined
          ? undefined
          : words.text(place);
  const isTens = most > MOST_GROUPS;
  const row = isTens
    ? groupRow(groups, 10, ceiling === undefined ? undefined : Math.ceil(ceiling / 10), isOld)
    : groupRow(people, size, ceiling, isOld);
  return {
    kind: 'people',
    title,
    count,
    ...(note && { note }),
    ...(most <= MOST_SQUARES && { row }),
    ...(isTens && most <= MOST_SQUARES && { tens: t.tens }),
  };
}
