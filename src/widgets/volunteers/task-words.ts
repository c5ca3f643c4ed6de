import type { EpochMs } from '../../domain/model.ts';
import { gapsAhead, type People, type Task, type TaskBlock } from '../../domain/tasks.ts';
import type { ViewContext } from '../../ui/context.ts';
import { NONE, type Piece } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { volunteersStrings } from './strings.ts';

/** '2/4'; '2' where the need is not known, '' where nothing is. */
export function figures({ have, needed }: Pick<People, 'have' | 'needed'>, words: Words): string {
  if (have === undefined && needed === undefined) return '';
  const count = have === undefined ? NONE : words.number(have);
  return needed === undefined ? count : `${count}/${words.number(needed)}`;
}

/** What is said at the end of a task's line. */
export function taskNote(
  task: Task,
  { isOld, hasFrame }: { readonly isOld: boolean; readonly hasFrame: boolean },
  context: ViewContext,
): Piece {
  const { words } = context;
  const t = words.of(volunteersStrings);
  const { have, needed, min, shortBy, belowMin } = task.now;
  const number = (value: number): string => words.number(value);
  if (isOld) return { text: figures(task.now, words), color: 'muted' };
  if (have === undefined) return noteAhead(task, context);
  const color = belowMin ? 'alert' : shortBy ? 'warn' : 'good';
  if (!task.isCounted)
    return {
      text: t.taskSignedUp(number(have), needed === undefined ? '' : number(needed)),
      color: color === 'good' ? 'muted' : color,
    };
  if (shortBy === undefined) return { text: t.here(number(have), have), color: 'muted' };
  if (shortBy > 0)
    // A frame says the minimum itself.
    return belowMin && min !== undefined && !hasFrame
      ? { text: t.taskBelowMin(number(shortBy), number(min), shortBy), color }
      : { text: t.taskShort(number(shortBy), shortBy), color };
  const spare = have - (needed ?? have);
  return { text: spare > 0 ? t.taskSpare(number(spare), spare) : t.taskStaffed, color };
}

/** Of a task of which it is not known who is there: the next time at which people will be missing. */
function noteAhead(task: Task, { words, now }: ViewContext): Piece {
  const t = words.of(volunteersStrings);
  const [next] = gapsAhead(task);
  if (next?.shortBy === undefined) return { text: words.strings.notKnown, color: 'muted' };
  const { shortBy, start, belowMin } = next;
  return {
    text: t.taskShortAt(words.timeAhead(start, now), words.number(shortBy), shortBy),
    color: belowMin ? 'alert' : 'warn',
  };
}

/** What the picture of a task shows: who is there now, and shift by shift who comes. */
export function taskSays(task: Task, blocks: readonly TaskBlock[], { words, now }: ViewContext): string {
  const t = words.of(volunteersStrings);
  const timeOf = ({ isNow, start, end }: TaskBlock): string =>
    isNow && task.isCounted ? t.now : spanText(start, end, words, now);
  const hasNow = blocks.some(({ isNow }) => isNow);
  const said = blocks.map(block => blockSays(timeOf(block), block, words));
  const first = hasNow || task.now.have === undefined ? [] : [blockSays(t.now, task.now, words)];
  return [...first, ...said].join('; ') || words.strings.notKnown;
}

const DAY = 24 * 3_600_000;

/** '20:00–02:00'. Of a shift shorter than a day it is plain on which day it ends. */
export function spanText(start: EpochMs, end: EpochMs, words: Words, now: EpochMs): string {
  return words.strings.range(words.time(start, now), words.time(end, end - start < DAY ? end : now));
}

/** '14:00–18:00: 2 of 4, minimum 2'. */
function blockSays(time: string, { have, needed, min, belowMin }: People, words: Words): string {
  const t = words.of(volunteersStrings);
  const count = have === undefined ? words.strings.notKnown : words.number(have);
  const said = needed === undefined ? t.block(time, count) : t.blockOf(time, count, words.number(needed));
  return belowMin && min !== undefined ? t.blockMin(said, words.number(min)) : said;
}
