import { detailsOf, listOf } from '../../element/lazy-modules.ts';
import type { ModuleController } from '../../element/module-controller.ts';
import { widgetModule, widgets } from '../../element/widget-modules.ts';
import { askedParts, DO_NEXT } from '../../ui/asked-parts.ts';
import type { LoadedPart } from './options.ts';

/** What a page may ask for in `parts`: widgets by name, and `do-next`. */
export interface WantedParts {
  readonly parts: readonly LoadedPart[];
  readonly hasNext: boolean;
  readonly isLoading: boolean;
}

/** What the attribute `parts` may name; undefined until the list of all widgets has loaded. */
export function partNames(): readonly string[] | undefined {
  const list = widgets.current;
  return list ? [DO_NEXT, ...others(list)] : undefined;
}

/** The names of all widgets but itself. */
function others({ registry }: { readonly registry: object }): readonly string[] {
  return Object.keys(registry).filter(name => name !== 'board');
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
  const { names, hasNext } = askedParts(wanted, list ? others(list) : [], few);
  if (!list) return { parts: [], hasNext, isLoading: list === undefined };
  const loaded = names.map(name => {
    const module = widgetModule(list, name);
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
