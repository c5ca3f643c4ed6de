import type { App } from './main.ts';

/** Templates do not know custom elements, so that mistakes are found in the class alone. */
export function mistakes({ queue, onUpdate }: App): void {
  // @ts-expect-error: a theme that does not exist
  if (queue) queue.nativeElement.theme = 'blue';
  // @ts-expect-error: no such event
  onUpdate(new CustomEvent('lantern-update', { detail: [] }));
}
