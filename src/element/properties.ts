/**
 * Reactive properties that read their values as attributes do: frameworks set a property to what they have, which is a string
 * for a number, and `undefined` for a property that was taken away.
 */
import { nullPrototype } from '../lib/null-prototype.ts';
import type { PropertyDeclaration, PropertyDeclarations, ReactiveElement } from 'lit';

/** What Lit is told of the properties of a class: all of it, but that the accessors are made here. */
export function withoutAccessors(declarations: PropertyDeclarations): PropertyDeclarations {
  const own = nullPrototype<Record<string, PropertyDeclaration>>({});
  for (const [name, declaration] of Object.entries(declarations))
    own[name] = nullPrototype({ ...declaration, noAccessor: true });
  return own;
}

/** Defines the accessors of the properties that a class declares itself. */
export function defineAccessors(prototype: ReactiveElement, declarations: PropertyDeclarations): void {
  for (const [name, declaration] of Object.entries(declarations))
    Object.defineProperty(prototype, name, accessor(name, declaration));
}

function accessor(name: PropertyKey, declaration: PropertyDeclaration): PropertyDescriptor {
  const key = Symbol(String(name));
  return nullPrototype<PropertyDescriptor & ThisType<ReactiveElement>>({
    get(this: ReactiveElement) {
      return Reflect.get(this, key) as unknown;
    },
    set(this: ReactiveElement, value: unknown) {
      const old: unknown = Reflect.get(this, key);
      Reflect.set(this, key, propertyValue(value, declaration));
      this.requestUpdate(name, old, declaration);
    },
    configurable: true,
    enumerable: true,
  });
}

/** What a property holds after it was given a value. */
function propertyValue(value: unknown, { type, attribute }: PropertyDeclaration): unknown {
  // A property without an attribute may hold anything.
  if (attribute === false) return value;
  // As of an attribute, whose empty text is true.
  if (type === Boolean) return value === '' || Boolean(value);
  if (value === null || value === undefined) return null;
  const text = textOf(value);
  return type === Number ? Number(text) : text;
}

/** The text of a value; empty for one that has none. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}
