import type { EpochMs } from '../domain/model.ts';
import type { Series } from '../chart/time-chart.ts';
import type { Localized } from '../text/locale.ts';

/** A line of a chart with its name. */
export interface NamedSeries extends Series {
  readonly name: string;
}

/** A course over time. */
export interface ChartView {
  /** Name of the `part`, and what its state is kept by. */
  readonly id: string;
  readonly title: Localized;
  /** What it shows, in one sentence, for those who cannot see it. */
  readonly label: string;
  /** The first is the one whose values can be gone through. */
  readonly series: readonly NamedSeries[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** The axis of values reaches at least this far. */
  readonly yMax?: number | undefined;
  /** One of several below each other: low, with the key and the table of the first. */
  readonly isSmall?: boolean;
}
