import type { Query } from '../domain/select-communities.ts';
import type { Display } from '../ui/display.ts';
import type { Room } from '../ui/render/loading.ts';

/** How much room an element will take, as far as its attributes tell. */
export function roomFor(
  element: Element,
  query: Query,
  display: Display,
  { height }: { readonly height: number },
): Room {
  const hasContent = element.childElementCount > 0 || !!element.textContent?.trim();
  return { display, isList: !isOne(query), height, hasContent };
}

/** Whether one community is asked for. */
export function isOne({ community }: Query): boolean {
  return /^\S+$/.test(community ?? '');
}
