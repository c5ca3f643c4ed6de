import type { Level, ReportedWait } from '../../domain/model.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import type { Wait } from '../../domain/wait.ts';
import type { Words } from '../../text/words.ts';
import type { ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import type { Figure, Item } from '../../ui/panel.ts';
import type { Known } from './known.ts';
import { queueStrings, type QueueStrings } from './strings.ts';

export function strings(words: Words): QueueStrings {
  return words.of(queueStrings);
}

/** Heads where they are known; else tickets, which are called tickets. */
export function queueFigure({ queue, age }: Known, context: ViewContext): Figure {
  const t = strings(context.words);
  const tickets = queue.waiting === undefined ? ticketsOut(queue) : undefined;
  const label = tickets === undefined ? t.people(queue.waiting ?? 2) : t.ticketsOut(tickets);
  return figure(queue.waiting ?? tickets, label, age, context);
}

const METERS = { none: 0, short: 1, moderate: 2, long: 3 } as const;

/** How long the queue is, in a word with a shape. */
export function levelItem(level: Level, { strings }: Words): Item {
  return { text: strings.level[level], meter: METERS[level] };
}

export function waitText(wait: Wait, words: Words, t: QueueStrings): string {
  if (wait.kind === 'none') return '';
  if (wait.kind === 'reported') return reportedText(wait.given, words, t);
  return wait.max === 0
    ? t.noWait
    : wait.min === undefined
      ? t.upTo(words.minutes(wait.max))
      : t.about(words.minutesRange(wait.min, wait.max));
}

function reportedText({ min, max, p50, p90 }: ReportedWait, words: Words, t: QueueStrings): string {
  const range =
    max === undefined
      ? min !== undefined && t.over(words.minutes(min))
      : min === undefined
        ? t.upTo(words.minutes(max))
        : max === 0
          ? t.noWait
          : words.minutesRange(min, max);
  return [
    range,
    p50 !== undefined && t.half(words.minutes(p50)),
    p90 !== undefined && t.nineOfTen(words.minutes(p90)),
  ]
    .filter(Boolean)
    .join(' · ');
}
