import { readable } from './contrast.ts';

/**
 * Makes the accent that a page gave readable on the surface that it gave: the sheet draws `--_fit` where there is one.
 *
 * @param root the shadow root of a widget that has been drawn
 */
export function fitAccent(root: ParentNode): void {
  const frame = root.querySelector<HTMLElement>('.frame');
  if (!frame) return;
  // The sheet gives the frame, which has no outline, the given accent for one: so it is computed, whatever way it is written.
  const { outlineColor, backgroundColor, color } = getComputedStyle(frame);
  frame.style.setProperty('--_fit', readable(outlineColor, backgroundColor, color));
}
