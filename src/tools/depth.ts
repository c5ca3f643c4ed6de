import { html } from 'lit';
import type { Fact, Panel } from '../element/panel.ts';
import { renderFacts } from '../element/parts.ts';
import type { DepthKind, Shown, Tools } from '../element/second.ts';
import type { Community } from '../domain/model.ts';
import type { ViewContext } from '../element/context.ts';
import { chartState, widthOf } from './chart-state.ts';
import type { ChartView } from './chart-view.ts';
import { CHART_CSS } from './chart.styles.ts';
import { dress } from './dress.ts';
import { renderChart } from './chart.ts';
import { progressDepth } from './progress-depth.ts';
import { queueDepth } from './queue-depth.ts';
import { volunteersDepth } from './volunteers-depth.ts';

/** What lies beneath the numbers of a community: what its course leads to, and the course itself. */
export interface Depth {
  /** What is told without words, though the facts say it too. */
  readonly picture?: unknown;
  readonly facts: readonly Fact[];
  readonly charts: readonly ChartView[];
}

const DEPTHS: Readonly<Record<DepthKind, (community: Community, context: ViewContext) => Depth>> = {
  queue: queueDepth,
  volunteers: volunteersDepth,
  progress: progressDepth,
};

export const depth: Tools['depth'] = (host, kind, community, context) => {
  const { picture, facts, charts } = DEPTHS[kind](community, context);
  const width = widthOf(host);
  dress(host, CHART_CSS);
  return html`${picture}${renderFacts(facts)}
  ${charts.map(chart => renderChart(chart, chartState(host, chart.id), context.words, context.now, width))}`;
};

/** What is shown with what lies beneath it. */
export function whole({ panel, one, context }: Shown): Panel {
  if (one === undefined) return panel;
  return { ...panel, facts: [...panel.facts, ...DEPTHS[one.kind](one.community, context).facts] };
}
