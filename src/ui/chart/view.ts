import type { Series } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import type { Localized } from '../../text/locale.ts';

/** A series with its name. */
export interface NamedSeries extends Series {
  readonly name: string;
  /** What stands at the end of its line. By default the last value; of all but the first series, with the name. */
  readonly endLabel?: string;
}

/** A chart of values over time, as a plain record: all of it decided, nothing drawn. */
export interface ChartView {
  /** Name of its `part`, and the key that its state is kept by. Unique within an element. */
  readonly id: string;
  readonly title: Localized;
  /** What the chart shows, in one sentence, for those who cannot see it. */
  readonly label: string;
  /** A reader can step through the values of the first one. */
  readonly series: readonly NamedSeries[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** What the values count, above their axis: 'people'. */
  readonly unit?: string;
  /** What is to be reached, as a line with its words. The axis of values reaches at least this far. */
  readonly goal?: { readonly value: number; readonly text: string };
}
