import type { Feed } from '../domain/model.ts';
import { askedParts } from '../ui/asked-parts.ts';
import type { DetailsModule } from '../ui/details.ts';
import type { AnyWidget, ListModule } from '../ui/widget.ts';
import { registry } from '../widgets/registry.ts';
import type { LoadedWidget } from './view.ts';

/** The names of all widgets. */
export const WIDGET_NAMES: readonly string[] = Object.keys(registry);

/** A widget with its list and its details. */
interface Part {
  readonly name: string;
  readonly widget: AnyWidget;
  readonly list: ListModule<never>;
  readonly details: DetailsModule;
}

async function load(name: string): Promise<Part> {
  const module = await registry[name]?.();
  if (!module) throw new Error(`no widget is called ${name}`);
  const { widget } = module;
  const [list, details] = await Promise.all([widget.list(), widget.details()]);
  return { name, widget, list: list as ListModule<never>, details };
}

/** Draws a part of a widget that is made of others. */
export type DrawPart = (part: LoadedWidget, feed: Feed) => unknown;

/**
 * A widget with what it is made from in a page.
 *
 * @param attributes its own attributes by their names
 * @param draw draws another widget in it
 */
export async function loadWidget(
  name: string,
  attributes: Readonly<Record<string, string>>,
  draw: DrawPart,
): Promise<LoadedWidget> {
  const own = optionsOf(attributes);
  const { widget, list, details } = await load(name);
  const others = WIDGET_NAMES.filter(each => each !== name);
  const { names, hasNext } = askedParts(attributes.parts, others);
  // A widget whose parts can be chosen is made of others.
  const parts = widget.choices?.['parts'] ? await Promise.all(names.map(load)) : [];
  const host = {
    childOf: (child: string, feed: Feed) => {
      const part = parts.find(each => each.name === child);
      return part && draw({ ...part, options: own }, feed);
    },
    isOpen: () => false,
    toggle: () => {},
  };
  const options = { ...own, parts, hasNext, host };
  return { widget, list, details, options };
}

/** `show-positive=""` as `showPositive: true`, as the properties of an element have them. */
function optionsOf(attributes: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value === '' ? true : value,
    ]),
  );
}
