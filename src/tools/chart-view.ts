import type { EpochMs } from '../domain/model.ts';

/** One line of a chart. */
export interface ChartSeries {
  /** What it is, for the key and the table; '' where the chart has only this one. */
  readonly name: string;
  /** `line`: a count over time. `steps`: a count that holds until the next. `guide`: what it is held against. */
  readonly kind: 'line' | 'steps' | 'guide';
  /** Undefined: not known from there on. */
  readonly points: readonly (readonly [at: EpochMs, value: number | undefined])[];
}

/** A course over time. */
export interface ChartView {
  /** Name of the `part`. */
  readonly id: string;
  /** What it shows, in one sentence: for those who cannot see it, and until it is drawn. */
  readonly label: string;
  readonly series: readonly ChartSeries[];
  /** What its values are: whole numbers, or whole per cent. */
  readonly unit: 'count' | 'percent';
  /** The span shown; that of the points by default. */
  readonly from?: EpochMs;
  readonly to?: EpochMs;
}
