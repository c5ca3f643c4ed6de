import { readable } from './contrast.ts';

/** Colours that words have, on the surface of a card. */
const ON_SURFACE = ['muted', 'accent', 'good', 'warn', 'alert'] as const;
/** Tints with words in one of these colours on them. */
const TINTS = ['warn', 'alert'] as const;

/**
 * Makes the colours that a page gave readable on the surface that it gave: the sheet draws `--_fit-…` where there is one.
 *
 * @param root the shadow root of a widget that has been drawn
 */
export function fitColors(root: ParentNode): void {
  const frame = root.querySelector<HTMLElement>('.frame');
  if (!frame) return;
  const { backgroundColor: surface, color: text } = getComputedStyle(frame);
  const probe = frame.appendChild(document.createElement('i'));
  const given = (name: string): string => {
    probe.className = `given ${name}`;
    return getComputedStyle(probe).color;
  };
  const fit = (name: string, color: string): void => frame.style.setProperty(`--_fit-${name}`, color);
  const drawn = new Map<string, string>();
  for (const name of ON_SURFACE) {
    const color = given(name);
    const better = readable(color, surface, text);
    fit(name, better);
    drawn.set(name, better || color);
  }
  // Where words cannot be read on a tint, they stand on the plain surface, where they can.
  for (const name of TINTS)
    fit(`${name}-soft`, readable(drawn.get(name) ?? '', given(`${name}-soft`), text) && surface);
  // What can be read on the surface is one that the surface can be read on.
  fit('on-accent', readable(given('on-accent'), drawn.get('accent') ?? '', text) && surface);
  probe.remove();
}
