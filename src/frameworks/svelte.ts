/** The elements as types of Svelte 5 markup: `import 'lantern-widgets/svelte'`. Types only. */
import type { HTMLAttributes } from 'svelte/elements';
import type { LanternEvents, LanternProps, LanternTag } from './jsx.ts';

type Listeners = { [K in keyof LanternEvents as `on${K}`]?: (event: LanternEvents[K]) => void };

/** All elements by tag, as Svelte takes them. */
export type LanternSvelteElements = {
  [K in LanternTag]: LanternProps<HTMLElementTagNameMap[K]> &
    Listeners &
    Omit<HTMLAttributes<HTMLElementTagNameMap[K]>, keyof LanternProps<HTMLElementTagNameMap[K]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends LanternSvelteElements {}
}
