import { nothing, svg, html, type TemplateResult } from 'lit';
import type { RowVisual } from '../panel.ts';
import { percent } from '../render/svg.ts';

/** Draws the pictures of rows, in as few elements as they need: lists have hundreds. */

/** What stands for one person, in a box of 11 by 14. */
const PERSON = 'M5 .5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM.8 12.5V11c0-6 8.4-6 8.4 0v1.5z';
/** Width of one person in em. */
const STEP = 0.86;

/** The patterns that rows of people are filled with: one person each. */
export const PEOPLE: TemplateResult = html`<svg class="people" width="0" height="0" aria-hidden="true">
  ${person('here', 'fill-accent')}${person('missing', 'fill-surface line-muted w1')}
  ${person('needed', 'fill-surface line-alert w1')}
</svg>`;

function person(id: string, kind: string): TemplateResult {
  return svg`<pattern id=${id} width="${STEP}em" height="1.2em" patternUnits="userSpaceOnUse">
    <svg width="0.85em" height="1.1em" viewBox="-0.5 -0.5 11 14"><path class=${kind} d=${PERSON}></path></svg>
  </pattern>`;
}

export function renderRowVisual(visual: RowVisual): TemplateResult {
  switch (visual.kind) {
    case 'range':
      return renderRange(visual);
    case 'people':
      return renderPeople(visual);
    case 'crowd':
      return renderCrowd(visual);
    case 'bars':
      return renderBars(visual);
    case 'old':
      return renderOld(visual);
    default:
      return picture('1.1em', UNKNOWN);
  }
}

/** It covers the axis behind it, on which nothing is known. */
const UNKNOWN = svg`<line class="line-surface w3" x2="100%" y1="0.55em" y2="0.55em"></line><line class="line-muted w15 dashed" x2="100%" y1="0.55em" y2="0.55em"></line>`;

function picture(height: string, content: unknown): TemplateResult {
  return html`<svg class="visual" height=${height} aria-hidden="true">${content}</svg>`;
}

/** A soft band with the typical case; two arrows where it has no end. */
function renderRange({ from, to, at }: Extract<RowVisual, { kind: 'range' }>): TemplateResult {
  const band =
    from === undefined
      ? nothing
      : svg`<rect class="fill-soft line-accent w1" x=${percent(from)} y="0.15em" width=${percent((to ?? 1) - from)} height="0.8em" rx=${to === undefined ? nothing : '0.4em'}></rect>`;
  const tick = at ?? from;
  return picture(
    '1.1em',
    svg`${band}${
      tick === undefined
        ? nothing
        : svg`<line class="tick" x1=${percent(tick)} x2=${percent(tick)} y1="0.1em" y2="1em"></line>`
    }${
      from === undefined || to !== undefined
        ? nothing
        : svg`<svg x="100%" y="0.1em" width="0.9em" height="0.9em" viewBox="13 0 12 12" overflow="visible"><path class="fill-none line-accent w15" d="M3 2l4 4-4 4M7 2l4 4-4 4"></path></svg>`
    }`,
  );
}

type People = Extract<RowVisual, { kind: 'people' | 'crowd' }>;

function renderPeople({ here, missing, isAlert }: People): TemplateResult {
  const em = (count: number): string => `${Math.round(count * STEP * 100) / 100}em`;
  return picture(
    '1.2em',
    svg`<rect fill="url(#here)" width=${em(here)} height="1.2em"></rect>${
      missing === 0
        ? nothing
        : svg`<rect fill="url(#${isAlert ? 'needed' : 'missing'})" x=${em(here)} width=${em(missing)} height="1.2em"></rect>`
    }`,
  );
}

/** Where there are too many to draw each of them. */
function renderCrowd({ here, missing, isAlert }: People): TemplateResult {
  return picture(
    '1.1em',
    svg`<rect class="fill-accent" y="0.15em" width=${percent(here)} height="0.8em"></rect>${
      missing === 0
        ? nothing
        : svg`<rect class="fill-surface w1 ${isAlert ? 'line-alert' : 'line-muted'}" x=${percent(here)} y="0.15em" width=${percent(missing)} height="0.8em"></rect>`
    }`,
  );
}

function renderOld({ to, goal }: Extract<RowVisual, { kind: 'old' }>): TemplateResult {
  return picture(
    '1.1em',
    svg`<rect class="hatched line-muted w1" y="0.15em" width=${percent(to)} height="0.8em" rx="2"></rect>${
      goal === undefined ? nothing : renderGoal(goal)
    }`,
  );
}

function renderGoal(goal: number): unknown {
  return svg`<line class="line-text w15" x1=${percent(goal)} x2=${percent(goal)} y1="-0.1em" y2="1.1em"></line>`;
}

function renderBars({ thick, thin, isSingle, goal }: Extract<RowVisual, { kind: 'bars' }>): TemplateResult {
  if (isSingle)
    return picture(
      '1.1em',
      svg`<rect class="fill-track" y="0.25em" width=${percent(goal)} height="0.55em"></rect><rect class="fill-accent" y="0.25em" width=${percent(thick)} height="0.55em" rx="2"></rect>${renderGoal(goal)}`,
    );
  return picture(
    '1.1em',
    svg`<rect class="fill-track" width=${percent(goal)} height="0.55em"></rect><rect class="fill-accent" width=${percent(thick)} height="0.55em" rx="2"></rect>${
      thin === undefined
        ? svg`<line class="line-muted w15 dashed" x2=${percent(goal)} y1="0.85em" y2="0.85em"></line>`
        : svg`<rect class="fill-text" y="0.73em" width=${percent(thin)} height="0.24em" rx="1"></rect>`
    }${renderGoal(goal)}`,
  );
}
