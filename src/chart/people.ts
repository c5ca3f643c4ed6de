/** One group of people in a row of them. */
export interface GroupMark {
  readonly kind: 'here' | 'over' | 'free' | 'old';
  /** People in it, and in a full one. */
  readonly people: number;
  readonly size: number;
}

/** A row of groups, in the order in which they are drawn. */
export interface GroupRow {
  readonly marks: readonly GroupMark[];
  /** How many marks stand before the line of the limit; undefined where no line is drawn. */
  readonly limit: number | undefined;
}

/** More groups than this are drawn as squares of ten groups each, and more than the second in words only. */
export const MOST_GROUPS = 40;
export const MOST_SQUARES = 1000;
/** Free places are drawn up to this limit. */
const MOST_FREE = 12;

/**
 * People as groups: full ones, and the rest in a last one. Those above the limit stand apart, and free places up to it are shown.
 *
 * @param size people in a full group @param isOld of old numbers neither a limit nor a free place is shown
 */
export function groupRow(people: number, size: number, limit: number | undefined, isOld: boolean): GroupRow {
  const count = Math.ceil(people / size);
  const marks = Array.from({ length: count }, (_, index): GroupMark => ({
    kind: isOld ? 'old' : limit !== undefined && index >= limit ? 'over' : 'here',
    people: Math.min(size, people - index * size),
    size,
  }));
  if (isOld || limit === undefined) return { marks, limit: undefined };
  if (count > limit) return { marks, limit };
  const free = limit <= MOST_FREE ? limit - count : 0;
  const places = Array.from({ length: free }, (): GroupMark => ({ kind: 'free', people: 0, size }));
  return { marks: [...marks, ...places], limit: limit <= MOST_FREE ? limit : undefined };
}

/** Larger groups are drawn as a block, whose dots nobody would count. */
const MOST_DOTS = 20;
const DOT = 4.5;

/** Width and height of a group, in the units of its paths. */
export function groupBox({ size }: GroupMark): readonly [width: number, height: number] {
  return [columnsOf(size) * DOT + 0.5, 11.5];
}

function columnsOf(size: number): number {
  return Math.ceil(Math.min(size, MOST_DOTS) / 2);
}

/** The dots of a group in two rows; squares for one above the limit, so that it differs by shape. */
export function groupPath(group: GroupMark): string {
  const { kind, people, size } = group;
  const columns = columnsOf(size);
  const [width, height] = groupBox(group);
  if (size > MOST_DOTS) return `M.5 1h${((width - 1) * people) / size}v${height - 2}H.5z`;
  return Array.from({ length: people }, (_, index) => {
    const [x, y] = [(index % columns) * DOT, Math.floor(index / columns) * 5.5];
    return kind === 'over'
      ? `M${x + 0.8} ${y + 1.3}h3.4v3.4h-3.4z`
      : `M${x + 0.5} ${y + 3}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`;
  }).join('');
}
