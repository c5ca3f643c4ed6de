import { cut, plain } from './plain.ts';
import type { VisualPicture } from './visual-picture.ts';
import { wrap, type Measure } from './wrap.ts';

/** Fonts of a picture: those of the reader's machine. */
export const FAMILY =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Pixels: the width that chats show without making it smaller. */
export const WIDTH = 1080;
export const MARGIN = 64;
export const INNER: number = WIDTH - 2 * MARGIN;
const LEADING = 1.35;
/** Of a shape beside a text, in the size of that text. */
const SHAPE = 0.72;
/** Characters of any one text. */
const MOST = 400;

/** The light theme: a picture is sent on and printed. */
export const INKS = {
  text: '#15191e',
  muted: '#56606b',
  accent: '#0b5cad',
  good: '#176b3a',
  warn: '#875000',
  alert: '#b3221b',
  border: '#dde2e7',
} as const;

export type Ink = keyof typeof INKS;

/** A shape in a square of 20 by 20. */
export interface Shape {
  readonly d: string;
  readonly kind: 'solid' | 'outline' | 'broken';
}

/** How a text is drawn. */
export interface Style {
  /** Pixels; 40 by default. */
  readonly size?: number;
  readonly weight?: 300 | 400 | 600 | 700;
  readonly ink?: Ink;
  /** Before its first line. */
  readonly shape?: Shape | undefined;
}

/** A text with its style. */
interface Styled extends Style {
  readonly text: string;
}

/** Something that is drawn: a text by its baseline, a shape by its upper corner. Places are pixels from where the language begins. */
export type Drawn =
  | (Required<Omit<Styled, 'shape'>> & { readonly kind: 'text'; readonly x: number; readonly y: number })
  | {
      readonly kind: 'shape';
      readonly shape: Shape;
      readonly y: number;
      readonly size: number;
      readonly ink: Ink;
    }
  | { readonly kind: 'visual'; readonly visual: VisualPicture; readonly y: number }
  | { readonly kind: 'rule'; readonly y: number };

/** A sheet that is written on from top to bottom. */
export interface Sheet {
  /** Lines of one text, over the whole width. */
  line(text: string, style?: Style): void;
  /** What the widget draws, over the whole width. */
  visual(visual: VisualPicture): void;
  /** A line across. */
  rule(): void;
  /** Room before what follows. @param pixels 24 by default */
  gap(pixels?: number): void;
  readonly drawn: readonly Drawn[];
  /** Of what has been written, with the margin below. */
  readonly height: number;
}

/** An empty sheet. */
export function sheet(measure: Measure): Sheet {
  const drawn: Drawn[] = [];
  let top = MARGIN;
  return {
    drawn,
    line: (text, { size = 40, weight = 400, ink = 'text', shape } = {}) => {
      const x = shape ? size * SHAPE * 1.4 : 0;
      const lines = wrap(cut(plain(text), MOST), INNER - x, piece => measure(piece, size, weight));
      for (const [index, each] of lines.entries()) {
        const y = Math.round(top + size);
        if (shape && index === 0)
          drawn.push({ kind: 'shape', shape, y: y - size * SHAPE, size: size * SHAPE, ink });
        drawn.push({ kind: 'text', text: each, x, y, size, weight, ink });
        top += size * LEADING;
      }
    },
    visual: visual => {
      drawn.push({ kind: 'visual', visual, y: Math.round(top) });
      top += visual.height;
    },
    rule: () => {
      drawn.push({ kind: 'rule', y: Math.round(top + 16) });
      top += 40;
    },
    gap: (pixels = 24) => void (top += pixels),
    get height() {
      return Math.ceil(top + MARGIN);
    },
  };
}

/**
 * Paints a sheet on a canvas of its size.
 *
 * @returns whether the browser could
 */
export function paint(
  { drawn, height }: Sheet,
  canvas: HTMLCanvasElement,
  direction: 'ltr' | 'rtl',
): boolean {
  canvas.width = WIDTH;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, height);
  context.direction = direction;
  for (const each of drawn) paintOne(each, context, direction === 'rtl');
  return true;
}

/** Draws one thing on its place. */
export function paintOne(drawn: Drawn, context: CanvasRenderingContext2D, isMirrored: boolean): void {
  const at = (x: number): number => (isMirrored ? WIDTH - MARGIN - x : MARGIN + x);
  if (drawn.kind === 'rule') {
    context.fillStyle = INKS.border;
    context.fillRect(MARGIN, drawn.y, INNER, 2);
  } else if (drawn.kind === 'text') {
    context.font = `${drawn.weight} ${drawn.size}px ${FAMILY}`;
    context.fillStyle = INKS[drawn.ink];
    context.textAlign = isMirrored ? 'right' : 'left';
    context.fillText(drawn.text, at(drawn.x), drawn.y);
  } else if (drawn.kind === 'visual') drawn.visual.paint(context, MARGIN, drawn.y);
  else paintShape(drawn, context, at(isMirrored ? drawn.size : 0));
}

function paintShape(
  { shape, y, size, ink }: Extract<Drawn, { kind: 'shape' }>,
  context: CanvasRenderingContext2D,
  x: number,
): void {
  const path = new Path2D(shape.d);
  context.save();
  context.translate(x, y);
  context.scale(size / 20, size / 20);
  context.fillStyle = context.strokeStyle = INKS[ink];
  context.lineWidth = 2.5;
  if (shape.kind === 'broken') context.setLineDash([3.2, 3.2]);
  if (shape.kind === 'solid') {
    context.clip(path);
    context.fillRect(0, 0, 20, 20);
  } else context.stroke(path);
  context.restore();
}
