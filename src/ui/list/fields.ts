import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/words.ts';
import type { ListView } from '../panel.ts';
import type { ListQuery } from './query.ts';
import { listStrings } from './strings.ts';
import { on } from '../render/on.ts';

/** A field to search in, and choices to filter by and to order by. */
export function renderFields(
  { columns, filter }: ListView,
  words: Words,
  query: ListQuery,
  change: (change: Partial<ListQuery>) => void,
): TemplateResult {
  const t = words.of(listStrings);
  const hidden = columns.filter(each => each.hidden);
  const orders = hidden.map(({ key, label }) => [`-${key}`, label] as const);
  return html`<div class="tools">
    <input
      type="search"
      part="search"
      aria-label=${t.search}
      placeholder=${t.search}
      .value=${query.search}
      @input=${on(event => change({ search: valueOf(event) }))}
    />
    ${
      filter
        ? renderChoice('filter', filter.label, filter.options, query.filter, value =>
            change({ filter: value }),
          )
        : nothing
    }
    ${
      hidden.length > 0
        ? renderChoice('order', t.order, [['', t.order], ...orders], query.order, value =>
            change({ order: value }),
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
