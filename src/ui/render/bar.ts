import { html, nothing, type TemplateResult } from 'lit';

/** One or two shares from 0 to 1 as one bar; the last stands out. */
export function renderBar([first, last]: readonly number[]): TemplateResult {
  // One template with places for both, and not one a share: lists have thousands of bars.
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 0h100v8H0z"></path>
    <path d=${pathOf(first)} fill-opacity=${last === undefined ? nothing : 0.4}></path>
    <path d=${pathOf(last)}></path>
  </svg>`;
}

function pathOf(share: number | undefined): unknown {
  return share === undefined ? nothing : `M0 0h${share * 100}v8H0z`;
}
