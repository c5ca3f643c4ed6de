import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderLines } from '../../ui/render/icons.ts';
import { on } from '../../ui/render/on.ts';
import { percent } from '../../ui/render/svg.ts';
import type { WhatIfBars, WhatIfView } from './what-if-view.ts';

/** One station more or less, and how long it would take then. */
export function renderWhatIf(view: WhatIfView): TemplateResult {
  const { labels, change, bars, note, spoken } = view;
  return html`<div class="figure what-if" part="what-if" role="group" aria-label=${labels.whatIf}>
    <div class="trial">${renderSteps(view)}${renderStepper(view)}</div>
    <p class="change" part="change">${change}</p>
    ${renderBars(bars)}${note === '' ? nothing : html`<p class="then" part="then">${note}</p>`}
    <span class="aside" aria-live="polite">${spoken}</span>
  </div>`;
}

/** Which step it is about; where there are several to choose from, the reader chooses. */
function renderSteps({ steps, chosen, choose, labels: { whatIf, step } }: WhatIfView): TemplateResult {
  if (steps.length < 2) return html`<b>${whatIf} <bdi>${steps[0]}</bdi></b>`;
  const changed = ({ target }: Event): void => choose((target as HTMLSelectElement).selectedIndex);
  return html`<span class="which">
    <b>${whatIf}</b>
    <select aria-label=${step} @change=${on(changed)}>
      ${steps.map((name, index) => html`<option ?selected=${index === chosen}>${name}</option>`)}
    </select>
  </span>`;
}

/** What the keys do beside those of a button. */
const KEYS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowUp', 1],
  ['+', 1],
  ['ArrowDown', -1],
  ['-', -1],
]);

function renderStepper(view: WhatIfView): TemplateResult {
  const { stations, count, canHaveFewer, canHaveMore, labels, add } = view;
  const change = (by: 1 | -1): void => {
    if (by === 1 ? canHaveMore : canHaveFewer) add(by);
  };
  const pressed = (event: KeyboardEvent): void => {
    const by = KEYS.get(event.key);
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    change(by);
  };
  const button = (by: 1 | -1, label: string, isPossible: boolean, lines: string): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      part=${by === 1 ? 'more' : 'fewer'}
      aria-label=${label}
      aria-disabled=${isPossible ? nothing : 'true'}
      @click=${on(() => change(by))}
      @keydown=${on(pressed)}
    >
      ${renderLines(lines)}
    </button>`;
  return html`<span class="stepper">
    ${button(-1, labels.fewer, canHaveFewer, 'M4 10h12')}<span class="station-count" aria-hidden="true"
      >${count}</span
    ><span class="aside" part="stations">${stations}</span
    >${button(1, labels.more, canHaveMore, 'M10 4v12M4 10h12')}
  </span>`;
}

/** Now as a soft band; the new time as a broken one, with its range as a line below it. */
function renderBars({ now, nowText, changed, changedText, range }: WhatIfBars): TemplateResult {
  return html`<div class="bars">
    <svg class="visual" height="1.5em" aria-hidden="true">
      <rect width=${percent(now)} height="100%" rx="2" class="fill-soft line-accent w1"></rect>
    </svg>
    <p>${nowText}</p>
    <svg class="visual then" height="1.5em" aria-hidden="true">
      <rect width=${percent(changed)} height="100%" rx="2" class="fill-surface line-accent w15 dashed"></rect>
      ${range ? renderRange(range) : nothing}
    </svg>
    <p class="then">${changedText}</p>
  </div>`;
}

function renderRange([from, to]: readonly [number, number]): unknown {
  return svg`<line x1=${percent(from)} x2=${percent(to)} y1="100%" y2="100%" class="line-accent w3"></line>`;
}
