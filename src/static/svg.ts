import { html, nothing, type TemplateResult } from 'lit';
import { FAMILY, INKS, INNER, MARGIN, WIDTH, type Drawn, type Shape, type Sheet } from '../ui/share/sheet.ts';
import type { VisualPicture } from '../ui/share/visual-picture.ts';
import { toHtml } from './to-html.ts';

/** Something in a picture that can be painted on a canvas, and written as SVG. */
export interface WrittenPicture extends VisualPicture {
  /** @param y its upper edge */
  write(y: number, isMirrored: boolean): unknown;
}

/** Whether it begins on the right. */
type Look = 'plain' | 'mirrored';

/** A sheet as an SVG file. @param title what it is, for those who do not see it */
export function svgOf(
  { drawn, height }: Sheet,
  direction: 'ltr' | 'rtl',
  lang: string,
  title: string,
): string {
  const look: Look = direction === 'rtl' ? 'mirrored' : 'plain';
  return `${toHtml(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width=${WIDTH}
      height=${height}
      viewBox=${`0 0 ${WIDTH} ${height}`}
      lang=${lang}
      role="img"
      aria-label=${title}
      font-family=${FAMILY}
    >
      <title>${title}</title>
      <rect width=${WIDTH} height=${height} fill="#fff"></rect>
      ${writeAll(drawn, look, 0)}
    </svg>`,
  )}\n`;
}

/** @param top added to each place */
export function writeAll(drawn: readonly Drawn[], look: Look, top: number): readonly unknown[] {
  return drawn.map(each => [writeOne(each, look === 'mirrored', top), '\n']);
}

function writeOne(drawn: Drawn, isMirrored: boolean, top: number): unknown {
  const at = (x: number): number => Math.round(isMirrored ? WIDTH - MARGIN - x : MARGIN + x);
  const y = drawn.y + top;
  if (drawn.kind === 'rule')
    return html`<rect x=${MARGIN} y=${y} width=${INNER} height="2" fill=${INKS.border}></rect>`;
  if (drawn.kind === 'visual') {
    const { visual } = drawn;
    return 'write' in visual ? (visual as WrittenPicture).write(y, isMirrored) : nothing;
  }
  if (drawn.kind === 'text') return writeText({ ...drawn, y }, at(drawn.x), isMirrored);
  return writeShape(drawn.shape, at(isMirrored ? drawn.size : 0), y, drawn.size, INKS[drawn.ink]);
}

/** Makes what is within run from right to left, also where a program knows no `direction`. */
const embedded = (text: string): string => `\u202B${text}\u202C`;

function writeText(
  { text, y, size, weight, ink }: Extract<Drawn, { kind: 'text' }>,
  x: number,
  isMirrored: boolean,
): TemplateResult {
  return html`<text
    x=${x}
    y=${y}
    font-size=${size}
    font-weight=${weight}
    fill=${INKS[ink]}
    text-anchor=${isMirrored ? 'end' : nothing}
    >${isMirrored ? embedded(text) : text}</text
  >`;
}

function writeShape({ d, kind }: Shape, x: number, y: number, size: number, color: string): TemplateResult {
  const isSolid = kind === 'solid';
  return html`<path
    d=${d}
    transform=${`translate(${x} ${Math.round(y)}) scale(${(size / 20).toFixed(3)})`}
    fill=${isSolid ? color : 'none'}
    stroke=${isSolid ? nothing : color}
    stroke-width=${isSolid ? nothing : 2.5}
    stroke-dasharray=${kind === 'broken' ? '3.2 3.2' : nothing}
  ></path>`;
}
