import { isCurrent } from '../../domain/age.ts';
import { waitBand } from '../../domain/wait-band.ts';
import type { Text } from '../../domain/model.ts';
import type { Estimate } from '../../domain/wait.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { items, type Fact, type Piece } from '../../ui/panel.ts';
import { queueDetailsStrings, type QueueDetailsStrings } from './details-strings.ts';
import type { Known } from './known.ts';
import { numberText } from './verdict.ts';
import { durationText, waitWords } from './wait-words.ts';

/** What else there is to know of a queue: what to bring, help, how the wait was worked out, what is left. */
export function queueFacts(at: Known, context: CommunityContext): readonly Fact[] {
  const { community, words } = context;
  const t = words.of(queueDetailsStrings);
  const [, ...tips] = community.tips ?? [];
  const texts = (list: readonly Text[] = []): readonly Piece[] => list.map(text => words.text(text));
  return [
    { id: 'last-known', label: t.lastKnown, items: lastKnownItems(at, context) },
    { id: 'bring', label: t.bring, items: texts(community.bring) },
    ...serviceFacts(context, t),
    { id: 'estimate', label: t.estimate, items: items(workingOf(at, words, t)) },
    { id: 'wait-in-line', label: t.waitInLine, items: items(waitInLine(at, words)) },
    { id: 'capacity', label: t.capacity, items: capacityItems(at, words, t) },
    { id: 'tickets', label: t.tickets, items: ticketItems(at, words, t) },
    { id: 'place', label: t.place, items: placeItems(at, words, t) },
    { id: 'tips', label: t.tips, items: texts(tips), lines: true },
  ];
}

/** Of numbers that have expired nothing is told but the last one. */
function lastKnownItems({ state, queue, age }: Known, { words, now }: CommunityContext): readonly Piece[] {
  const number = state === 'expired' ? numberText(queue, queue.level, words) : undefined;
  if (number === undefined) return [];
  return items(number, age.asOf !== undefined && words.time(age.asOf, now));
}

/** Help and fast lanes, each with where it is and whom it is for. */
function serviceFacts(
  { community: { services = [] }, words }: CommunityContext,
  t: QueueDetailsStrings,
): readonly Fact[] {
  return services.map(({ name, id, for: whom, where }) => {
    const about = [where, whom].flatMap(text => (text === undefined ? [] : [words.text(text)]));
    const what = words.text(name ?? id);
    return about.length === 0
      ? { id: 'services', label: t.services, items: [what] }
      : { id: 'services', label: isolate(what.text, words.strings.direction), items: about };
  });
}

/** How a wait was worked out; beside a reported one, what it would have been here. */
function workingOf({ band, wait }: Known, words: Words, t: QueueDetailsStrings): string | undefined {
  if (!band || wait.kind === 'none') return undefined;
  if (wait.kind === 'estimated') return working(wait, words, t);
  const beside = wait.estimate && waitBand(wait.estimate);
  return beside && t.reportedBeside(waitWords(beside, words));
}

function working(
  { people, perHour, max, rateRange }: Estimate,
  words: Words,
  t: QueueDetailsStrings,
): string {
  const most = durationText(max, words);
  return rateRange
    ? t.howFall(words.number(people), words.rate(rateRange[0]), words.rate(rateRange[1]), most)
    : t.how(words.number(people), words.rate(perHour), durationText((people / perHour) * 60, words), most);
}

function waitInLine({ state, wait, age }: Known, words: Words): string | undefined {
  const band = state === 'full' && isCurrent(age.freshness) ? waitBand(wait) : undefined;
  return band && waitWords(band, words);
}

function capacityItems({ state, queue, age }: Known, words: Words, t: QueueDetailsStrings): readonly Piece[] {
  const { capacityLeft } = queue;
  return state === 'full' || capacityLeft === undefined || !isCurrent(age.freshness)
    ? []
    : [{ text: t.capacityLeft(words.number(capacityLeft)) }];
}

function ticketItems({ state, queue, age }: Known, words: Words, t: QueueDetailsStrings): readonly Piece[] {
  const { callUpTo } = queue;
  // In the other states the card says it, or it concerns nobody.
  const counts = state === 'wait' || state === 'may-be-too-late' || state === 'people' || state === 'paused';
  return counts && callUpTo !== undefined && isCurrent(age.freshness)
    ? [{ text: t.callUpTo(isolate(callUpTo, words.strings.direction)) }]
    : [];
}

function placeItems({ state, queue }: Known, words: Words, t: QueueDetailsStrings): readonly Piece[] {
  const { waitPlace, indoors } = queue;
  if (state === 'expired' || waitPlace === undefined) return [];
  const { name, indoor } = waitPlace;
  // It stands beside the people who wait indoors.
  if (name !== undefined) return indoors === undefined ? [words.text(name)] : [];
  return indoor === undefined ? [] : [{ text: indoor ? t.inside : t.outside }];
}
