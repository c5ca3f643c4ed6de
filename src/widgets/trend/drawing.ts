import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { EpochMs } from '../../domain/model.ts';
import { renderChart } from '../../ui/chart/chart.ts';
import { ChartController } from '../../ui/chart/controller.ts';
import { courseLabel } from '../../ui/chart/course-label.ts';
import { CHART_CSS } from '../../ui/chart/styles.ts';
import type { ChartView } from '../../ui/chart/view.ts';
import type { ViewContext } from '../../ui/context.ts';
import { dayAround } from '../../text/calendar.ts';
import { on } from '../../ui/render/on.ts';
import { adoptStyles } from '../../ui/styles/adopt-styles.ts';
import { TABLE_CSS } from '../../ui/styles/table.ts';
import { HOUR, isSeveral, windowsOf, type CourseView } from './course-view.ts';
import { trendStrings } from './strings.ts';

const ID = 'course';

/** Draws the lines of one element with their axes, and keeps which hours the reader looks at. */
export class CourseDrawer {
  private readonly host: ReactiveControllerHost & Element;
  private readonly charts: ChartController;
  /** Undefined for all. */
  private hours: number | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    this.charts = new ChartController(host);
    for (const css of [TABLE_CSS, CHART_CSS]) adoptStyles(host, css);
  }

  render(course: CourseView, context: ViewContext): TemplateResult {
    const { words, now } = context;
    const windows = windowsOf(course);
    const hours = windows.find(each => each === this.hours);
    const chart = renderChart(chartView(course, hours, context), this.charts, words, now);
    return html`${windows.length > 0 ? this.renderZoom(windows, hours, context) : nothing}
    ${chart === nothing ? html`<p class="muted">${words.of(trendStrings).noneInWindow}</p>` : chart}`;
  }

  private renderZoom(
    windows: readonly number[],
    chosen: number | undefined,
    { words }: ViewContext,
  ): TemplateResult {
    const t = words.of(trendStrings);
    return html`<div class="zoom" part="zoom" role="group" aria-label=${t.zoom}>
      ${[undefined, ...windows].map(
        hours =>
          html`<button type="button" aria-pressed=${hours === chosen} @click=${on(() => this.zoom(hours))}>
            ${hours === undefined ? t.whole : t.hours(words.number(hours), hours)}
          </button>`,
      )}
    </div>`;
  }

  private zoom(hours: number | undefined): void {
    this.hours = hours;
    // The reader begins again at the latest value.
    this.charts.choose(ID, undefined);
    this.host.requestUpdate();
  }
}

function chartView(course: CourseView, hours: number | undefined, context: ViewContext): ChartView {
  const { title, lines, to, unit, isOld } = course;
  const { words, now } = context;
  const t = words.of(trendStrings);
  const from = hours === undefined ? course.from : Math.max(course.from, to - hours * HOUR);
  const [first] = lines;
  const seen = first?.points.filter(([at]) => at >= from) ?? [];
  const what = isSeveral(course) ? `${title}, ${first?.name}` : title;
  return {
    id: ID,
    title: { text: '', lang: undefined },
    label: courseLabel(what, seen, words, now),
    series: lines.map(line => ({ ...line, isCompared: isSeveral(course) })),
    from: oneHourAtLeast(from, to),
    to,
    unit,
    isTall: true,
    isOld,
    gapLabel: (start, end) => t.noNews(...gapEnds(start, end, to - from < 24 * HOUR, context)),
  };
}

/** The ends of a gap: times of day where it is clear which day is meant, days where there is more than one between them. */
function gapEnds(
  start: EpochMs,
  end: EpochMs,
  isOneDay: boolean,
  { words, now }: ViewContext,
): readonly [string, string] {
  if (isOneDay) return [words.time(start, start), words.time(end, end)];
  if (end - start < 24 * HOUR) return [words.time(start, now), words.time(end, start)];
  const day = (at: EpochMs): string => words.time(dayAround(at, words.zone)[1] - 1, now);
  return [day(start), day(end)];
}

/** A span that has a length, where all counts are of one moment. */
function oneHourAtLeast(from: EpochMs, to: EpochMs): EpochMs {
  return Math.min(from, to - HOUR);
}
