import { nothing, svg } from 'lit';
import type { BlockRoom } from '../../chart/roster.ts';
import { percent, renderText } from '../../ui/render/svg.ts';
import { renderPeople } from '../../ui/render/people.ts';
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
export function renderBlock(block: BlockView): { readonly frame: unknown; readonly content: unknown } {
  const { x, width, wide, narrow, frame } = block;
  const isSame = wide.content === narrow.content && wide.end === narrow.end;
  const inside = isSame
    ? renderRoom(block, wide)
    : svg`<g class="wide-only">${renderRoom(block, wide)}</g><g class="narrow-only">${renderRoom(block, narrow)}</g>`;
  return {
    frame:
      frame === 'open'
        ? nothing
        : svg`<rect class=${FRAMES[frame]} x=${percent(x)} y="0" width=${percent(width)} height="1.692em" rx="0.231em"></rect>`,
    content: svg`<svg x=${percent(x)} y="0" width=${percent(width)} height="1.692em" overflow="visible">${inside}</svg>`,
  };
}

function renderRoom(block: BlockView, { content, end }: BlockRoom): unknown {
  const { have, missing, isAlert, figures, min } = block;
  const people =
    content === 'people'
      ? renderPeople({ have, missing, isAlert }, 0.308, 0.308)
      : content === 'figures'
        ? renderText(figures, '0.308em', '1.192em', 'start', isAlert ? 'alert' : 'strong')
        : nothing;
  return [people, end === 'none' ? nothing : renderEnd(end, min)];
}

function renderEnd(end: 'words' | 'mark', min: string): unknown {
  return svg`<svg x="100%" overflow="visible">${
    end === 'words'
      ? renderText(min, '-0.308em', '1.192em', 'end', 'alert')
      : svg`<svg x="-1.154em" y="0.423em" width="0.846em" height="0.846em" viewBox="0 0 20 20"><path class="fill-alert" d=${SIGN}></path></svg>`
  }</svg>`;
}

/** The time of now, at the upper and the lower edge of a row. @param x share of the width */
export function renderNowTick(x: number): unknown {
  const at = percent(x);
  return svg`<line class="line-text w2" x1=${at} x2=${at} y1="0" y2="0.308em"></line>
    <line class="line-text w2" x1=${at} x2=${at} y1="1.385em" y2="1.769em"></line>`;
}
