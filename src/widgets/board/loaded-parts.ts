import { listOf } from '../../element/lazy-modules.ts';
import type { ModuleController } from '../../element/module-controller.ts';
import { widgetModule, widgets } from '../../element/widget-modules.ts';
import type { LoadedPart } from './options.ts';

/** The part that is no widget: what the coordinator should do. */
export const DO_NEXT = 'do-next';

/** What a page may ask for in `parts`: widgets by name, and `do-next`. */
export interface WantedParts {
  readonly parts: readonly LoadedPart[];
  readonly hasNext: boolean;
  readonly isLoading: boolean;
  /** Names that no part has. */
  readonly unknown: readonly string[];
}

/**
 * The parts that have loaded; what has not is requested.
 *
 * @param wanted names in their order; null for all there are
 * @param own the name of the board, which is no part of itself
 * @param few for a screen: of all there are, those with rows of numbers
 */
export function loadParts(
  wanted: string | null,
  own: string,
  few: readonly string[] | undefined,
  modules: ModuleController,
): WantedParts {
  const list = modules.need(widgets);
  const asked = wanted?.trim()
    ? [
        ...new Set(
          wanted
            .trim()
            .toLowerCase()
            .split(/[\s,]+/),
        ),
      ]
    : undefined;
  const hasNext = asked ? asked.includes(DO_NEXT) : few === undefined;
  if (!list) return { parts: [], hasNext, isLoading: list === undefined, unknown: [] };
  const all = Object.keys(list.registry).filter(name => name !== own);
  const names = asked?.filter(name => name !== DO_NEXT) ?? few?.filter(name => all.includes(name)) ?? all;
  const loaded = names.map(name => {
    const module = all.includes(name) ? widgetModule(list, name) : undefined;
    if (!module) return null;
    const there = modules.need(module);
    if (!there) return there;
    const { widget } = there;
    const rows = modules.need(listOf(widget));
    return rows && { name, widget, list: rows };
  });
  return {
    parts: loaded.flatMap(part => part ?? []),
    hasNext,
    isLoading: loaded.includes(undefined),
    unknown: names.filter(name => !all.includes(name)),
  };
}
