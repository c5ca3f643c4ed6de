/**
 * The elements as JSX types. `lantern-widgets/react`, `/vue` and `/svelte` add them to their frameworks; for Solid, Preact and
 * others, let their `JSX.IntrinsicElements` extend {@link LanternElements}. Types only: importing this registers nothing.
 */
import type { LitElement } from 'lit';
// Brings in the tags of all elements, and no code. An import of nothing would not be in the declarations.
export type * from '../all.ts';
import type { Issue } from '../feed/issues.ts';
import type { Snapshot } from '../feed/snapshot.ts';

/** The name of an element. */
export type LanternTag = keyof HTMLElementTagNameMap & `lantern-${string}`;

/** What the events of all elements carry, by name. */
export interface LanternEvents {
  /** There are new numbers. */
  'lantern-update': CustomEvent<Snapshot>;
  /** Something is wrong. */
  'lantern-issue': CustomEvent<readonly Issue[]>;
}

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** What an element has beyond Lit's own members, methods aside. */
type Properties<E> = {
  [
    K in Exclude<keyof E, keyof LitElement> & string as E[K] extends (...args: never) => unknown ? never : K
  ]: E[K];
};

/** Text, since attributes hold text; numbers as such, and an attribute without a value as true. */
type AttributeValue<T> = T extends string | boolean ? T : T extends number ? number | `${number}` : never;

/**
 * What may be written on an element: its properties (`staleAfter`) and its attributes (`stale-after`). Each is optional;
 * undefined leaves it as it is.
 */
export type LanternProps<E> = { [K in keyof Properties<E>]?: Properties<E>[K] | undefined } & {
  [K in keyof Properties<E> & string as K extends 'feed' ? never : Kebab<K>]?:
    AttributeValue<Properties<E>[K]> | Properties<E>[K] | undefined;
};

/** All elements by tag. @typeParam Common - what the framework allows on every element */
export type LanternElements<Common = object> = {
  [K in LanternTag]: LanternProps<HTMLElementTagNameMap[K]> & Common;
};
