import { FAMILY, paint, type Drawn } from '../ui/share/sheet.ts';
import type { Measure } from '../ui/share/wrap.ts';
import { missingScript } from './fonts.ts';
import { pictureOf } from './picture.ts';
import type { StaticView } from './view.ts';

/** What is used of a package that draws as a browser does: `@napi-rs/canvas`. */
export interface CanvasPackage {
  createCanvas(width: number, height: number): PaperCanvas;
  readonly Path2D: typeof Path2D;
}

type PaperCanvas = Pick<HTMLCanvasElement, 'width' | 'height' | 'getContext'> & {
  toBuffer(type: 'image/png'): Uint8Array;
};

/**
 * The picture as a PNG, painted as the share button paints it.
 *
 * @param page address of the page; '' for none
 * @throws where the machine has no font for a script in it: numbers without words would be worse than none
 */
export function pngOf(view: StaticView, page: string, drawing: CanvasPackage): Uint8Array {
  // The painter makes paths by the name that they have in a browser.
  Object.assign(globalThis, { Path2D: drawing.Path2D });
  const canvas = drawing.createCanvas(1, 1);
  const sheet = pictureOf(view, page, measureOf(canvas));
  const missing = missingScript(textsOf(sheet.drawn), lookOf(drawing));
  if (missing)
    throw new Error(
      `no font of this machine has '${missing.character}': install one, such as those of ${missing.fonts}`,
    );
  // It is used as an element of a page only where both are the same.
  paint(sheet, canvas as unknown as HTMLCanvasElement, view.words.strings.direction);
  return canvas.toBuffer('image/png');
}

function measureOf(canvas: PaperCanvas): Measure {
  const context = canvas.getContext('2d');
  return (text, size, weight) => {
    if (!context) return [...text].length * size;
    context.font = `${weight} ${size}px ${FAMILY}`;
    return context.measureText(text).width;
  };
}

function textsOf(drawn: readonly Drawn[]): string {
  return drawn.map(each => (each.kind === 'text' ? each.text : '')).join('\n');
}

/** How a character looks, as the bytes of a picture of it. */
function lookOf({ createCanvas }: CanvasPackage): (character: string) => string {
  return character => {
    const context = createCanvas(24, 24).getContext('2d');
    if (!context) return '';
    context.font = `16px ${FAMILY}`;
    context.fillText(character, 4, 18);
    return context.getImageData(0, 0, 24, 24).data.join();
  };
}
