import type { LanternAttributes } from './attributes.ts';
import type { FeedSource } from './feed-controller.ts';
import type { GivenReading } from './given-reading.ts';
import { imports, streams } from './lazy-modules.ts';
import type { ModuleController } from './module-controller.ts';

/** Where an element's numbers come from, as its attributes say. What is needed to read them is loaded meanwhile. */
export function sourceOf(element: LanternAttributes, modules: ModuleController): FeedSource {
  const { src, feed, refresh, stream, map, persist, district, community } = element;
  if (map) modules.need(imports);
  if (stream) modules.need(streams);
  const mayBeTable = isWithoutFeed(element);
  return {
    src,
    feed,
    table: mayBeTable ? tableOf(element, modules) : null,
    isPending: mayBeTable && !imports.current && hasTable(element),
    refreshSeconds: refresh,
    stream,
    map,
    persist,
    district,
    community,
  };
}

/** Whether the numbers are in a table inside the element, which cannot be read because the module for it was not loaded. */
export function isTableUnreadable(element: LanternAttributes): boolean {
  return imports.current === null && isWithoutFeed(element) && hasTable(element);
}

function isWithoutFeed({ src, feed }: LanternAttributes): boolean {
  return src === null && (feed === null || feed === undefined);
}

function hasTable(element: Element): boolean {
  return element.querySelector('table') !== null;
}

function tableOf(element: LanternAttributes, modules: ModuleController): GivenReading | null {
  const module = modules.need(imports);
  // Until the module is there, a table stays what readers see.
  return module?.tableFeed.read(element, () => element.requestUpdate()) ?? null;
}
