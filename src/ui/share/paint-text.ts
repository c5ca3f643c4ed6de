/** Paints a text where it lies on the screen, word by word, since it may run over several lines. */
export function paintText(text: Text, context: CanvasRenderingContext2D): void {
  const { parentElement: parent } = text;
  if (!parent || text.data.trim() === '' || parent.getBoundingClientRect().width < 2) return;
  const style = getComputedStyle(parent);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = parent instanceof SVGElement ? style.fill : style.color;
  context.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  // A text of SVG is one line, whatever is in it.
  if (parent instanceof SVGElement) return paintLine(text, style, context);
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) paintWord(text, index, word, context);
}

/** With what keeps the ground away from it, where it has that. */
function paintLine(
  text: Text,
  { stroke, strokeWidth, paintOrder }: CSSStyleDeclaration,
  context: CanvasRenderingContext2D,
): void {
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  if (stroke !== 'none' && paintOrder.startsWith('stroke')) {
    context.strokeStyle = stroke;
    context.lineWidth = parseFloat(strokeWidth);
    context.lineJoin = 'round';
    context.strokeText(text.data, box.left, baseline(text.data, box, context));
  }
  paintPiece(text.data, box, context);
}

function paintWord(text: Text, from: number, word: string, context: CanvasRenderingContext2D): void {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, from + word.length);
  const boxes = range.getClientRects();
  const [box] = boxes;
  const characters = [...word];
  if (!box) return;
  if (boxes.length === 1 || characters.length === 1) return paintPiece(word, box, context);
  // It is broken, as Chinese is between any two characters.
  let at = from;
  for (const each of characters) {
    paintWord(text, at, each, context);
    at += each.length;
  }
}

function paintPiece(piece: string, box: DOMRect, context: CanvasRenderingContext2D): void {
  context.fillText(piece, box.left, baseline(piece, box, context));
}

function baseline(piece: string, { top, height }: DOMRect, context: CanvasRenderingContext2D): number {
  const { fontBoundingBoxAscent = height * 0.8 } = context.measureText(piece);
  return top + fontBoundingBoxAscent;
}
