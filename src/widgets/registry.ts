import type { AnyWidget } from '../ui/widget.ts';

/** The module of a widget. Importing it registers the widget's element. */
export interface WidgetModule {
  readonly widget: AnyWidget;
}

/** All widgets, a line each, by the name in their tag. Everything else about a widget is in its folder. */
export const registry: Readonly<Record<string, () => Promise<WidgetModule>>> = {
  queue: () => import('./queue/define.ts'),
  volunteers: () => import('./volunteers/define.ts'),
  progress: () => import('./progress/define.ts'),
  notices: () => import('./notices/define.ts'),
  doorstep: () => import('./doorstep/define.ts'),
  flow: () => import('./flow/define.ts'),
  agencies: () => import('./agencies/define.ts'),
  trend: () => import('./trend/define.ts'),
  board: () => import('./board/define.ts'),
  map: () => import('./map/define.ts'),
};
