import type { Series } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import type { Localized } from '../../text/locale.ts';

/** The mark at the end of a line, so that lines are told apart without their colours. */
export type EndMark = 'dot' | 'ring' | 'square' | 'triangle' | 'diamond' | 'wedge' | 'cross';

/** A series with its name. */
export interface NamedSeries extends Series {
  readonly name: string;
  /** What stands at the end of its line. By default the last value; of all but the first series, with the name. */
  readonly endLabel?: string;
  /** By default a dot for the first series, and a ring for the others. */
  readonly endMark?: EndMark;
  /** Its last value is no longer current: its line has no colour of its own, and the value stands with its time. */
  readonly isOld?: boolean;
  /** It is compared with the others: what is told of a time is its latest value then, and not only one of that very time. */
  readonly isCompared?: boolean;
}

/** A chart of values over time, as a plain record: all of it decided, nothing drawn. */
export interface ChartView {
  /** Name of its `part`, and the key that its state is kept by. Unique within an element. */
  readonly id: string;
  /** '' for none, where the card says it. */
  readonly title: Localized;
  /** What the chart shows, in one sentence, for those who cannot see it. */
  readonly label: string;
  /** A reader can step through the values of the first one. */
  readonly series: readonly NamedSeries[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** What the values count, above their axis: 'people'. */
  readonly unit?: string;
  /** The chart is what the card is about, and has more height. */
  readonly isTall?: boolean;
  /** The values are old: the first series has no colour of its own. */
  readonly isOld?: boolean;
  /** What is written into the longest gap, where there is room. */
  readonly gapLabel?: (from: EpochMs, to: EpochMs) => string;
  /** What is to be reached, as a line with its words. The axis of values reaches at least this far. */
  readonly goal?: { readonly value: number; readonly text: string };
}
