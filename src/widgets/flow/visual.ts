import { html, nothing, svg, type TemplateResult } from 'lit';
import { dotsOf, hoseInside, hoseThroat, hoseWalls, type Course } from '../../chart/hose.ts';
import type { Fact } from '../../ui/panel.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { em } from '../../ui/render/svg.ts';
import { items } from '../../ui/panel.ts';
import { renderWhatIf } from './render-what-if.ts';
import type { HoseView, StepView } from './hose-view.ts';
import type { FlowView } from './view.ts';

/** The steps as a hose, and what another number of stations would change. */
export function renderFlow({ hose, whatIf }: FlowView): unknown {
  return html`${hose ? renderHose(hose) : nothing}${whatIf ? renderWhatIf(whatIf) : nothing}`;
}

/** What the hose tells, in words. */
export function stepFacts({ hose, whatIf }: FlowView): readonly Fact[] {
  const steps = (hose?.steps ?? []).map(({ name, count, waiting, state, rate, stations }) => ({
    id: 'step',
    label: name.text,
    items: items(count ?? waiting, count && waiting, rate, stations, state),
  }));
  if (!whatIf) return steps;
  const { labels, stations, change, note } = whatIf;
  return [...steps, { id: 'what-if', label: labels.whatIf, items: items(`${stations}: ${change}`, note) }];
}

/** Up to three steps stand beside each other on a phone, up to five on a wider card; more stand below each other. */
function layoutOf(count: number): string {
  return count <= 3 ? 'hose few' : count <= 5 ? 'hose some' : 'hose';
}

function renderHose({ steps, dot, isOld }: HoseView): TemplateResult {
  return html`<div class="figure" part="steps">
    <ol class=${layoutOf(steps.length)} role="list">
      ${steps.map(step => renderStep(step, isOld))}
    </ol>
    ${
      dot === ''
        ? nothing
        : html`<p class="dot-size">
            <svg class="dot" viewBox="0 0 4 4" aria-hidden="true"><circle cx="2" cy="2" r="2"></circle></svg
            >${dot}
          </p>`
    }
  </div>`;
}

function renderStep(step: StepView, isOld: boolean): TemplateResult {
  const { name, count, waiting, state, rate, stations, color } = step;
  const isNamed = color === 'warn';
  return html`<li part="step" class=${isNamed ? 'step named' : 'step'}>
    <div class="step-head">
      <b>${renderFeedText(name)}</b>
      <span class="line-length">
        ${count === undefined ? nothing : html`<b class=${isNamed ? 'warn' : nothing}>${count}</b> `}
        ${waiting}
      </span>
    </div>
    <div class="pipe" aria-hidden="true">
      ${renderPipe(step, 'across', isOld)}${renderPipe(step, 'down', isOld)}
    </div>
    <div class="step-rate">
      ${state === '' ? nothing : html`<b class="warn">${state}</b>`}
      <span>${rate}</span>${stations === '' ? nothing : html` <span>${stations}</span>`}
    </div>
  </li>`;
}

/** A throat of unknown thickness is drawn halfway, with broken walls. */
const UNKNOWN = 0.5;
/** Units of the dots in an em: a row of them down the page is as wide as the hose. */
const EM: Readonly<Record<Course, number>> = { across: 5.42, down: 6.8 };

function renderPipe({ throat, dots, color }: StepView, course: Course, isOld: boolean): TemplateResult {
  const width = throat ?? UNKNOWN;
  return html`<svg class=${`visual ${course}`} width="100%" height="100%">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      <path d=${hoseInside(width, course)} class=${isOld ? 'hatched' : 'fill-track'}></path>
      <path
        d=${hoseWalls(width, course)}
        class=${throat === undefined ? 'fill-none line-muted w1 dashed' : 'fill-none line-muted w1'}
      ></path>
      ${color === 'warn' && throat !== undefined ? svg`<path d=${hoseThroat(width, course)} class="fill-warn"></path>` : nothing}
    </svg>
    ${dots === 0 ? nothing : renderDots(dots, course, `fill-${color}`)}
  </svg>`;
}

/** Dots stand before the throat. */
function renderDots(count: number, course: Course, look: string): unknown {
  const { d, width, height } = dotsOf(count, course);
  const [across, down] = [width / EM[course], height / EM[course]];
  const isAcross = course === 'across';
  return svg`<svg x=${isAcross ? '44%' : '50%'} y=${isAcross ? '50%' : '44%'} overflow="visible">
    <svg x=${em(isAcross ? -across : -across / 2)} y=${em(isAcross ? -down / 2 : -down)} width=${em(across)} height=${em(down)} viewBox=${`0 0 ${width} ${height}`}>
      <path d=${d} class=${look}></path>
    </svg>
  </svg>`;
}
