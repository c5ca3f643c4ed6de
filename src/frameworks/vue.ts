/** The elements as components of Vue 3 templates: `import 'lantern-widgets/vue'`. Types only. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { LanternEvents, LanternProps, LanternTag } from './jsx.ts';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Listeners = {
  [K in keyof LanternEvents as `on${Capitalize<Camel<K>>}`]?: (event: LanternEvents[K]) => void;
};

type Component<E> = new () => {
  $props: LanternProps<E> & Listeners & ReservedProps & Omit<HTMLAttributes, keyof LanternProps<E>>;
};

/** All elements by tag, as Vue takes them. */
export type LanternVueComponents = { [K in LanternTag]: Component<HTMLElementTagNameMap[K]> };

declare module 'vue' {
  interface GlobalComponents extends LanternVueComponents {}
}
