import { blockBox, boundaries, type BlockBox } from '../../chart/roster.ts';
import { NARROW, placeLabels, WIDE, type PlacedLabel } from '../../chart/labels.ts';
import { isCurrent } from '../../domain/age.ts';
import type { EpochMs } from '../../domain/model.ts';
import { rosterSpan, type RosterSpan } from '../../domain/roster-span.ts';
import type { Staffing } from '../../domain/staffing.ts';
import { isStaffed, type Task, type TaskBlock } from '../../domain/tasks.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Piece } from '../../ui/panel.ts';
import type { Localized } from '../../text/locale.ts';
import { peoplePicture, type PeoplePicture } from './people-picture.ts';
import { volunteersStrings } from './strings.ts';
import { figures, taskNote, taskSays } from './task-words.ts';

/** Who is there and who is missing, by task and, where shifts are known, over time. */
export interface RosterView {
  readonly caption: string;
  /** Absent where there is no time to show. */
  readonly axis?: RosterAxis;
  readonly rows: readonly RosterRow[];
}

/** The time axis of all rows. */
export interface RosterAxis {
  /** A share of the width; undefined where now lies outside. */
  readonly nowX: number | undefined;
  readonly labels: readonly AxisLabel[];
}

/** A label of the axis, and in which size of the picture it is shown. */
export interface AxisLabel extends PlacedLabel {
  readonly isNow: boolean;
  readonly size: 'any' | 'wide' | 'narrow';
}

/** A task. */
export interface RosterRow {
  /** Undefined where there are no tasks. */
  readonly name: Localized | undefined;
  /** What there is to say of it. */
  readonly note: Piece | undefined;
  /** What the picture shows. */
  readonly says: string;
  readonly picture: PeoplePicture | BlocksPicture;
}

/** Shifts on the time axis. */
export interface BlocksPicture {
  readonly kind: 'blocks';
  readonly blocks: readonly BlockView[];
}

/** A shift, as far as it is inside the picture. */
export interface BlockView extends BlockBox {
  readonly have: number;
  readonly missing: number;
  /** Whether it is below its minimum. */
  readonly isAlert: boolean;
  /** '2/4'. */
  readonly figures: string;
  /** 'min 2'; '' where it is not below. */
  readonly min: string;
  /** `open`: it is not known until when those who are there stay. `unknown`: it is not known how many there are. */
  readonly frame: 'plain' | 'below-min' | 'open' | 'unknown';
}

/** Tasks of which nothing but the number is told, where there are more than the picture shows. */
export interface Roster {
  readonly view: RosterView | undefined;
  readonly folded: readonly Task[];
}

/** Rows that a roster may have, and rows up to which it also has tasks in which nobody is missing. */
const MOST_ROWS = 6;
const SOME_ROWS = 4;

/**
 * The picture of a card: tasks by their gaps, and the shifts of each.
 *
 * @param tasks the most urgent first: see `tasksOf`
 */
export function rosterOf(context: CommunityContext, tasks: readonly Task[], staff: Staffing): Roster {
  const { freshness } = context.age('volunteers');
  if (freshness === 'expired') return { view: undefined, folded: [] };
  const isOld = !isCurrent(freshness);
  const known = isOld ? tasks.filter(({ now }) => now.have !== undefined) : tasks;
  const urgent = known.filter(task => !isStaffed(task)).length;
  const shown = Math.min(MOST_ROWS, Math.max(urgent, SOME_ROWS));
  const caption = context.words.of(volunteersStrings).rosterCaption;
  const folded = known.slice(shown);
  if (known.length === 0) {
    const row = wholeRow(context, staff, isOld);
    return { view: row && { caption, rows: [row] }, folded };
  }
  const span = isOld ? undefined : rosterSpan(known.slice(0, shown), context.now);
  const rows = known.slice(0, shown).map(task => rowOf(task, span, isOld, context));
  return {
    view: span ? { caption, axis: axisOf(known.slice(0, shown), span, context), rows } : { caption, rows },
    folded,
  };
}

/** All together, where no task is known. The verdict says the numbers. */
function wholeRow(context: CommunityContext, staff: Staffing, isOld: boolean): RosterRow | undefined {
  const { have, needed } = staff;
  if (have === undefined || !needed || staff.kind === 'signed-up') return undefined;
  const now = { have, needed, min: undefined, shortBy: Math.max(0, needed - have), belowMin: false };
  const task: Task = { id: undefined, role: undefined, now, isCounted: true, blocks: [] };
  return {
    name: undefined,
    note: undefined,
    says: taskSays(task, [], context),
    picture: peoplePicture(now, '', isOld, true),
  };
}

