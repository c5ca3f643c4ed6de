import type { BlockRoom } from '../../chart/roster.ts';
import { shape, type Shape, type Shapes } from '../../ui/render/draw.ts';
import { peopleShape } from '../../ui/render/people.ts';
import { percent, textShape, uprightShape } from '../../ui/render/svg.ts';
import type { BlockView } from './roster.ts';

/** Draws the shifts of a task. */

const FRAMES: Readonly<Record<BlockView['frame'], string>> = {
  plain: 'fill-track line-muted w1',
  'below-min': 'fill-alert-soft line-alert w2',
  unknown: 'fill-none line-muted w1 dashed',
  open: '',
};

/** A bar above an arrow that points down: below the minimum. */
const SIGN = 'M1.5 2h17v3.5h-17zM10 18.5 2.5 8h15z';

/** A shift. The line of now is drawn over the frame and below the content. */
export function blockShapes(block: BlockView): {
  readonly frame: Shape | undefined;
  readonly content: Shape;
} {
  const { wide, narrow, frame } = block;
  const room = { x: percent(block.x), y: 0, width: percent(block.width), height: '1.692em' };
  const isSame = wide.content === narrow.content && wide.end === narrow.end;
  return {
    frame: frame === 'open' ? undefined : shape('rect', { ...room, class: FRAMES[frame], rx: '0.231em' }),
    content: shape(
      'svg',
      { ...room, overflow: 'visible' },
      isSame
        ? roomShapes(block, wide)
        : [
            shape('g', { class: 'wide-only' }, roomShapes(block, wide)),
            shape('g', { class: 'narrow-only' }, roomShapes(block, narrow)),
          ],
    ),
  };
}

function roomShapes(block: BlockView, { content, end }: BlockRoom): Shapes {
  const { have, missing, isAlert, figures, min } = block;
  const people =
    content === 'people'
      ? peopleShape({ have, missing, isAlert }, 0.308, 0.308)
      : content === 'figures'
        ? textShape(figures, '0.308em', '1.192em', 'start', isAlert ? 'alert' : 'strong')
        : undefined;
  return [people, end === 'none' ? undefined : endShape(end, min)];
}

function endShape(end: 'words' | 'mark', min: string): Shape {
  const box = { x: '-1.154em', y: '0.423em', width: '0.846em', height: '0.846em', viewBox: '0 0 20 20' };
  return shape('svg', { x: '100%', overflow: 'visible' }, [
    end === 'words'
      ? textShape(min, '-0.308em', '1.192em', 'end', 'alert')
      : shape('svg', box, [shape('path', { class: 'fill-alert', d: SIGN })]),
  ]);
}

/** The time of now, at the upper and the lower edge of a row. @param x share of the width */
export function nowTick(x: number): Shapes {
  return [
    uprightShape(x, '0', '0.308em', 'line-text w2'),
    uprightShape(x, '1.385em', '1.769em', 'line-text w2'),
  ];
}
