import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../../text/locale.ts';

/** A text of the feed, kept apart from the direction of the text around it, with its own language. */
export function renderFeedText({ text, lang }: Partial<Localized>): TemplateResult {
  return html`<bdi lang=${lang ?? nothing} .textContent=${text ?? ''}></bdi>`;
}

/**
 * The one line of a widget that is read out by itself when it changes.
 *
 * @param shown to be seen too @param spoken to be heard only
 */
export function renderSpoken(shown: unknown, spoken: string): TemplateResult {
  return html`<p class="muted" role="status" aria-atomic="false" tabindex="-1">
    ${shown}<span class="aside" .textContent=${spoken}></span>
  </p>`;
}
