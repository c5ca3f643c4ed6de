/** Elements that are painted as they lie on the screen. */
export const SHAPES: readonly string[] = ['rect', 'line', 'circle', 'path'];

/** Paints a shape of SVG at its place, in the colours that its styles give it. */
export function paintShape(shape: SVGGeometryElement, context: CanvasRenderingContext2D): void {
  const matrix = shape.getScreenCTM();
  if (!matrix) return;
  const { a, b, c, d, e, f } = matrix;
  const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
  const path = pathOf(shape);
  context.save();
  context.transform(a, b, c, d, e, f);
  if (fill.startsWith('url(')) paintHatching(path, context, stroke);
  else if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== 'none') {
    context.strokeStyle = stroke;
    context.lineWidth = parseFloat(strokeWidth);
    context.setLineDash((strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    context.stroke(path);
  }
  context.restore();
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
