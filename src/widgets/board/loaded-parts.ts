import { detailsOf, listOf } from '../../element/lazy-modules.ts';
import type { ModuleController } from '../../element/module-controller.ts';
import { widgetModule, widgets } from '../../element/widget-modules.ts';
import { wordsIn } from '../../lib/words-in.ts';
import type { LoadedPart } from './options.ts';

/** The part that is no widget: what the coordinator should do. */
export const DO_NEXT = 'do-next';

/** What a page may ask for in `parts`: widgets by name, and `do-next`. */
export interface WantedParts {
  readonly parts: readonly LoadedPart[];
  readonly hasNext: boolean;
  readonly isLoading: boolean;
}

/** What a board is called, which is no part of itself. */
const OWN_NAME = 'board';

/** What the attribute `parts` may name; undefined until the list of all widgets has loaded. */
export function partNames(): readonly string[] | undefined {
  const list = widgets.current;
  return list ? [DO_NEXT, ...partsIn(list.registry)] : undefined;
}

function partsIn(registry: object): readonly string[] {
  return Object.keys(registry).filter(name => name !== OWN_NAME);
}

/**
 * The parts that have loaded; what has not is requested.
 *
 * @param wanted names in their order; null for all there are
 * @param few for a screen: of all there are, those with rows of numbers
 * @param areDetailsNeeded somebody wants to take the numbers along, so that each part must say what it says to those who read
 *   it later
 */
export function loadParts(
  wanted: string | null,
  few: readonly string[] | undefined,
  modules: ModuleController,
  areDetailsNeeded: boolean = false,
): WantedParts {
  const list = modules.need(widgets);
  const words = wordsIn(wanted);
  const asked = words.length > 0 ? [...new Set(words)] : undefined;
  const hasNext = asked ? asked.includes(DO_NEXT) : few === undefined;
  if (!list) return { parts: [], hasNext, isLoading: list === undefined };
  const all = partsIn(list.registry);
  const names = asked?.filter(name => name !== DO_NEXT) ?? few?.filter(name => all.includes(name)) ?? all;
  const loaded = names.map(name => {
    const module = all.includes(name) ? widgetModule(list, name) : undefined;
    if (!module) return null;
    const there = modules.need(module);
    if (!there) return there;
    const { widget } = there;
    const rows = modules.need(listOf(widget));
    const details = areDetailsNeeded ? modules.need(detailsOf(widget)) : undefined;
    return rows && { name, widget, list: rows, details: details ?? undefined };
  });
  return {
    parts: loaded.flatMap(part => part ?? []),
    hasNext,
    isLoading: loaded.includes(undefined),
  };
}
