import { isCurrent, type Age } from '../../domain/age.ts';
import type { EpochMs } from '../../domain/model.ts';
import { restingStatus, shutStatus } from '../../domain/resting.ts';
import { staffing, type Staffing } from '../../domain/staffing.ts';
import { countedTasks, gapsAhead, type Task } from '../../domain/tasks.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Piece, Sentence, Verdict } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { shutAnswer } from './shut.ts';
import { volunteersStrings, type VolunteersStrings } from './strings.ts';

/** The answer of a card, and the sentences that go with it. */
export interface Answer {
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
}

/** What an answer is made of. */
interface Known {
  readonly staff: Staffing;
  readonly tasks: readonly Task[];
  /** How many tasks there are now, and of how many of them people and need are known; the same where the sums say it all. */
  readonly all: number;
  readonly counted: number;
  /** How many tasks are below their minimum. */
  readonly below: number;
  readonly age: Age;
  readonly words: Words;
  readonly t: VolunteersStrings;
  readonly now: EpochMs;
}

/**
 * Whether volunteers are missing in a community, and how sure that is.
 *
 * @param tasks of the community: see `tasksOf`
 */
export function volunteersAnswer(context: CommunityContext, tasks: readonly Task[]): Answer {
  const { community, words, now } = context;
  const { volunteers = {} } = community;
  const age = context.age('volunteers');
  const staff = staffing(volunteers, now);
  const t = words.of(volunteersStrings);
  const below = tasks.filter(task => task.now.belowMin).length;
  const known = { staff, tasks, ...countedTasks(tasks), below, age, words, t, now };
  const operating = operatingStatusOf(context);
  const shut = shutStatus(operating);
  const isCounted = isCurrent(age.freshness) && (staff.have ?? staff.gap) !== undefined;
  if (shut && (!isCounted || restingStatus(operating, community, now))) return shutAnswer(shut, context);
  if (age.freshness === 'expired')
    return { verdict: { text: t.noCurrent, mark: 'old', look: 'unknown' }, sentences: [] };
  if (!isCurrent(age.freshness)) return oldAnswer(known);
  if (staff.kind === 'signed-up') return signedUpAnswer(known);
  return staff.gap === undefined ? unknownAnswer(known) : countedAnswer(known, staff.gap);
}

function notKnown(t: VolunteersStrings, sentence: string): Answer {
  return { verdict: { text: t.notKnown, mark: 'unknown', look: 'unknown' }, sentences: said(sentence) };
}

function said(text: string): readonly Sentence[] {
  return text === '' ? [] : [{ pieces: [{ text }] }];
}

function unknownAnswer(known: Known): Answer {
  const { staff, tasks, counted, all, words, t } = known;
  const { have, needed } = staff;
  if (0 < counted && counted < all) return notKnown(t, fromTasks(known));
  if (have !== undefined)
    return { verdict: { text: t.here(words.number(have), have) }, sentences: said(t.needNotKnown) };
  if (tasks.some(({ isCounted }) => isCounted)) return notKnown(t, t.needNotKnown);
  const isNeedKnown = needed !== undefined || tasks.some(({ role }) => role?.needed !== undefined);
  return notKnown(t, isNeedKnown ? t.tasksKnown : t.nobodyReported);
}

function countedAnswer(known: Known, gap: number): Answer {
  const { staff, all, counted, below, words, t } = known;
  if (gap > 0) return shortAnswer(known, gap);
  if (staff.needed === 0)
    return { verdict: { text: t.noneNeeded, mark: 'done', color: 'muted' }, sentences: [] };
  if (below > 0) return notKnown(t, t.belowMin(words.number(below), below));
  if (counted < all) return notKnown(t, fromTasks(known));
  return {
    verdict: { text: t.staffed, mark: 'done', color: 'good' },
    sentences: said(withGap(placesFilled(known, 0), known)),
  };
}

function fromTasks({ counted, all, words, t }: Known): string {
  return t.fromTasks(words.number(counted), words.number(all), all);
}

