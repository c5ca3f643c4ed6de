import { cut, plain } from './plain.ts';
import { wrap, type Measure } from './wrap.ts';

/** Fonts that a picture can name; it takes none along. */
export const FAMILY =
  'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif';

const WIDTH = 640;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
/** Between cells, and between rows. */
const GAP = 10;
const LEADING = 1.4;
/** Characters of any one text. */
const MOST = 400;

/** The light theme: a picture is sent on and printed. */
const INKS = { text: '#1b2127', muted: '#56616c', alert: '#ab2a2a', warn: '#8a5300' } as const;

/** A text and how it is drawn. */
export interface Styled {
  readonly text: string;
  /** Pixels; 17 by default. */
  readonly size?: number;
  readonly weight?: 400 | 650;
  readonly ink?: keyof typeof INKS;
}

/** A sheet that is written on from top to bottom. */
export interface Sheet {
  /** Lines of one text, over the whole width. */
  line(text: string, style?: Omit<Styled, 'text'>): void;
  /** Cells beside each other, each of texts below each other. @param widths shares of the width, together 1 */
  row(cells: readonly (readonly Styled[])[], widths: readonly number[]): void;
  /** Room before what follows. */
  gap(): void;
  /** The whole as an SVG document. @param lang BCP 47 */
  document(title: string, lang: string): string;
}

/** An empty sheet. Whatever is written on it is text and nothing else. */
export function sheet(measure: Measure, direction: 'ltr' | 'rtl'): Sheet {
  const drawn: string[] = [];
  let top = MARGIN;
  /** @returns where it ends */
  const write = (
    { text, size = 17, weight = 400, ink = 'text' }: Styled,
    from: number,
    width: number,
    at: number,
  ): number => {
    const x = direction === 'rtl' ? WIDTH - MARGIN - from : MARGIN + from;
    let y = at;
    for (const line of wrap(cut(plain(text), MOST), width, piece => measure(piece, size, weight))) {
      y += size * LEADING;
      const baseline = Math.round(y - size * 0.4);
      drawn.push(
        `<text x="${Math.round(x)}" y="${baseline}" font-size="${size}" font-weight="${weight}" fill="${INKS[ink]}">${escape(line)}</text>`,
      );
    }
    return y;
  };
  const row: Sheet['row'] = (cells, widths) => {
    let from = 0;
    let bottom = top;
    cells.forEach((texts, index) => {
      const width = (widths[index] ?? 0) * INNER;
      let y = top;
      for (const each of texts) y = write(each, from, width - GAP, y);
      bottom = Math.max(bottom, y);
      from += width;
    });
    top = bottom + GAP;
  };
  return {
    line: (text, style = {}) => void (top = write({ text, ...style }, 0, INNER, top)),
    row,
    gap: () => void (top += GAP),
    document: (title, lang) => {
      const height = Math.ceil(top + MARGIN);
      return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" direction="${direction}" xml:lang="${escape(lang)}" font-family="${FAMILY}">
<title>${escape(plain(title))}</title>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '');
}
