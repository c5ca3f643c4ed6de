import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/model.ts';
import { memoize } from '../../lib/memoize.ts';
import type { ListFilter } from '../panel.ts';
import type { Words } from '../../text/words.ts';
import { on } from '../render/on.ts';
import { renderLines } from '../render/icons.ts';
import type { ListSource } from './arrangement.ts';
import { AGE_KEY, DISTRICT_KEY, NAME_KEY } from './columns.ts';
import { SEARCH_FROM, type ListQuery } from './query.ts';
import { listStrings } from './strings.ts';

/** Draws what a reader can do with a list: in one row, and the choices below it when they are opened. */

const ICONS = {
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM12.8 12.8l4.7 4.7',
  near: 'M10 1.5v4M10 14.5v4M1.5 10h4M14.5 10h4M10 5.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z',
  menu: 'M2 4.5h16M5 10h10M8 15.5h4',
  order: 'M6 3v14M3 14l3 3 3-3M14 17V3M11 6l3-3 3 3',
} as const;

/** What the tools do, and how they stand. */
export interface ToolActions {
  readonly isMenuOpen: boolean;
  readonly toggleMenu: () => void;
  readonly change: (change: Partial<ListQuery>) => void;
  /** Undefined where it is not offered. */
  readonly near: NearTool | undefined;
}

/** The button that orders a list by the way there. */
export interface NearTool {
  readonly isOn: boolean;
  readonly toggle: () => void;
  /** What is said of the position; '' before the first click. */
  readonly note: string;
}

type Choice = readonly [value: string, label: string];

export function renderTools(source: ListSource, actions: ToolActions): TemplateResult | typeof nothing {
  const { communities, context } = source;
  const hasSearch = communities.length >= SEARCH_FROM;
  const { near, isMenuOpen } = actions;
  if (!hasSearch && !near) return nothing;
  const { words } = context;
  return html`<div class="tools" part="tools">
      ${hasSearch ? renderSearch(source, actions) : nothing}${near ? renderNear(near, words) : nothing}
      ${hasSearch ? renderMenuButton(actions, words) : nothing}
    </div>
    ${hasSearch && isMenuOpen ? renderMenu(source, actions) : nothing}
    ${near ? html`<p class="news" role="status">${near.note}</p>` : nothing}`;
}

function renderSearch(source: ListSource, { change, toggleMenu, isMenuOpen }: ToolActions): TemplateResult {
  const { query, context, view } = source;
  const { words } = context;
  const t = words.of(listStrings);
  const orders = ordersFor(source);
  const order = orders.find(([value]) => value === chosenOrder(source))?.[1] ?? t.order;
  return html`<label class="find">
      ${renderLines(ICONS.search)}<input
        type="search"
        part="search"
        aria-label=${t.search}
        placeholder=${t.find}
        .value=${query.search}
        @input=${on(event => change({ search: (event.target as HTMLInputElement).value }))}
      />
    </label>
    ${view.filter ? renderFilters(source, view.filter, change) : nothing}
    <button class="order" type="button" part="order" aria-expanded=${isMenuOpen} @click=${on(toggleMenu)}>
      ${renderLines(ICONS.order)}${order}
    </button>`;
}

/** The choices side by side, where there is room. */
function renderFilters(
  source: ListSource,
  filter: ListFilter,
  change: ToolActions['change'],
): TemplateResult {
  return html`<span class="filters" part="filter" role="group" aria-label=${filter.label}>
    ${filtersFor(source, filter).map(
      ([value, label]) =>
        html`<button
          type="button"
          aria-pressed=${value === source.query.filter}
          @click=${on(() => change({ filter: value }))}
        >
          ${label}
        </button>`,
    )}
  </span>`;
}

function renderNear({ isOn, toggle }: NearTool, words: Words): TemplateResult {
  return html`<button
    class="square"
    type="button"
    part="near"
    aria-label=${words.of(listStrings).nearMe}
    aria-pressed=${isOn}
    @click=${on(toggle)}
  >
    ${renderLines(ICONS.near)}
  </button>`;
}

function renderMenuButton({ isMenuOpen, toggleMenu }: ToolActions, words: Words): TemplateResult {
  return html`<button
    class="square menu"
    type="button"
    part="menu"
    aria-label=${words.of(listStrings).sortAndFilter}
    aria-expanded=${isMenuOpen}
    @click=${on(toggleMenu)}
  >
    ${renderLines(ICONS.menu)}
  </button>`;
}

/** All choices, below the tools. Where filters stand in the row, only the orders are shown. */
function renderMenu(source: ListSource, { change }: ToolActions): TemplateResult {
  const { view, query, context } = source;
  const t = context.words.of(listStrings);
  return html`<div class="choices" part="choices">
    ${
      view.filter
        ? renderChoices('filter', t.show, filtersFor(source, view.filter), query.filter, filter =>
            change({ filter }),
          )
        : nothing
    }
    ${renderChoices('order', t.order, ordersFor(source), chosenOrder(source), order => change({ order }))}
  </div>`;
}

function renderChoices(
  name: string,
  legend: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class=${name}>
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            .value=${value}
            name=${name}
            .checked=${value === chosen}
            @change=${on(() => choose(value))}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}

/** How many communities each option of a filter keeps; counted once for a list, and not at each key of a search. */
const countsOf = memoize((filter: ListFilter) =>
  memoize((communities: readonly Community[]) =>
    filter.options.map(({ value }) => communities.filter(each => filter.matches(each, value)).length),
  ),
);

/** The filters, each with how many it keeps. */
function filtersFor({ communities, context: { words } }: ListSource, filter: ListFilter): readonly Choice[] {
  const counts = countsOf(filter)(communities);
  return [
    ['', words.of(listStrings).all(words.number(communities.length))],
    ...filter.options.map(
      ({ value, label }, index) => [value, label(words.number(counts[index] ?? 0))] as const,
    ),
  ];
}

function ordersFor({ view, communities, context: { words } }: ListSource): readonly Choice[] {
  const t = words.of(listStrings);
  const named = [...(view.ownOrder ? [view.ownOrder] : []), ...view.columns].flatMap(
    ({ key, orderLabel, isFalling }): readonly Choice[] =>
      orderLabel === undefined ? [] : [[isFalling ? `-${key}` : key, orderLabel]],
  );
  const hasDistricts = communities.some(({ district }) => district !== undefined);
  return [
    ...named,
    [NAME_KEY, t.byName],
    ...(hasDistricts ? [[DISTRICT_KEY, t.byDistrict] as const] : []),
    [`-${AGE_KEY}`, t.byAge],
  ];
}

function chosenOrder({ isGrouped, query }: ListSource): string {
  return isGrouped ? DISTRICT_KEY : query.order;
}
