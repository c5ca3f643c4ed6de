import { html, nothing, type TemplateResult } from 'lit';
import { isCurrent, isOld } from '../../domain/age.ts';
import type { Words } from '../../text/words.ts';
import type { AgeView } from '../age-view.ts';
import { renderIcon, type ToolIcon } from './icons.ts';
import { renderMark } from './marks.ts';
import { on } from './on.ts';

/** What the foot of a card says and offers beside the age. */
export interface Foot {
  readonly isSample: boolean;
  /** What came after these numbers could not be used. */
  readonly isDegraded: boolean;
  readonly retry: () => void;
  /** Undefined where there is nothing to share. */
  readonly share: Folded | undefined;
}

/** What is made only when the reader opens it. */
export interface Folded {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly content: () => unknown;
}

/** How old the numbers are, whether they are invented, and what can be done with them. */
export function renderFoot(age: AgeView | undefined, foot: Foot, { strings }: Words): TemplateResult {
  const { isSample, isDegraded, retry, share } = foot;
  return html`<div class="foot">
    <p class="age" part="as-of" data-freshness=${age?.freshness ?? nothing}>
      ${age ? renderAgeShape(age) : nothing}
      <span>
        ${age ? renderAgeWords(age, strings) : nothing}${isSample ? html` ${renderSample(strings)}` : nothing}
        ${isDegraded ? html` <span class="warn" part="notice">${strings.cannotUpdate}</span>` : nothing}
      </span>
    </p>
    ${isDegraded ? renderTool('retry', strings.retry, retry) : nothing}
    ${share ? renderTool('share', strings.share, share.toggle, share.isOpen) : nothing}
  </div>`;
}

export function renderSample({ samplePill }: Words['strings']): TemplateResult {
  return html`<span class="sample" part="sample" .textContent=${samplePill}></span>`;
}

/** Old numbers have a band above them, and need no shape here. */
function renderAgeShape({ freshness, share }: AgeView): unknown {
  return isOld(freshness) ? nothing : isCurrent(freshness) ? renderDial(share) : renderMark('unknown');
}

/** A sum has no time of its own, only the ages of its parts. */
function renderAgeWords(age: AgeView, { lastNews }: Words['strings']): TemplateResult {
  const { asOf, freshness, timeText } = age;
  return html`<time datetime=${asOf === undefined ? nothing : new Date(asOf).toISOString()}
    >${isOld(freshness) && timeText ? lastNews(timeText) : renderMoment(age)}</time
  >`;
}

/** '15:36 · 4 min ago', which is not broken between number and unit. Of old numbers, the band says what is in doubt. */
function renderMoment({ timeText, ago, doubt, freshness }: AgeView): TemplateResult {
  const rest = [isOld(freshness) ? '' : doubt, ago.replace(/ /g, '\u00A0')].filter(Boolean).join(' · ');
  return html`<b .textContent=${timeText}></b>${timeText && rest ? ` · ${rest}` : rest}`;
}

/** Radius of the middle of the disc that fills up, and its way round. */
const RADIUS = 3;
const AROUND = 2 * Math.PI * RADIUS;

/** A dial that fills up until the numbers count as stale. */
function renderDial(share: number): TemplateResult {
  return html`<svg class="mark dial" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8"></circle>
    <circle
      cx="10"
      cy="10"
      r=${RADIUS}
      transform="rotate(-90 10 10)"
      stroke-dasharray="${(share * AROUND).toFixed(2)} ${AROUND.toFixed(2)}"
    ></circle>
  </svg>`;
}

function renderTool(icon: ToolIcon, label: string, run: () => void, isOpen?: boolean): TemplateResult {
  return html`<button
    class="tool"
    type="button"
    part=${icon}
    aria-label=${label}
    aria-expanded=${isOpen ?? nothing}
    @click=${on(run)}
  >
    ${renderIcon(icon)}
  </button>`;
}