function rowOf(
  task: Task,
  span: RosterSpan | undefined,
  isOld: boolean,
  context: CommunityContext,
): RosterRow {
  const { words, now } = context;
  const { id, role } = task;
  const t = words.of(volunteersStrings);
  const name = id === undefined ? { text: t.anyTask, lang: undefined } : words.text(role?.name ?? id);
  const blocks = span ? blocksIn(task, span, now) : [];
  const hasFrame = blocks.some(({ isNow, isOpen }) => isNow && !isOpen);
  const picture: RosterRow['picture'] =
    span && blocks.length > 0
      ? { kind: 'blocks', blocks: blocks.flatMap(block => blockView(block, span, context)) }
      : peoplePicture(task.now, figures(task.now, words), isOld, false);
  return {
    name,
    note: taskNote(task, { isOld, hasFrame }, context),
    says: taskSays(task, isOld ? [] : blocks, context),
    picture,
  };
}

/** A block of the picture. */
interface ShownBlock extends TaskBlock {
  readonly isOpen: boolean;
}

/** The shifts of a task inside a span. People who were counted while no shift of theirs runs stand there without a frame. */
function blocksIn(task: Task, { from, to }: RosterSpan, now: EpochMs): readonly ShownBlock[] {
  const inside = task.blocks
    .filter(({ start, end }) => start < to && end > from)
    .map(block => ({ ...block, isOpen: false }));
  const isRunning = task.blocks.some(({ isNow }) => isNow);
  if (isRunning || !task.isCounted || now < from || now >= to) return inside;
  const end = inside[0]?.start ?? to;
  return [{ ...task.now, start: now, end, isNow: true, isOpen: true }, ...inside];
}

function blockView(block: ShownBlock, span: RosterSpan, { words }: CommunityContext): readonly BlockView[] {
  const t = words.of(volunteersStrings);
  const { have = 0, needed = 0, min, belowMin, isOpen } = block;
  // Without a frame it is the line above that says the minimum.
  const isMarked = belowMin && !isOpen;
  const minText = isMarked && min !== undefined ? t.min(words.number(min)) : '';
  const text = figures(block, words);
  const box = blockBox({ ...block, belowMin: isMarked }, span, text, minText);
  if (!box) return [];
  const frame = block.have === undefined ? 'unknown' : isOpen ? 'open' : belowMin ? 'below-min' : 'plain';
  const missing = Math.max(0, needed - have);
  return [{ ...box, have, missing, isAlert: belowMin, figures: text, min: minText, frame }];
}

function axisOf(tasks: readonly Task[], span: RosterSpan, { words, now }: CommunityContext): RosterAxis {
  const share = (at: EpochMs): number => (at - span.from) / (span.to - span.from);
  const hasNow = now >= span.from && now < span.to;
  const ends = boundaries(
    tasks.flatMap(task => task.blocks),
    span,
  );
  const labels = [
    ...(hasNow ? [{ text: words.of(volunteersStrings).now, share: share(now) }] : []),
    ...ends.map(at => ({ text: hasNow ? words.time(at, at) : words.timeAhead(at, now), share: share(at) })),
  ];
  const wide = placeLabels(labels, WIDE);
  const narrow = placeLabels(labels, NARROW);
  return {
    nowX: hasNow ? share(now) : undefined,
    labels: labels.flatMap((_, index) => sizes(wide[index], narrow[index], hasNow && index === 0)),
  };
}

/** A label where it stands in pictures of either size: once where that is the same place. */
function sizes(
  wide: PlacedLabel | undefined,
  narrow: PlacedLabel | undefined,
  isNow: boolean,
): readonly AxisLabel[] {
  const isSame = wide?.share === narrow?.share && wide?.anchor === narrow?.anchor;
  if (isSame) return wide ? [{ ...wide, isNow, size: 'any' }] : [];
  return [
    ...(wide ? [{ ...wide, isNow, size: 'wide' } as const] : []),
    ...(narrow ? [{ ...narrow, isNow, size: 'narrow' } as const] : []),
  ];
}
