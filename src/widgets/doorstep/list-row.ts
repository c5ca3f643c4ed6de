import { isCurrent } from '../../domain/age.ts';
import { ageView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { items, NONE, type Cell, type RowHead, type RowVisual, type Section } from '../../ui/panel.ts';
import type { SafeCount } from '../../domain/suppression.ts';
import { countText, dueOf, homesText, isNumber, peopleText, PART, type Known } from './known.ts';
import { doorstepStrings } from './strings.ts';

/** Where a community stands in the list. */
export function sectionOfVisits({ isGiven, age }: Known): Section {
  if (!isGiven || age.freshness === 'expired') return 'no-news';
  return age.freshness === 'stale' ? 'old' : 'listed';
}

/** How many are still to be visited, for the order. One that is hidden stands behind all that are shown, before those that are done. */
export function dueValue(at: Known): number | undefined {
  if (!isCurrent(at.age.freshness) || at.due === undefined) return undefined;
  return dueOf(at) ?? 0.5;
}

export function dueCell(at: Known, { words }: CommunityContext): Cell {
  const t = words.of(doorstepStrings);
  if (at.isDone && at.age.freshness !== 'expired')
    return told(t.allVisited, at, isCurrent(at.age.freshness) ? 'good' : undefined);
  return countCell(at.due, at, words);
}

export function countCell(count: SafeCount, at: Known, words: CommunityContext['words']): Cell {
  const text = at.age.freshness === 'expired' ? undefined : countText(count, at.limit, words);
  return text === undefined ? { text: NONE, look: 'unknown' } : told(text, at);
}

function told(text: string, { age: { freshness } }: Known, color?: Cell['color']): Cell {
  if (freshness === 'stale') return { text, look: 'old' };
  return isCurrent(freshness) ? { text, ...(color && { color }) } : { text, look: 'unknown' };
}

/** @param most people of the longest list that is shown */
export function visitsRow(at: Known, context: CommunityContext, most: number): RowHead {
  const { community, words, own } = context;
  const name = words.text(community.name);
  if (!at.isGiven) return { name };
  const { freshness } = at.age;
  const visual = visualOf(at, most);
  const isOld = freshness === 'stale' || freshness === 'expired';
  return {
    name,
    ...(isOld && { mark: 'old', markColor: 'muted' }),
    ...(!isOld && at.isDone && { mark: 'done', markColor: 'good' }),
    ...(visual && { visual }),
    note: freshness === 'expired' ? [] : notesOf(at, context),
    age: ageView(at.age, PART, own),
  };
}

/** Shares of the longest list; none of numbers that are hidden. */
function visualOf(at: Known, most: number): RowVisual | undefined {
  const { people, sampled, age } = at;
  const left = dueOf(at);
  if (!isNumber(people) || !isNumber(sampled) || left === undefined || most === 0) return undefined;
  if (age.freshness === 'stale') return { kind: 'old', to: sampled / most };
  return isCurrent(age.freshness)
    ? { kind: 'crowd', here: sampled / most, missing: left / most, isAlert: false }
    : undefined;
}

function notesOf(at: Known, { words }: CommunityContext): RowHead['note'] & object {
  const t = words.of(doorstepStrings);
  const { people, sampled, teams, age } = at;
  const count =
    isNumber(people) && isNumber(sampled)
      ? t.of(words.number(sampled), words.number(people), people)
      : peopleText(at, words);
  const out =
    teams !== undefined && isCurrent(age.freshness) && teams > 0 && t.teams(words.number(teams), teams);
  return [
    ...items(count),
    ...(at.above > 0
      ? [{ text: t.aboveList(words.number(at.above), at.above), color: 'alert' } as const]
      : []),
    ...items(homesText(at, words), out),
  ];
}
