/** The file of QR codes: asked for when somebody wants one. */
import { correction, generate } from 'lean-qr/nano';

/** A QR code as one path. */
export interface Code {
  /** Squares a side, with the quiet zone. */
  readonly size: number;
  /** The dark squares, each a unit wide. */
  readonly path: string;
}

/** Light squares around it, without which it cannot be read: ISO/IEC 18004. */
const QUIET = 4;

/**
 * The QR code of a text, which can still be read where up to 15 % of it are hidden.
 *
 * @returns undefined where the text is too long for one
 */
export function qr(text: string): Code | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M });
    let path = '';
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++) {
        const from = x;
        while (code.get(x, y)) x++;
        if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`;
      }
    return { size: code.size + 2 * QUIET, path };
  } catch {
    return undefined;
  }
}
