import { html, nothing, type TemplateResult } from 'lit';
import { draw, shape, type Shape } from '../../ui/render/draw.ts';
import { peopleShape } from '../../ui/render/people.ts';
import { em, percent } from '../../ui/render/svg.ts';
import type { DoorstepView, VisitsPicture } from './view.ts';

/** People drawn beside each other without a break. */
const TOGETHER = 5;
/** Width of one person, in em. */
const PERSON = 11.2 / 13;

/** People who were visited, filled, and those who are still to be, hollow. */
export function renderDoorstep({ picture }: DoorstepView): unknown {
  if (!picture) return nothing;
  return html`<div class="figure" part="visits" role="img" aria-label=${picture.label}>
    ${picture.kind === 'people' ? renderEach(picture) : renderBar(picture)}
  </div>`;
}

function renderEach({ visited, left }: VisitsPicture): TemplateResult {
  const blocks = Array.from({ length: Math.ceil((visited + left) / TOGETHER) }, (_, index) => {
    const count = Math.min(TOGETHER, visited + left - index * TOGETHER);
    const have = Math.min(count, Math.max(0, visited - index * TOGETHER));
    return { have, missing: count - have, isAlert: false };
  });
  return html`<div class="visits">
    ${blocks.map(
      each =>
        html`<svg
          class="visual"
          width=${em((each.have + each.missing) * PERSON)}
          height="1.154em"
          ${draw([peopleShape(each, 0, 0)])}
        ></svg>`,
    )}
  </div>`;
}

function renderBar({ visited, left, kind }: VisitsPicture): TemplateResult {
  const share = visited / (visited + left);
  const bar = (width: string, look: string): Shape =>
    shape('rect', { y: '0.077em', width, height: '0.923em', rx: 2, class: look });
  const shapes = [
    bar('100%', 'fill-surface line-muted w1'),
    bar(percent(share), kind === 'old' ? 'hatched line-muted w1' : 'fill-accent'),
  ];
  return html`<svg class="visual" height="1.077em" ${draw(shapes)}></svg>`;
}
