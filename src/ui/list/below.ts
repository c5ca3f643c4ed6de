import { html, nothing, type TemplateResult } from 'lit';
import { on } from '../render/on.ts';
import { renderSpoken } from '../render/parts.ts';
import type { Arrangement, ListSource } from './arrangement.ts';
import { CHUNK } from './chunked-rows.ts';
import { listStrings } from './strings.ts';

/** How many rows are shown, and the buttons for more. */
export function renderBelow(
  { context: { words }, most }: ListSource,
  { found, count }: Arrangement,
  spoken: string,
  grow: (rows: number) => void,
): TemplateResult {
  const { strings } = words;
  const t = words.of(listStrings);
  const shown = Math.min(count, most);
  const status =
    shown < count
      ? strings.shown(words.number(shown), words.number(count))
      : found.length === 0
        ? t.noMatch
        : nothing;
  return html`${renderSpoken(status, spoken)}
  ${shown < count ? renderMore('more', strings.showMore, () => grow(CHUNK)) : nothing}
  ${shown + CHUNK < count ? renderMore('all', t.showAll(words.number(count)), () => grow(Infinity)) : nothing}`;
}

function renderMore(part: string, text: string, click: () => void): TemplateResult {
  return html`<button class="more" part=${part} type="button" @click=${on(click)}>${text}</button>`;
}
