import { groupsOf } from '../../domain/groups.ts';
import type { Community, Queue } from '../../domain/model.ts';
import type { ViewContext } from '../../ui/context.ts';
import { items, type Fact, type Item } from '../../ui/panel.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import { queueDetailsStrings, type QueueDetailsStrings } from './details-strings.ts';

/** What else there is to know of a queue: where people wait, tickets, what is left, help, what to bring. */
export function queueFacts(community: Community, queue: Queue, { words }: ViewContext): readonly Fact[] {
  const t = words.of(queueDetailsStrings);
  const { waitPlace: place } = queue;
  const where =
    place?.name ?? (place?.indoor === undefined ? undefined : place.indoor ? t.inside : t.outside);
  const texts = (list: Community['bring'] = []): readonly Item[] => list.map(text => words.text(text));
  return [
    { id: 'where', label: t.where, items: whereItems(queue, words, t), lines: true },
    { id: 'tickets', label: t.tickets, items: ticketItems(queue, words, t), lines: true },
    { id: 'capacity', label: t.capacity, items: capacityItems(queue, words, t) },
    { id: 'place', label: t.place, items: where === undefined ? [] : [words.text(where)] },
    { id: 'services', label: t.services, items: serviceItems(community, words), lines: true },
    { id: 'bring', label: t.bring, items: texts(community.bring) },
    { id: 'tips', label: t.tips, items: texts(community.tips) },
  ];
}

function whereItems(queue: Queue, words: Words, t: QueueDetailsStrings): readonly Item[] {
  const groups = groupsOf(queue);
  const items: Item[] = [];
  for (const side of ['outdoors', 'indoors'] as const) {
    const people = queue[side];
    if (people === undefined) continue;
    const count = groups?.[side];
    items.push({
      text: t[side](
        count === undefined
          ? words.number(people)
          : t.groups(words.number(count), count, words.number(people)),
      ),
    });
  }
  if (groups?.limit !== undefined) items.push({ text: t.limit(words.number(groups.limit)) });
  if (groups && groups.over > 0)
    items.push({ text: t.overLimit(words.number(groups.over), groups.over), tone: 'alert' });
  return items;
}

function capacityItems(
  { capacityLeft, waiting }: Queue,
  words: Words,
  t: QueueDetailsStrings,
): readonly Item[] {
  if (capacityLeft === undefined) return [];
  const left: Item = { text: t.capacityLeft(words.number(capacityLeft)) };
  return waiting !== undefined && waiting >= capacityLeft
    ? [left, { text: t.allTaken, tone: 'alert' }]
    : [left];
}

/** Help and fast lanes: what, for whom, where. */
function serviceItems({ services = [] }: Community, words: Words): readonly Item[] {
  return services.map(({ name, id, for: whom, where }) => ({
    text: [name ?? id, whom, where]
      .flatMap(part => (part === undefined ? [] : [isolate(words.text(part).text, words.strings.direction)]))
      .join(' · '),
  }));
}

function ticketItems(
  { nowServing, lastIssued, callUpTo }: Queue,
  words: Words,
  t: QueueDetailsStrings,
): readonly Item[] {
  const inside = (ticket: string): string => isolate(ticket, words.strings.direction);
  return items(
    nowServing && t.serving(inside(nowServing)),
    lastIssued && t.issued(inside(lastIssued)),
    callUpTo && t.callUpTo(inside(callUpTo)),
  );
}
