import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Dash, Mark, TimeChart } from '../chart/time-chart.ts';
import { dayAround } from '../text/calendar.ts';
import type { Words } from '../text/words.ts';
import type { NamedSeries } from './chart-view.ts';

/** Room for the times below a field, in CSS pixels. */
const BELOW = 18;

const STROKES: Readonly<Record<Dash, string>> = {
  solid: '',
  dashed: '6 4',
  dotted: '1.5 4',
  mixed: '8 3 2 3',
};

/** The size of a field, with what stands to the left of it. */
export interface Size {
  readonly left: number;
  readonly whole: number;
  readonly height: number;
  readonly isSmall: boolean;
}

export function renderField(
  { series, xTicks, yTicks, nowX }: TimeChart,
  chosen: Mark | undefined,
  { left, whole, height, isSmall }: Size,
  words: Words,
  now: number,
): TemplateResult {
  const below = isSmall ? 0 : BELOW;
  const times = timeLabels(
    xTicks.map(({ at }) => at),
    words,
    now,
  );
  const levels = isSmall ? [yTicks[0], yTicks[yTicks.length - 1]] : yTicks;
  return html`<svg
    class="field"
    width=${whole}
    height=${height + below}
    viewBox=${`${-left} 0 ${whole} ${height + below}`}
    aria-hidden="true"
  >
    ${levels.map(tick => (tick ? svg`<path class="grid" d=${`M0 ${tick.y}H${whole - left}`}></path><text x="-6" y=${Math.max(9, tick.y + 4)} text-anchor="end">${words.number(tick.value)}</text>` : nothing))}
    ${isSmall ? nothing : xTicks.map(({ x }, index) => svg`<path class="grid" d=${`M${x} ${height}v4`}></path><text x=${x} y=${height + 16} text-anchor="middle">${times[index]}</text>`)}
    ${nowX === undefined ? nothing : svg`<path class="now" d=${`M${nowX} 0v${height}`}></path>`}
    ${series.map(({ path, dash }, index) => (path === '' ? nothing : svg`<path class=${index === 0 ? 'line' : 'line other'} d=${path} stroke-dasharray=${STROKES[dash] || nothing}></path>`))}
    ${chosen ? svg`<circle cx=${chosen.x} cy=${chosen.y} r="4"></circle>` : nothing}
  </svg>`;
}

/** Times of day; where they are of several days, midnights are the days that begin. */
export function timeLabels(ticks: readonly number[], words: Words, now: number): readonly string[] {
  const [first = now] = ticks;
  const [, midnight] = dayAround(first, words.zone);
  const isOneDay = ticks.every(at => at <= midnight);
  return ticks.map(at => {
    const [from, to] = dayAround(at, words.zone);
    return at === from && !isOneDay ? words.time(to - 1, now) : words.time(at, at);
  });
}

export function renderKey(named: readonly NamedSeries[], { series }: TimeChart): TemplateResult {
  return html`<span class="key"
    >${series.map(({ dash, path }, index) =>
      path === ''
        ? nothing
        : html`<span
            ><svg viewBox="0 0 24 8" aria-hidden="true">
              <path
                class=${index === 0 ? 'line' : 'line other'}
                d="M0 4h24"
                stroke-dasharray=${STROKES[dash] || nothing}
              ></path></svg
            >${named[index]?.name}</span
          >`,
    )}</span
  >`;
}
