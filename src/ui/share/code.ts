import { html, type TemplateResult } from 'lit';
import type { Code } from './qr.ts';

/** A QR code, dark on white in every theme, because cameras expect it. @param label what it leads to */
export function renderQr({ size, path }: Code, label: string): TemplateResult {
  return html`<svg
    class="qr"
    viewBox=${`0 0 ${size} ${size}`}
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
