import { isOld, type Age } from '../../domain/age.ts';
import type { Community, Testing } from '../../domain/model.ts';
import { decreasedStages, toCome, type Stage } from '../../domain/progress.ts';
import { ageView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { statusView } from '../../ui/list/status-view.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Color, Mark, Piece, RowHead, RowVisual, Section } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { shareOf } from './columns.ts';
import { progressListStrings } from './list-strings.ts';

/** What a row is made from. */
export interface ProgressRow {
  readonly context: CommunityContext;
  readonly age: Age;
  /** What the list is measured by. */
  readonly stage: Stage;
  /** Whether shares are compared. */
  readonly hasShare: boolean;
  /** The share at the end of the axis: 1, or more where more were reached than live there. */
  readonly end: number;
}

/** Where a community stands in the list. */
export function sectionOfTesting({ testing }: Community, { freshness }: Age, stage: Stage): Section {
  if (testing?.[stage] === undefined || freshness === 'expired') return 'no-news';
  return freshness === 'stale' ? 'old' : 'listed';
}

/** The end of the axis of shares: as far as the highest, with room for the goal. */
export function shareAxis(highest: number): number {
  return [1.1, 1.25, 1.5, 2, 3, 5, 10].find(end => highest <= end) ?? Math.ceil(highest);
}

export function progressRow(row: ProgressRow): RowHead {
  const { context, age } = row;
  const { community, words, own } = context;
  const { testing, status } = community;
  const operatingStatus = operatingStatusOf(context);
  const isPast = isOld(age.freshness);
  const [mark, color] = isPast ? (['old', 'muted'] as const) : markOf(operatingStatus.status);
  const t = words.of(progressListStrings);
  const visual = visualOf(row);
  return {
    name: words.text(community.name),
    ...(status && { status: statusView(operatingStatus, words) }),
    ...(mark && {
      mark,
      markColor: color,
      ...(!isPast && operatingStatus.status && { markLabel: t.state[operatingStatus.status] }),
    }),
    ...(visual && { visual }),
    note: notesOf(row),
    ...(testing && { age: ageView(age, 'testing', own) }),
  };
}

const COLORS: Readonly<Partial<Record<Mark, Color>>> = { open: 'good', paused: 'warn', full: 'alert' };

function markOf(status: Exclude<RowHead['status'], undefined>['status']): readonly [Mark | undefined, Color] {
  return [status, (status && COLORS[status]) ?? 'muted'];
}

/** Two bars on one axis of people: those reached, and those with results. */
function visualOf({ context: { community }, age, stage, hasShare, end }: ProgressRow): RowVisual | undefined {
  if (!hasShare || age.freshness === 'expired') return undefined;
  const share = shareOf(community, stage);
  if (share === undefined) return undefined;
  const on = (value: number): number => Math.min(1, value / end);
  if (age.freshness === 'stale') return { kind: 'old', to: on(share), goal: 1 / end };
  const results = stage === 'resulted' ? undefined : shareOf(community, 'resulted');
  return {
    kind: 'bars',
    thick: on(share),
    ...(results !== undefined && { thin: on(results) }),
    ...(stage === 'resulted' && { isSingle: true }),
    goal: 1 / end,
  };
}

/** What is to come, and what is odd about the counts. */
function notesOf({ context, age, stage, hasShare }: ProgressRow): readonly Piece[] {
  const { community, words, now } = context;
  const { testing = {} } = community;
  const t = words.of(progressListStrings);
  const count = testing[stage];
  const at = age.asOf === undefined ? '' : words.time(age.asOf, now);
  if (age.freshness === 'expired') return at === '' ? [] : [{ text: words.strings.lastNews(at) }];
  if (count === undefined) return openingNote(context);
  if (age.freshness === 'stale') return [{ text: t.countAt(words.number(count), at, count) }];
  const first = [
    ...(hasShare && !testing.population
      ? [t.noPopulation(t.reached[stage](words.number(count), count))]
      : []),
    ...oddities(testing, stage, words),
  ];
  const results = stage === 'resulted' ? [] : resultsNotes(testing, words, first.length > 0);
  return [...first, ...results].map(text => ({ text }));
}

function openingNote({ community: { opensAt }, words, now }: CommunityContext): readonly Piece[] {
  const { turn } = words.strings;
  return opensAt !== undefined && opensAt > now
    ? [{ text: turn.opensAt(words.timeAhead(opensAt, now)) }]
    : [];
}

/** Counts that contradict others. They are shown as they are. */
function oddities(testing: Testing, stage: Stage, words: Words): readonly string[] {
  const t = words.of(progressListStrings);
  const { population, sampled, resulted } = testing;
  const above = (testing[stage] ?? 0) - (population ?? Infinity);
  const [, before] = decreasedStages(testing).get(stage) ?? [];
  return [
    ...(above > 0 ? [t.aboveList(words.number(above), above)] : []),
    ...(before === undefined ? [] : [t.fell(words.number(before))]),
    ...(sampled !== undefined && resulted !== undefined && resulted > sampled ? [t.moreResults] : []),
  ];
}

function resultsNotes(testing: Testing, words: Words, isShort: boolean): readonly string[] {
  const t = words.of(progressListStrings);
  const left = toCome(testing);
  if (left === undefined) return testing.resulted === undefined ? [t.resultsNotKnown] : [];
  if (left === 0) return [t.allIn];
  return [isShort ? t.toComeShort(words.number(left)) : t.toCome(words.number(left), left)];
}
