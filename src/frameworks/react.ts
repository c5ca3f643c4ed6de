/** The elements as JSX types of React 19, with their events: `import 'lantern-widgets/react'`. Types only. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { LanternEvents, LanternProps, LanternTag } from './jsx.ts';

type Listeners = { [K in keyof LanternEvents as `on${K}`]?: (event: LanternEvents[K]) => void };

/** All elements by tag, as React takes them. */
export type LanternReactElements = {
  [K in LanternTag]: LanternProps<HTMLElementTagNameMap[K]> &
    Listeners &
    Omit<HTMLAttributes<HTMLElementTagNameMap[K]>, keyof LanternProps<HTMLElementTagNameMap[K]>> &
    ClassAttributes<HTMLElementTagNameMap[K]> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends LanternReactElements {}
  }
}
