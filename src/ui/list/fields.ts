import { html, nothing, type TemplateResult } from 'lit';
import type { ListView } from '../panel.ts';
import type { ListWish } from './list.ts';
import type { Words } from '../../text/words.ts';
import { listStrings } from './strings.ts';
import { on } from '../render/on.ts';

/** A field to search in, and what a list may be filtered and ordered by. */
export function renderFields(
  { columns, filter }: ListView,
  words: Words,
  { order, query, filtered }: ListWish,
  wish: (change: Partial<ListWish>) => void,
): TemplateResult {
  const t = words.of(listStrings);
  const hidden = columns.filter(each => each.hidden);
  return html`<div class="tools">
    <input
      type="search"
      part="search"
      aria-label=${t.search}
      placeholder=${t.search}
      .value=${query}
      @input=${on(event => wish({ query: valueOf(event) }))}
    />
    ${
      filter
        ? renderChoice('filter', filter.label, filter.options, filtered, value => wish({ filtered: value }))
        : nothing
    }
    ${
      hidden.length > 0
        ? renderChoice(
            'order',
            t.order,
            [['', t.order], ...hidden.map(({ key, label }) => [`-${key}`, label] as const)],
            order,
            value => wish({ order: value }),
          )
        : nothing
    }
  </div>`;
}

function renderChoice(
  part: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<select part=${part} aria-label=${label} @change=${on(event => choose(valueOf(event)))}>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
  </select>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
