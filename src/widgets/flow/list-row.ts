import { waitAxis, waitRange, type WaitAxis } from '../../chart/wait-axis.ts';
import { isCurrent, isOld, type Age } from '../../domain/age.ts';
import { loadOf, rangeAround } from '../../domain/flow.ts';
import type { Community, Step } from '../../domain/model.ts';
import { shutStatus } from '../../domain/resting.ts';
import type { Words } from '../../text/words.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import {
  NONE,
  type Cell,
  type Color,
  type Column,
  type Mark,
  type Piece,
  type RowAxis,
  type RowHead,
} from '../../ui/panel.ts';
import { stepsAge } from './shut.ts';
import { durationText, stationsText } from './step-words.ts';
import { flowStrings } from './strings.ts';
import { flowAnswer, type FlowAnswer } from './verdict.ts';

/** A community in a list of sites. */
export interface StepsRow {
  readonly context: CommunityContext;
  readonly steps: readonly Step[];
  readonly age: Age;
  readonly answer: FlowAnswer | undefined;
  /** Whether one step is clearly the slowest. */
  readonly isClear: boolean;
  /** What the step that it names takes now, else its longest; undefined where a step is not known, or nothing moves or is current. */
  readonly minutes: number | undefined;
  /** How many wait at that step. */
  readonly waiting: number | undefined;
}

export function stepsRow(context: CommunityContext): StepsRow {
  const { community, statusAge: age } = context;
  const { steps = [] } = community;
  const isShown =
    steps.length > 0 && (age.freshness !== 'expired' || shutStatus(operatingStatusOf(context)) !== undefined);
  const answer = isShown ? flowAnswer(steps, context) : undefined;
  const loads = answer?.isWorking ? steps.map(loadOf) : [];
  const isKnown = loads.length > 0 && loads.every(({ minutes }) => minutes !== undefined);
  const longest = isKnown
    ? loads.reduce((one, other) => ((other.minutes ?? 0) > (one.minutes ?? 0) ? other : one))
    : undefined;
  const named = answer?.slowest;
  return {
    context,
    steps,
    age,
    answer,
    isClear: named !== undefined,
    minutes: named ? answer?.minutes : longest?.minutes,
    waiting: (named ?? longest?.step)?.waiting,
  };
}

/** The axis of all rows. */
export function flowAxis(
  rows: readonly StepsRow[],
  words: Words,
): { readonly of: WaitAxis; readonly view: RowAxis } {
  const times = rows.flatMap(({ minutes }) =>
    minutes === undefined || minutes === Infinity ? [] : [minutes],
  );
  if (times.length === 0) return { of: waitAxis(0), view: {} };
  const of = waitAxis(times.reduce((one, other) => Math.max(one, rangeAround(other)[1]), 0));
  return {
    of,
    view: {
      isDrawn: true,
      labels: of.labels.map(minutes => ({
        at: minutes / of.end,
        text: minutes === 0 ? words.number(0) : durationText(minutes, words),
      })),
    },
  };
}

export function flowColumns(
  { words }: ViewContext,
  rowOf: (community: Community) => StepsRow,
): readonly Column[] {
  const t = words.of(flowStrings);
  return [
    {
      key: 'longest',
      label: t.list.longest,
      orderLabel: t.list.byLongest,
      isFalling: true,
      value: community => rowOf(community).minutes,
      cell: (community): Cell => {
        const { minutes, isClear } = rowOf(community);
        if (minutes === undefined) return { text: NONE, look: 'unknown' };
        const color = isClear || minutes === Infinity ? ({ color: 'warn' } as const) : {};
        return { text: minutes === Infinity ? t.list.stands : durationText(minutes, words), ...color };
      },
    },
    {
      key: 'waiting',
      label: t.list.waiting,
      orderLabel: t.list.byWaiting,
      isFalling: true,
      value: community => rowOf(community).waiting,
      cell: (community): Cell => {
        const { waiting } = rowOf(community);
        return { text: waiting === undefined ? NONE : words.number(waiting) };
      },
    },
  ];
}

export function flowRow({ context, steps, answer, minutes }: StepsRow, axis: WaitAxis): RowHead {
  const { community, words } = context;
  const { status } = operatingStatusOf(context);
  const [mark, markColor] = markOf(answer, context);
  const visual =
    minutes === undefined || minutes === Infinity || minutes === 0
      ? undefined
      : ({ kind: 'range', ...rangeOn(minutes, axis) } as const);
  return {
    name: words.text(community.name),
    mark,
    markColor,
    ...(mark === status && { markLabel: words.strings.status[status] }),
    ...(visual && { visual }),
    note: notesOf(answer, steps, context),
    ...(steps.length > 0 && { age: stepsAge(context) }),
  };
}

/** What holds people up; else the state of the site. */
function markOf(answer: FlowAnswer | undefined, context: CommunityContext): readonly [Mark, Color] {
  const { mark, color = 'muted' } = answer?.verdict ?? {};
  if (answer?.shut) return [answer.shut, 'muted'];
  if (isOld(context.statusAge.freshness)) return ['old', 'muted'];
  if (color === 'warn' && mark) return [mark, color];
  return [mark === 'unknown' ? mark : (operatingStatusOf(context).status ?? 'unknown'), 'muted'];
}

function rangeOn(minutes: number, axis: WaitAxis): ReturnType<typeof waitRange> {
  const [min, max] = rangeAround(minutes);
  return waitRange({ min, typical: minutes, max }, axis);
}

/** What the card says in its largest text, and the stations of the step that it names. */
function notesOf(
  answer: FlowAnswer | undefined,
  steps: readonly Step[],
  { words, statusAge: { asOf, freshness }, now }: CommunityContext,
): readonly Piece[] {
  if (!answer)
    return steps.length === 0 || asOf === undefined
      ? []
      : [{ text: words.strings.lastNews(words.time(asOf, now)) }];
  const { verdict, sentences, slowest, shut } = answer;
  if (shut) return [{ text: verdict.text }, ...sentences.flatMap(({ pieces }) => pieces)];
  if (!isCurrent(freshness)) return [];
  const stations = slowest ? stationsText(slowest, words) : '';
  return [
    { text: verdict.text, ...(verdict.color && { color: verdict.color }) },
    ...(stations === '' ? [] : [{ text: stations }]),
  ];
}
