import { css } from './css.ts';

/**
 * Nothing that a page sets for its own text reaches a widget's. An element between the shadow root and what is drawn resets every
 * inherited property, also those that browsers don't have yet; it makes no box. It isn't the frame, because `all` would cost the
 * frame what its `lang` sets (`-webkit-locale`: which font Chinese is drawn in).
 *
 * What comes through, and why:
 * - custom properties and `direction`, which `all` leaves alone; the frame has a `dir` of its own
 * - `visibility` and `interactivity`: a page that hides a widget or makes it inert means all of it
 * - `cursor`: it tells what a click does, and a page may have made the whole card a link
 * - `-webkit-locale`: the page's own content in a slot is in the page's language
 *
 * Two are not inherited by definition and act on descendants all the same: `user-select` and `text-size-adjust`.
 */
export const RESET_CSS: string = css`
  .reset {
    all: initial;
    display: contents;
    visibility: inherit;
    interactivity: inherit;
    cursor: inherit;
    -webkit-locale: inherit;
    color-scheme: var(--_scheme);
    -webkit-user-select: text;
    user-select: text;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* A page's own colours of selected text are inherited too. */
  ::selection {
    color: var(--_surface);
    background: var(--_accent);
    text-shadow: none;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke-color: currentColor;
  }
`;

/** The element that resets, in a shadow root: what is drawn belongs into it. */
export function resetElement(root: HTMLElement | DocumentFragment): HTMLElement {
  const made = root.ownerDocument.createElement('div');
  made.className = 'reset';
  root.append(made);
  return made;
}