/** The next time at which people will be missing, although nobody is missing now. */
function withGap(sentence: string, { tasks, words, t, now }: Known): string {
  const ahead = tasks.flatMap(gapsAhead);
  const at = Math.min(...ahead.map(({ start }) => start));
  const first = ahead.filter(({ start }) => start === at);
  const shortBy = first.reduce((sum, each) => sum + (each.shortBy ?? 0), 0);
  return shortBy === 0
    ? sentence
    : t.withGap(sentence, words.timeAhead(at, now), words.number(shortBy), shortBy);
}

function shortAnswer(known: Known, gap: number): Answer {
  const { all, counted, below, words, t } = known;
  const text = (counted < all ? t.atLeastShort : t.shortNow)(words.number(gap), gap);
  const count = counted < all ? fromTasks(known) : placesFilled(known, gap);
  const minimum = below > 0 ? t.belowMin(words.number(below), below) : '';
  const pieces: readonly Piece[] = [
    ...(count === '' ? [] : [{ text: count }]),
    ...(minimum === '' ? [] : [{ text: minimum, color: 'alert' as const }]),
  ];
  return {
    verdict: below > 0 ? { text, mark: 'below-min', color: 'alert' } : { text, mark: 'short', color: 'warn' },
    sentences: pieces.map(piece => ({ pieces: [piece] })),
  };
}

/** How many of those needed are there. A surplus in one task is left out, so that the numbers add up; '' where unknown. */
function placesFilled({ staff: { have, needed }, words, t }: Known, gap: number): string {
  if (have === undefined || needed === undefined) return '';
  const filled = Math.max(0, needed - gap);
  const sentence = filled === have ? t.hereOf : t.filledOf;
  return sentence(words.number(filled), words.number(needed), needed);
}

/** What those who signed up for the shifts of now say, where nobody was counted. It is never that all are there. */
function signedUpAnswer({ staff: { have = 0, needed, gap }, below, words, t }: Known): Answer {
  if (gap === undefined || needed === undefined) return notKnown(t, t.signedUp(words.number(have), have));
  const sentences = said(t.signedUpOf(words.number(have), words.number(needed), needed));
  if (gap === 0) return { verdict: { text: t.allSignedUp, mark: 'unknown', look: 'unknown' }, sentences };
  const text = t.shortNow(words.number(gap), gap);
  return {
    verdict: below > 0 ? { text, mark: 'below-min', color: 'alert' } : { text, mark: 'short', color: 'warn' },
    sentences,
  };
}

/** What old numbers said, or those whose time is in doubt: in the past tense, and never that nobody was missing. */
function oldAnswer(known: Known): Answer {
  const { staff, tasks, age, words, t, now } = known;
  const { have, needed, gap, kind } = staff;
  const time = age.freshness === 'stale' && age.asOf !== undefined ? words.time(age.asOf, now) : '';
  const number = (value: number): string => words.number(value);
  if (kind === 'signed-up' && have !== undefined) return notKnown(t, t.signedUp(number(have), have));
  if (have === undefined) {
    const isCounted = tasks.some(task => task.isCounted);
    const sentence = isCounted ? fromTasks(known) : t.nobodyReported;
    return gap
      ? { verdict: { text: t.wasShort(number(gap), gap), look: 'old' }, sentences: said(sentence) }
      : notKnown(t, sentence);
  }
  if (!gap) {
    const sentence = needed === undefined ? t.wereHere(time) : t.wereHereOf(time, number(needed), needed);
    return { verdict: { text: t.people(number(have), have), look: 'old' }, sentences: said(sentence) };
  }
  const filled = needed === undefined ? have : Math.max(0, needed - gap);
  return {
    verdict: { text: t.wasShort(number(gap), gap), look: 'old' },
    sentences: said(needed === undefined ? '' : t.whenHereOf(time, number(filled), number(needed), needed)),
  };
}
