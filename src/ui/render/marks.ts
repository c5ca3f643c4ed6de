import { html, type TemplateResult } from 'lit';
import type { Mark } from '../panel.ts';

/** A shape in a square of 20 by 20. */
export interface Shape {
  /** A path. */
  readonly d: string;
  /** Filled, drawn as a line, or as a broken line. */
  readonly kind: 'solid' | 'outline' | 'broken';
}

const RING = 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z';
const BROKEN: Shape = { d: RING, kind: 'broken' };

/** The shapes of all states: each is told from the others without its colour. */
export const MARKS: Readonly<Record<Mark, Shape>> = {
  open: { d: 'M10 4a6 6 0 1 1 0 12a6 6 0 0 1 0-12z', kind: 'solid' },
  paused: { d: 'M4 3h4.5v14H4zM11.5 3H16v14h-4.5z', kind: 'solid' },
  full: { d: 'M3 3h14v14H3z', kind: 'solid' },
  'too-late': { d: 'M3 2h14v3l-5 5 5 5v3H3v-3l5-5-5-5z', kind: 'solid' },
  closed: { d: 'M4 4l12 12M16 4 4 16', kind: 'outline' },
  'not-started': { d: RING, kind: 'outline' },
  done: { d: 'M3 10.5l5 5L17 5', kind: 'outline' },
  short: { d: 'M10 2l9 16H1z', kind: 'solid' },
  'below-min': { d: 'M1.5 2h17v3.5h-17zM2.5 8h15L10 18.5z', kind: 'solid' },
  'on-plan': { d: 'M3 10h14M12 5l5 5-5 5', kind: 'outline' },
  rise: { d: 'M10 17V4M4.5 9.5 10 4l5.5 5.5', kind: 'outline' },
  fall: { d: 'M10 3v13M4.5 10.5 10 16l5.5-5.5', kind: 'outline' },
  old: BROKEN,
  unknown: BROKEN,
};

/** The shape of a state. The words beside it say the same, so it is not read out. */
export function renderMark(mark: Mark): TemplateResult {
  const { d, kind } = MARKS[mark];
  return html`<svg class="mark" viewBox="0 0 20 20" data-mark=${mark} aria-hidden="true">
    <path class=${kind} d=${d}></path>
  </svg>`;
}

const STEPS: readonly string[] = ['M1 18v-5h5v5z', 'M7.5 18V8h5v10z', 'M14 18V2h5v16z'];

/** Three steps, of which so many are full. */
export function renderMeter(full: number): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
    <path class="solid" d=${STEPS.slice(0, full).join('')}></path>
    <path class="outline step" d=${STEPS.slice(full).join('')}></path>
  </svg>`;
}
