import { placeLabels, WIDE, type Label, type PlacedLabel } from '../../chart/labels.ts';
import type { Queue } from '../../domain/model.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import { queueCardStrings } from './card-strings.ts';

/** The tickets as a line: the one that is called, the last one given, and the limit of today. */
export interface TicketLine {
  readonly kind: 'tickets';
  readonly label: string;
  /** Where the last one given stands, from 0 to 1. The limit stands at 1. */
  readonly last: number;
  readonly hasLimit: boolean;
  readonly above: readonly PlacedLabel[];
  readonly below: readonly PlacedLabel[];
  readonly words: string;
  /** Whom it concerns. */
  readonly caption?: string;
}

/** Undefined where two tickets are not known, or are too long to stand beside each other. */
export function ticketLine(
  { nowServing, lastIssued, callUpTo }: Queue,
  words: Words,
): TicketLine | undefined {
  if (nowServing === undefined || lastIssued === undefined) return undefined;
  const t = words.of(queueCardStrings);
  const limit = callUpTo === lastIssued ? undefined : callUpTo;
  const last = limit === undefined ? 1 : 0.5;
  const tickets: readonly (readonly [name: string, ticket: string, share: number])[] = [
    [t.nowServing, nowServing, 0],
    [t.lastGiven, lastIssued, last],
    ...(limit === undefined ? [] : [[t.limitToday, limit, 1] as const]),
  ];
  const place = (texts: readonly Label[]): readonly PlacedLabel[] =>
    placeLabels(texts, WIDE).flatMap(label => (label ? [label] : []));
  const above = place(tickets.map(([name, , share]) => labelAt(name, share)));
  const below = place(tickets.map(([, ticket, share]) => labelAt(ticket, share)));
  if (below.length < tickets.length) return undefined;
  const inside = (ticket: string): string => isolate(ticket, words.strings.direction);
  return {
    kind: 'tickets',
    label: t.tickets(inside(nowServing), inside(lastIssued)),
    last,
    hasLimit: limit !== undefined,
    above: above.length < tickets.length ? [] : above,
    below,
    words: tickets.map(([name, ticket]) => `${name} ${inside(ticket)}`).join(' · '),
  };
}

function labelAt(text: string, share: number): Label {
  return { text, share, anchors: [share === 0 ? 'start' : share === 1 ? 'end' : 'middle'] };
}
