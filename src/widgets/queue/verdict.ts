import type { Level, Queue } from '../../domain/model.ts';
import { waitBand, type WaitBand } from '../../domain/wait-band.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Color, Mark, Verdict } from '../../ui/panel.ts';
import { queueCardStrings } from './card-strings.ts';
import type { Known } from './known.ts';
import { capital, waitWords } from './wait-words.ts';

/** The answer to 'do I go now?'. A state in which nobody new is served takes the place of every number. */
export function queueVerdict(at: Known, { community, words, now }: CommunityContext): Verdict {
  const { verdict } = words.of(queueCardStrings);
  const { state, band, queue, level } = at;
  const shape = (mark: Mark, text: string, color?: Color): Verdict => ({
    mark,
    text,
    ...(color && { color }),
  });
  const number = (): string => numberText(queue, level, words) ?? verdict.unknown;
  switch (state) {
    case 'closed':
      return shape(
        'closed',
        isLaterToday(community.opensAt, now, words) ? verdict.closedToday : verdict.closed,
      );
    case 'done':
      return shape('done', verdict.done);
    case 'not-started':
      return shape('not-started', verdict.notStarted);
    case 'full':
      return shape('full', verdict.full, 'alert');
    case 'too-late':
      return shape('too-late', verdict.tooLate, 'alert');
    case 'paused':
      return shape('paused', verdict.paused, 'warn');
    case 'may-be-too-late':
      return shape('too-late', verdict.mayBeTooLate, 'warn');
    case 'no-queue':
      return shape('done', verdict.noQueue, 'good');
    case 'expired':
    case 'unknown':
      return { text: verdict[state], look: 'unknown' };
    case 'stale':
      return { text: number(), look: 'old' };
    case 'wait':
      return isNoWait(band)
        ? shape('done', capital(words.of(queueCardStrings).noWait), 'good')
        : { text: band ? capital(waitWords(band, words)) : number() };
    default:
      return { text: number() };
  }
}

/** Whether a wait is told, and is none. */
export function isNoWait(band: WaitBand | undefined): boolean {
  return band !== undefined && (band.max ?? band.typical) === 0;
}

/** The number that is known of a queue: people, or what stands for them. */
export function numberText(queue: Queue, level: Level | undefined, words: Words): string | undefined {
  const t = words.of(queueCardStrings);
  const { waiting, waitMinutes: given, nowServing } = queue;
  if (waiting !== undefined) return t.people(words.number(waiting), waiting);
  const band = given && waitBand({ kind: 'reported', given });
  if (band) return capital(waitWords(band, words));
  if (nowServing !== undefined) return t.serving(isolate(nowServing, words.strings.direction));
  return level && t.verdict[level === 'none' ? 'noQueue' : level];
}

/** Whether a time is still to come, and on this day. */
export function isLaterToday(at: number | undefined, now: number, words: Words): boolean {
  return at !== undefined && at > now && words.time(at, now) === words.time(at, at);
}
