import { render } from 'lit';
import { paintShape, SHAPES } from './paint-svg.ts';
import { paintText } from './paint-text.ts';

/** What a widget draws of its numbers, laid out for a picture. */
export interface VisualPicture {
  /** In pixels of the picture. */
  readonly height: number;
  /** @param x its left edge @param y its upper edge */
  paint(context: CanvasRenderingContext2D, x: number, y: number): void;
}

/** Width at which it is laid out, in CSS pixels: that of a card on a phone, and of a list, with all their labels. */
const LAID_OUT = { card: 400, list: 460 } as const;

/** The colours of the light theme: a picture is sent on and printed, whatever the page looks like. */
const LIGHT: Readonly<Record<string, string>> = {
  '--_text': '#15191e',
  '--_muted': '#56606b',
  '--_surface': '#fff',
  '--_border': '#dde2e7',
  '--_track': '#e8ecf0',
  '--_accent': '#0b5cad',
  '--_accent-soft': '#c3dcf5',
  '--_good': '#176b3a',
  '--_warn': '#875000',
  '--_warn-soft': '#fdf0d5',
  '--_alert': '#b3221b',
  '--_alert-soft': '#fde3e0',
  '--_size': '16px',
};

/**
 * Lays out a visual beside what is shown, for as long as it takes to draw it: an image of it would need an address, which the policy of a page
 * may not allow.
 *
 * @param frame of the widget, whose styles count @param visual what the widget draws @param width in pixels of the picture
 * @param kind whose styles count
 * @param use what is done with it; nothing is handed over where nothing is drawn
 */
export function withVisual<T>(
  frame: Element,
  visual: unknown,
  width: number,
  kind: keyof typeof LAID_OUT,
  use: (picture: VisualPicture | undefined) => T,
): T {
  const place = frame.ownerDocument.createElement('div');
  place.className = 'picture';
  const { style } = place;
  const laidOut = LAID_OUT[kind];
  style.cssText = `position:fixed;top:0;left:0;width:${laidOut}px;visibility:hidden;container:${kind === 'list' ? 'listing' : 'none'} / inline-size;font-size:16px;line-height:1.45`;
  for (const [name, value] of Object.entries(LIGHT)) style.setProperty(name, value);
  style.color = 'var(--_text)';
  frame.append(place);
  try {
    render(visual, place);
    // Nobody can choose or unfold anything in a picture.
    for (const each of place.querySelectorAll<HTMLElement>('button, select, details'))
      each.style.display = 'none';
    // What is looked at later says the time in place of 'now', as on paper.
    for (const each of place.querySelectorAll<SVGElement>('.on-screen')) each.style.display = 'none';
    for (const each of place.querySelectorAll<SVGElement>('.on-paper')) each.style.display = 'inline';
    const box = place.getBoundingClientRect();
    const scale = width / laidOut;
    const paint: VisualPicture['paint'] = (context, x, y) => {
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      context.translate(-box.left, -box.top);
      paintAll(place, context);
      context.restore();
    };
    return use(box.height < 1 ? undefined : { height: box.height * scale, paint });
  } finally {
    place.remove();
  }
}

function paintAll(root: Element, context: CanvasRenderingContext2D): void {
  for (const node of root.childNodes) {
    if (node instanceof Text) paintText(node, context);
    if (!(node instanceof Element) || node.localName === 'pattern') continue;
    if (getComputedStyle(node).display === 'none') continue;
    if (SHAPES.includes(node.localName)) paintShape(node as SVGGeometryElement, context);
    else if (node instanceof HTMLElement) paintBox(node, context);
    paintAll(node, context);
  }
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The background and the borders of a box. */
function paintBox(element: HTMLElement, context: CanvasRenderingContext2D): void {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  context.fillStyle = style.backgroundColor;
  context.fillRect(left, top, width, height);
  for (const side of SIDES) {
    const line = parseFloat(style[`border${side}Width`]);
    if (!line || style[`border${side}Style`] === 'none') continue;
    context.fillStyle = style[`border${side}Color`];
    const isAcross = side === 'Top' || side === 'Bottom';
    const x = side === 'Right' ? left + width - line : left;
    const y = side === 'Bottom' ? top + height - line : top;
    context.fillRect(x, y, isAcross ? width : line, isAcross ? line : height);
  }
}
