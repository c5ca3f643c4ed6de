import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ChartController } from './chart/controller.ts';
import { renderChart } from './chart/chart.ts';
import { CHART_CSS } from './chart/styles.ts';
import type { CommunityContext } from './context.ts';
import type { DetailsModule } from './details.ts';
import type { Panel } from './panel.ts';
import { renderFacts } from './render/facts.ts';
import { adoptStyles } from './styles/adopt-styles.ts';
import { TABLE_CSS } from './styles/table.ts';

/** Draws the details of one element, and keeps what the reader does with its charts. */
export class DetailsController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly charts: ChartController;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    this.charts = new ChartController(host);
  }

  render({ details, styles = [] }: DetailsModule, context: CommunityContext, card: Panel): TemplateResult {
    const { words, now } = context;
    const { visual, facts, charts } = details(context, card);
    for (const css of [TABLE_CSS, CHART_CSS, ...styles]) adoptStyles(this.host, css);
    return html`${visual}${renderFacts(facts)}
    ${charts.map(chart => renderChart(chart, this.charts, words, now))}`;
  }
}
