import { hasOwn } from '../feed/own.ts';
import { getOrMake } from '../lib/get-or-make.ts';
import { LazyModule } from '../page/lazy-module.ts';
import type { AnyWidget } from '../ui/widget.ts';

/** The module of a widget. Loading it registers the widget's element. */
interface WidgetModule {
  readonly widget: AnyWidget;
}

interface RegistryModule {
  readonly registry: Readonly<Record<string, () => Promise<WidgetModule>>>;
}

/**
 * The list of all widgets, for an element that is made of others: the loader of a page does not see what stands in a shadow
 * root. It is a module of its own, so that other widgets carry no list of all of them along.
 */
export const widgets: LazyModule<RegistryModule> = new LazyModule(
  'widgets',
  () => import('../widgets/registry.ts'),
);

const modules = new Map<string, LazyModule<WidgetModule>>();

/** The module of one of them; undefined where there is no such widget. */
export function widgetModule(
  { registry }: RegistryModule,
  name: string,
): LazyModule<WidgetModule> | undefined {
  const load = hasOwn(registry, name) ? registry[name] : undefined;
  return load && getOrMake(modules, name, () => new LazyModule(name, load));
}
