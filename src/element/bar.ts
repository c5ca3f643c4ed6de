import { html, svg, type TemplateResult } from 'lit';

/** Shares from 0 to 1 as one bar; the last stands out. */
export function renderBar(shares: readonly number[]): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 0h100v8H0z"></path>
    ${shares.map((share, index) => svg`<path d=${`M0 0h${share * 100}v8H0z`} fill-opacity=${index === shares.length - 1 ? 1 : 0.4}></path>`)}
  </svg>`;
}
