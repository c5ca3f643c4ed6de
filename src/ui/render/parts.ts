import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../../text/locale.ts';
import type { Fact, Item } from '../panel.ts';

/** A text of the feed, kept apart from the direction of the text around it, with its own language. */
export function renderFeedText({ text, lang }: Partial<Localized>): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
}

// Our own words run as the widget does, even if they are digits only; a feed's text as its first letter.
function renderItem(item: Item, before: string = ''): TemplateResult {
  const { tone, text } = item;
  return html`${before}<span class=${tone ?? nothing}>${'lang' in item ? renderFeedText(item) : text}</span>`;
}

/** Pieces of text one after the other; an explanation needs no dot before it. */
export function renderItems(items: readonly Item[]): unknown {
  return items.map((item, index) => renderItem(item, index === 0 ? '' : item.tone === 'how' ? ' ' : ' · '));
}

/** Lines of label and text. */
export function renderFacts(facts: readonly Fact[]): unknown {
  const told = facts.filter(({ items }) => items.length > 0);
  return told.length === 0
    ? nothing
    : html`<dl class="facts" part="facts">
        ${told.map(
          ({ id, label, items, lines }) =>
            html`<div class="fact" part=${id}>
              <dt>${label}</dt>
              ${(lines ? items : [items]).map(line => html`<dd>${renderItems([line].flat())}</dd>`)}
            </div>`,
        )}
      </dl>`;
}

/**
 * The one line of a widget that is read out by itself when it changes.
 *
 * @param shown to be seen too @param spoken to be heard only
 */
export function renderSpoken(shown: unknown, spoken: string): TemplateResult {
  return html`<p class="muted" role="status" aria-atomic="false" tabindex="-1">
    ${shown}<span class="aside">${spoken}</span>
  </p>`;
}
