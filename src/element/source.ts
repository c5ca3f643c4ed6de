import type { Issue } from '../feed/issues.ts';
import type { FeedState } from '../feed/snapshot.ts';
import type { AnyWidget } from '../ui/widget.ts';
import type { LanternAttributes } from './attributes.ts';
import type { FeedSource } from './feed-controller.ts';
import type { GivenReading } from './given-reading.ts';
import { imports, listOf, moduleIssue, streams } from './lazy-modules.ts';
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

/**
 * Why a module without which an element shows nothing was not loaded: that of its list, or the one that reads a table inside
 * it. @param isListMissing the module of the widget's list was not loaded
 */
export function moduleFailureOf(
  element: LanternAttributes,
  { kind }: FeedState,
  widget: AnyWidget,
  isListMissing: boolean,
): Issue | undefined {
  if (isListMissing) return moduleIssue(listOf(widget));
  const isUnreadable = kind === 'empty' && imports.current === null && isWithoutFeed(element);
  return isUnreadable && hasTable(element) ? moduleIssue(imports) : undefined;
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
