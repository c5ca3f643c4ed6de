import { funnel, type Funnel, type FunnelBar, type Stretch } from '../../chart/funnel.ts';
import { textWidth, WIDE, type Anchor } from '../../chart/labels.ts';
import type { Age } from '../../domain/age.ts';
import type { Point, Testing } from '../../domain/model.ts';
import { decreasedStages, toCome, type Stage } from '../../domain/progress.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Piece } from '../../ui/panel.ts';
import { joinedText, progressCardStrings, type ProgressCardStrings } from './card-strings.ts';

/** One stage, as a line of words and a bar. */
export interface StageView extends FunnelBar {
  readonly name: string;
  /** 'not known' where it is not. */
  readonly count: string;
  /** Behind the name: what it was, up to when results are in. */
  readonly notes: readonly Piece[];
  readonly expected?: ExpectedView;
}

/** How many results are to come, where there is room for it: in its box, behind it, or beside the name. */
export interface ExpectedView {
  readonly text: string;
  readonly place: 'inside' | 'behind' | 'beside-name';
  /** Its middle inside the box, its start behind it. */
  readonly x: number;
}

/** The stages on one scale. */
export interface FunnelView {
  /** All of it in one sentence. */
  readonly label: string;
  readonly stages: readonly StageView[];
  readonly isOld: boolean;
  /** Where the population is, where counts go past it. */
  readonly mark: number | undefined;
  /** The end of the scale; absent where nothing is known. */
  readonly end?: ScaleEnd;
}

/** What stands at the end of the scale, at a share of the width. */
export interface ScaleEnd {
  readonly text: string;
  readonly x: number;
  readonly anchor: Anchor;
  /** Whether there is room for a 0 at the start. */
  readonly hasZero: boolean;
}

/** Between a text and the ends of what it stands in, in em. */
const PADDING = 0.6;
/** From a box to the text behind it. */
const BEHIND = 0.015;

/** What the lines of the stages are made from. */
interface Given {
  readonly testing: Testing;
  /** What counts were that are lower now. */
  readonly earlier: ReadonlyMap<Stage, Point>;
  readonly isOld: boolean;
  readonly mark: number | undefined;
  readonly context: ViewContext;
}

/** The stages of a community whose numbers have not expired. */
export function funnelView(testing: Testing, age: Age, context: ViewContext): FunnelView {
  const isOld = age.freshness === 'stale';
  const earlier = isOld ? new Map<Stage, Point>() : decreasedStages(testing, age.asOf);
  const values = new Map([...earlier].map(([stage, [, value]]) => [stage, value]));
  const shape = funnel(testing, testing.population, values);
  const mark = shape.isExceeded ? shape.population : undefined;
  const stages = shape.bars.map(bar => stageView(bar, { testing, earlier, isOld, mark, context }));
  const end = endOf(shape, testing, context);
  const t = context.words.of(progressCardStrings);
  return { label: labelOf(stages, end, t), stages, isOld, mark, ...(end && { end }) };
}

function stageView({ toCome: box, ...bar }: FunnelBar, given: Given): StageView {
  const { testing, isOld, mark, context } = given;
  const { words } = context;
  const t = words.of(progressCardStrings);
  const { stage } = bar;
  const count = testing[stage];
  const expected = toCome(testing) ?? 0;
  const text = t.toCome(words.number(expected), expected);
  return {
    ...bar,
    name: t.stage[stage],
    count: count === undefined ? t.notKnown : words.number(count),
    notes: count === undefined ? [] : notesOf(stage, given),
    ...(box && !isOld && { toCome: box, expected: expectedView(text, box, mark) }),
  };
}

function notesOf(stage: Stage, { testing, earlier, isOld, context }: Given): readonly Piece[] {
  const { words, now } = context;
  const t = words.of(progressCardStrings);
  const [at = 0, before] = earlier.get(stage) ?? [];
  const was = before === undefined ? '' : t.was(words.number(before), words.time(at, now));
  const notes: readonly Piece[] = was ? [{ text: was, color: 'alert', isStrong: true }] : [];
  if (stage !== 'resulted' || isOld) return notes;
  const { resultsUpTo } = testing;
  const upTo = resultsUpTo === undefined ? '' : t.upTo(words.time(resultsUpTo, now));
  const text = toCome(testing) === 0 ? t.allIn : upTo;
  return text ? [...notes, { text: notes.length === 0 ? text : ` ${text}`, color: 'muted' }] : notes;
}

/** @param mark of the population, which may stand inside the box */
function expectedView(text: string, { from, to }: Stretch, mark: number = 1): ExpectedView {
  const width = (textWidth(text) + PADDING) / WIDE;
  const end = mark > from ? Math.min(mark, to) : to;
  if (width <= end - from) return { text, place: 'inside', x: (from + end) / 2 };
  return { text, place: width <= 1 - to ? 'behind' : 'beside-name', x: to + BEHIND };
}

function endOf(
  { population, isExceeded, largest }: Funnel,
  testing: Testing,
  { words }: ViewContext,
): ScaleEnd | undefined {
  if (largest === undefined) return undefined;
  const t = words.of(progressCardStrings);
  const { population: people = 0, [largest]: most = 0 } = testing;
  const x = population ?? 1;
  const text =
    population === undefined
      ? t.count[largest](words.number(most), most)
      : isExceeded
        ? t.listed(words.number(people))
        : t.people(words.number(people), people);
  const hasRoom = textWidth(text) + 3 * PADDING <= x * WIDE;
  return { text, x, anchor: hasRoom ? 'end' : 'start', hasZero: hasRoom };
}

function labelOf(stages: readonly StageView[], end: ScaleEnd | undefined, t: ProgressCardStrings): string {
  const told = stages.map(({ name, count, notes, expected }) => {
    const more = [...notes.map(({ text }) => text), ...(expected ? [expected.text] : [])];
    return `${name}: ${count}${more.length === 0 ? '' : ` (${joinedText(more, t)})`}`;
  });
  return joinedText([...told, ...(end ? [end.text] : [])], t);
}
