import type { RosterSpan } from '../domain/roster-span.ts';
import type { EpochMs } from '../domain/model.ts';
import { textWidth, WIDE } from './labels.ts';

/** More people than this are told in figures. */
export const MOST_PEOPLE: number = 8;
/** Where a picture is nothing but people, so many fit beside each other. */
export const MOST_ALONE: number = 24;

/** From one person to the next, in em as all lengths. */
const PERSON = 0.862;
/** At both ends of a block. */
const PADDING = 0.308;
/** The mark of a block that is below its minimum. */
const SIGN = 0.846;
/** Between people and what stands at the end of the block. */
const SPACE = 0.2;
/** Width of a picture where text is twice as large on a phone. */
const NARROW = 10.6;
/** Between two blocks, as a share of the width. */
const GAP = 0.008;

/** What a block of a shift is drawn from. */
export interface BlockPeople {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly have: number | undefined;
  readonly needed: number | undefined;
  readonly belowMin: boolean;
}

/** What there is room for in a block. */
export interface BlockRoom {
  /** People, those that are missing too; else figures; else nothing. */
  readonly content: 'people' | 'figures' | 'none';
  /** At the end of a block below its minimum: the words that say so, or their mark. */
  readonly end: 'words' | 'mark' | 'none';
}

/** A block of a shift where it stands; `x` and `width` are shares of the picture. */
export interface BlockBox {
  readonly x: number;
  readonly width: number;
  readonly wide: BlockRoom;
  /** Where the picture is narrow, or its text large. */
  readonly narrow: BlockRoom;
}

/**
 * Where a block stands in a roster, and what there is room for in it. Undefined where it lies outside.
 *
 * @param figures 'have/needed'
 * @param min 'min 2'
 */
export function blockBox(
  people: BlockPeople,
  { from, to }: RosterSpan,
  figures: string,
  min: string,
): BlockBox | undefined {
  const start = Math.max(people.start, from);
  const end = Math.min(people.end, to);
  if (start >= end) return undefined;
  const x = (start - from) / (to - from);
  const share = (end - start) / (to - from);
  const width = Math.max(share - GAP, share / 2);
  const count = countOf(people);
  const roomFor = (picture: number, withPeople: boolean): BlockRoom =>
    roomIn(width * picture - 2 * PADDING, {
      people: withPeople && count <= MOST_PEOPLE ? count * PERSON : Infinity,
      figures: figures === '' ? Infinity : textWidth(figures),
      words: people.belowMin && withPeople ? textWidth(min) : Infinity,
      mark: people.belowMin ? SIGN : Infinity,
    });
  return { x, width, wide: roomFor(WIDE, true), narrow: roomFor(NARROW, false) };
}

/** How many people are drawn: those that are there, and those that are missing. */
export function countOf({ have, needed = 0 }: Pick<BlockPeople, 'have' | 'needed'>): number {
  return have === undefined ? Infinity : Math.max(have, needed);
}

interface Sizes {
  readonly people: number;
  readonly figures: number;
  readonly words: number;
  readonly mark: number;
}

function roomIn(room: number, { people, figures, words, mark }: Sizes): BlockRoom {
  const content = people <= room ? 'people' : figures <= room ? 'figures' : 'none';
  const taken = content === 'people' ? people : content === 'figures' ? figures : -SPACE;
  const left = room - taken - SPACE;
  return { content, end: words <= left ? 'words' : mark <= left ? 'mark' : 'none' };
}

/** Boundaries of blocks inside a span, each once, in the order in which they deserve a label: the end, then from the start on. */
export function boundaries(blocks: readonly BlockPeople[], { from, to }: RosterSpan): readonly EpochMs[] {
  const inside = new Set(
    blocks.flatMap(({ start, end }) => [start, end]).filter(at => at >= from && at < to),
  );
  return [to, ...[...inside].sort((one, other) => one - other)];
}
