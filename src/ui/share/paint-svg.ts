/** Elements that are painted as they lie on the screen. */
export const SHAPES: readonly string[] = ['rect', 'line', 'circle', 'path'];

/** Paints a shape of SVG at its place, in the colours that its styles give it. */
export function paintShape(shape: SVGGeometryElement, context: CanvasRenderingContext2D): void {
  const matrix = shape.getScreenCTM();
  if (!matrix) return;
  const path = pathOf(shape);
  context.save();
  paintInside(shape, path, matrix, context);
  paintOutline(shape, path, matrix, context);
  context.restore();
}

function paintInside(
  shape: SVGGeometryElement,
  path: Path2D,
  { a, b, c, d, e, f }: DOMMatrix,
  context: CanvasRenderingContext2D,
): void {
  const { fill, fillOpacity, stroke } = getComputedStyle(shape);
  if (fill === 'none') return;
  const pattern = patternOf(fill, shape);
  context.save();
  context.transform(a, b, c, d, e, f);
  if (pattern && isHatching(pattern)) paintHatching(path, context, stroke);
  else {
    context.globalAlpha *= parseFloat(fillOpacity);
    context.fillStyle = (pattern && tilesOf(pattern, context)) ?? fill;
    context.fill(path);
  }
  context.restore();
}

function paintOutline(
  shape: SVGGeometryElement,
  path: Path2D,
  matrix: DOMMatrix,
  context: CanvasRenderingContext2D,
): void {
  const { stroke, strokeWidth, strokeDasharray, vectorEffect } = getComputedStyle(shape);
  if (stroke === 'none') return;
  context.strokeStyle = stroke;
  context.lineWidth = parseFloat(strokeWidth);
  context.setLineDash((strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
  if (vectorEffect === 'non-scaling-stroke') {
    const placed = new Path2D();
    placed.addPath(path, matrix);
    context.stroke(placed);
    return;
  }
  const { a, b, c, d, e, f } = matrix;
  context.transform(a, b, c, d, e, f);
  context.stroke(path);
}

/** The pattern that a shape is filled with; null for a colour. */
function patternOf(fill: string, shape: Element): SVGPatternElement | null {
  const id = /^url\("?#([\w-]+)/.exec(fill)?.[1];
  return id === undefined ? null : (shape.getRootNode() as ParentNode).querySelector(`pattern#${id}`);
}

/** Lines that are turned, which is how old numbers look. */
function isHatching(pattern: Element): boolean {
  return pattern.hasAttribute('patternTransform');
}

/** Pixels of a tile in a unit of what it fills. */
const DETAIL = 4;

/** What is repeated, other than lines: dots. */
function tilesOf(pattern: SVGPatternElement, context: CanvasRenderingContext2D): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = pattern.width.baseVal.value * DETAIL;
  tile.height = pattern.height.baseVal.value * DETAIL;
  const ink = tile.getContext('2d');
  if (!ink) return null;
  ink.scale(DETAIL, DETAIL);
  for (const part of pattern.querySelectorAll<SVGGeometryElement>(SHAPES.join())) {
    ink.fillStyle = getComputedStyle(part).fill;
    ink.fill(pathOf(part));
  }
  const tiles = context.createPattern(tile, 'repeat');
  tiles?.setTransform(new DOMMatrix().scale(1 / DETAIL));
  return tiles;
}

function pathOf(shape: SVGGeometryElement): Path2D {
  if (shape.localName === 'path') return new Path2D(shape.getAttribute('d') ?? '');
  const of = (name: string): number =>
    (Reflect.get(shape, name) as SVGAnimatedLength | undefined)?.baseVal.value ?? 0;
  const path = new Path2D();
  if (shape.localName === 'circle') path.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
  else if (shape.localName === 'line') {
    path.moveTo(of('x1'), of('y1'));
    path.lineTo(of('x2'), of('y2'));
  } else addRectangle(path, of('x'), of('y'), of('width'), of('height'), of('rx'));
  return path;
}

function addRectangle(path: Path2D, x: number, y: number, width: number, height: number, rx: number): void {
  const r = Math.min(rx, width / 2, height / 2);
  path.moveTo(x + r, y);
  path.arcTo(x + width, y, x + width, y + height, r);
  path.arcTo(x + width, y + height, x, y + height, r);
  path.arcTo(x, y + height, x, y, r);
  path.arcTo(x, y, x + width, y, r);
  path.closePath();
}

/** Between two lines of hatching, in pixels. */
const HATCH = 6;

/** What is old is hatched, in the colour of its outline. */
function paintHatching(path: Path2D, context: CanvasRenderingContext2D, ink: string): void {
  const { width, height } = context.canvas;
  context.save();
  context.clip(path);
  context.beginPath();
  for (let x = -height; x < width; x += HATCH) {
    context.moveTo(x, 0);
    context.lineTo(x + height, height);
  }
  context.strokeStyle = ink === 'none' ? '#56606b' : ink;
  context.lineWidth = 1.5;
  context.stroke();
  context.restore();
}
