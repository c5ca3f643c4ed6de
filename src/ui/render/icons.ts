import { html, type TemplateResult } from 'lit';
import type { Icon } from '../panel.ts';

/** Icons of what can be done, beside those of remarks. */
export type ToolIcon = 'call' | 'write' | 'ask' | 'retry' | 'share' | 'unfold';

/** Lines in a square of 20 by 20. */
const ICONS: Readonly<Record<Icon | ToolIcon, string>> = {
  people:
    'M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-3.6 2.3-5.5 5.5-5.5S13 13.4 13 17M13 3.4a3 3 0 0 1 0 5.2M15 11.9c2 .8 3 2.6 3 5.1',
  ticket: 'M2.5 5h15v3.2a1.9 1.9 0 0 0 0 3.6V15h-15v-3.2a1.9 1.9 0 0 0 0-3.6zM12.5 5.5v9',
  relief: 'M4 8h10v5a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM14 9.5h1.3a2 2 0 0 1 0 4H14M7 2.5V5M11 2.5V5',
  goods: 'M3 6.2 10 2.8l7 3.4v7.6l-7 3.4-7-3.4zM3 6.2l7 3.4 7-3.4M10 9.6v7.6',
  warning: 'M10 3l8 14H2zM10 8.5v4M10 14.8v.1',
  place: 'M5 17.5V3h8v14.5M2.5 17.5h15M10.3 10.4v.1M13 6h3v11.5',
  bell: 'M4.5 14.5V9a5.5 5.5 0 0 1 11 0v5.5M3 14.5h14M8.5 17.2h3M10 3.5V2',
  bring: 'M6.5 10.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM9 11.5 17 3.5M13.5 7l2.5 2.5M11.5 9l2 2',
  call: 'M6.3 3H3.6C3.2 10 9.9 16.8 17 16.4v-2.9l-3.8-1.6-1.9 1.9c-2-.9-4.1-3-5-5L8.2 6.9z',
  write: 'M2.5 4.5h15v11h-15zM3 5l7 5.8L17 5',
  ask: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 9.2V14M10 6.3v.1',
  retry: 'M16.4 10.6a6.4 6.4 0 1 1-1.7-5l2 2M16.7 3v4.6h-4.6',
  share: 'M10 12.5v-10M6.5 5.8 10 2.3l3.5 3.5M6 9H4.2v8.3h11.6V9H14',
  unfold: 'M5 7.5l5 5 5-5',
};

/** An icon beside words that say the same. */
export function renderIcon(icon: Icon | ToolIcon): TemplateResult {
  return renderLines(ICONS[icon]);
}

/** An icon that only one part of a widget has. @param d its path in a square of 20 by 20 */
export function renderLines(d: string): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d=${d}></path></svg>`;
}
