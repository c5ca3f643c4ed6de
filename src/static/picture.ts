import { html } from 'lit';
import { cardText } from '../ui/share/card-text.ts';
import { picture } from '../ui/share/picture.ts';
import { plain } from '../ui/share/plain.ts';
import { qr } from '../ui/share/qr.ts';
import { MARGIN, paintOne, sheet, WIDTH, type Sheet } from '../ui/share/sheet.ts';
import { shareStrings } from '../ui/share/strings.ts';
import type { Measure } from '../ui/share/wrap.ts';
import { estimatedMeasure } from './measure.ts';
import { staticStrings } from './strings.ts';
import { svgOf, writeAll, type WrittenPicture } from './svg.ts';
import { madeText } from './text.ts';
import type { PanelView, ProblemView, StaticView } from './view.ts';

/** Side of the code in pixels: cameras read it from a screen at arm's length. */
const CODE = 280;
const SMALL = { size: 32, ink: 'muted' } as const;

/**
 * The picture of the share button, with the QR code of the page below it. What a widget draws is laid out by a browser only, so
 * that its facts stand there in words.
 *
 * @param address of the page; '' for none
 */
export function pictureOf(view: StaticView, address: string, measure: Measure): Sheet {
  const { words } = view;
  const page = view.kind === 'panel' ? cardSheet(view, address, measure) : problemSheet(view, measure);
  page.line(madeText(view), SMALL);
  const code = address === '' ? undefined : codePicture(address, words.strings.direction);
  if (code) {
    page.gap();
    page.visual(code);
    page.line(words.of(shareStrings).sheet.scan, SMALL);
  }
  return page;
}

/** The same as an SVG file, whose lines are broken without knowing its fonts. */
export function svgPictureOf(view: StaticView, address: string): string {
  const { strings, lang } = view.words;
  return svgOf(pictureOf(view, address, estimatedMeasure), strings.direction, lang, titleOf(view));
}

function titleOf(view: StaticView): string {
  if (view.kind === 'problem') return plain(view.screen.text(view.words.strings.problem).title);
  const { name, kind, verdict } = cardText(view.shown);
  return [name, kind, verdict].filter(Boolean).join(' · ');
}

function cardSheet(view: PanelView, address: string, measure: Measure): Sheet {
  const { shown } = view;
  return picture(shown, measure, address, shown.list ? undefined : factsPicture(view, measure));
}

function problemSheet({ screen, words }: ProblemView, measure: Measure): Sheet {
  const page = sheet(measure);
  page.line(screen.text(words.strings.problem).title, { size: 72, weight: 600 });
  page.gap();
  page.line(staticStrings(words.lang).noNumbers);
  page.rule();
  return page;
}

/** Facts, each on a line; undefined where there are none. */
function factsPicture({ shown, words }: PanelView, measure: Measure): WrittenPicture | undefined {
  const { labelled } = words.of(shareStrings);
  const { direction } = words.strings;
  const lines = shown.visualFacts().map(({ label, items }) => {
    const text = items.map(each => each.text).join(' · ');
    return label === '' ? text : labelled(label, text);
  });
  if (lines.length === 0) return undefined;
  const written = sheet(measure);
  for (const line of lines) written.line(line, { ink: 'muted' });
  return {
    height: written.height - 2 * MARGIN,
    paint: (context, _, y) => {
      context.save();
      context.translate(0, y - MARGIN);
      for (const each of written.drawn) paintOne(each, context, direction === 'rtl');
      context.restore();
    },
    write: (y, isMirrored) => writeAll(written.drawn, isMirrored ? 'mirrored' : 'plain', y - MARGIN),
  };
}

function shapeOf(path: string): Path2D {
  return new Path2D(path);
}

/** Undefined where the address is too long for one. */
function codePicture(address: string, direction: 'ltr' | 'rtl'): WrittenPicture | undefined {
  const code = qr(address);
  if (!code) return undefined;
  const scale = CODE / code.size;
  const x = direction === 'rtl' ? WIDTH - MARGIN - CODE : MARGIN;
  return {
    height: CODE,
    paint: (context, _, y) => {
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      context.fillStyle = '#000';
      context.fill(shapeOf(code.path));
      context.restore();
    },
    write: y =>
      html`<path
        d=${code.path}
        transform=${`translate(${x} ${y}) scale(${scale.toFixed(4)})`}
        shape-rendering="crispEdges"
      ></path>`,
  };
}
