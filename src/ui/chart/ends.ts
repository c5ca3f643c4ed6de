import { cutToWidth } from '../../chart/cut-to-width.ts';
import { textWidth } from '../../chart/labels.ts';
import type { Mark } from '../../chart/marks.ts';
import { spread } from '../../chart/spread.ts';
import type { TimeChart } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import { down, mostEnd, type Layout, type PlotWidth } from './layout.ts';
import type { ChartView, EndMark } from './view.ts';

/** The end of a line, with what stands behind it. */
export interface LineEnd {
  /** '' where there is no room. */
  readonly text: string;
  readonly mark: Mark;
  /** Whether it says what is no longer current. */
  readonly isOld: boolean;
  /** Whether it is that of the first line. */
  readonly isFirst: boolean;
  /** Undefined where the line is one of steps, which ends as it is. */
  readonly shape: EndMark | undefined;
}

/** The ends of all lines that are drawn. @param width of the chart */
export function lineEnds(
  { series: named, isOld: isFirstOld = false }: ChartView,
  { series }: TimeChart,
  words: Words,
  now: EpochMs,
  width: PlotWidth,
): readonly LineEnd[] {
  const most = mostEnd(width);
  return series.flatMap(({ marks }, index) => {
    const [mark, of] = [marks[marks.length - 1], named[index]];
    if (mark === undefined || of === undefined) return [];
    const isOld = of.isOld ?? false;
    const number = words.number(mark.value);
    const value = isOld ? `${number} ${endTime(mark.at, most - textWidth(number), words, now)}` : number;
    const text = of.isCompared
      ? `${cutToWidth(of.name, Math.max(LEAST_NAME, most - textWidth(` ${value}`)))} ${value}`
      : (of.endLabel ?? (index === 0 ? value : `${of.name} ${value}`));
    const shape = of.endMark ?? (index === 0 ? 'dot' : 'ring');
    return [
      {
        text,
        mark,
        isOld: isOld || (isFirstOld && index === 0),
        isFirst: index === 0,
        shape: of.points && shape,
      },
    ];
  });
}

/** Width of a name that can still be told from others, in em. */
const LEAST_NAME = 2;

/** The time of a count that is not current; where there is no room for its day, how old it is. */
function endTime(at: EpochMs, room: number, words: Words, now: EpochMs): string {
  const time = words.time(at, now);
  return textWidth(time) + LEAST_NAME <= room ? time : words.old(at, now);
}

/** Width of the widest of their labels, in em. */
export function widestEnd(ends: readonly LineEnd[]): number {
  return Math.max(0, ...ends.map(({ text }) => textWidth(text)));
}

/** Height of a label, in em. */
const LINE = 1.25;
/** From the line on which letters stand to the middle of a label, in em. */
const MIDDLE = 0.35;

/** Where their labels stand, in em from the top: beside their ends, and apart from each other. */
export function endLines(ends: readonly LineEnd[], layout: Layout): readonly number[] {
  const places = ends.map(({ mark }) => down(layout, mark.y) + MIDDLE);
  return spread(places, LINE, layout.bottom + MIDDLE);
}
