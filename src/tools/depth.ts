import { html } from 'lit';
import { adoptStyles } from '../ui/styles/adopt-styles.ts';
import type { Fact } from '../ui/panel.ts';
import { renderFacts } from '../ui/render/parts.ts';
import type { Tools } from '../ui/tools.ts';
import type { WidgetKind } from '../ui/widget.ts';
import { TABLE_CSS } from '../ui/styles/list.ts';
import type { Community } from '../domain/model.ts';
import type { ViewContext } from '../ui/context.ts';
import { ChartController } from '../ui/chart/controller.ts';
import type { ChartView } from '../ui/chart/view.ts';
import { CHART_CSS } from '../ui/chart/styles.ts';
import { renderChart } from '../ui/chart/chart.ts';
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

const DEPTHS: Readonly<Record<WidgetKind, (community: Community, context: ViewContext) => Depth>> = {
  queue: queueDepth,
  volunteers: volunteersDepth,
  progress: progressDepth,
};

const controllers = new WeakMap<object, ChartController>();

export const depth: Tools['depth'] = (host, kind, community, context) => {
  const { picture, facts, charts } = DEPTHS[kind](community, context);
  const controller = controllers.get(host) ?? new ChartController(host);
  controllers.set(host, controller);
  for (const css of [TABLE_CSS, CHART_CSS]) adoptStyles(host, css);
  return html`${picture}${renderFacts(facts)}
  ${charts.map(chart => renderChart(chart, controller, context.words, context.now))}`;
};

export const below: Tools['below'] = (kind, community, context) => DEPTHS[kind](community, context).facts;
