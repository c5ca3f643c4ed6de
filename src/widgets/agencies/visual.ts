import { html, nothing, type TemplateResult } from 'lit';
import { items, type Fact } from '../../ui/panel.ts';
import { draw, shape } from '../../ui/render/draw.ts';
import { renderMark } from '../../ui/render/marks.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { peopleShape } from '../../ui/render/people.ts';
import { em, percent, textShape } from '../../ui/render/svg.ts';
import type { AgenciesView, PlacesView, StaffFigure, StaffRow } from './view.ts';

/** Who can go and who is out, and the communities in which they are. */
export function renderAgencies({ figure, places }: AgenciesView): unknown {
  return html`${figure ? renderStaff(figure) : nothing}${places ? renderPlaces(places) : nothing}`;
}

/** What the visual tells, in words. */
export function staffFacts({ figure, places }: AgenciesView): readonly Fact[] {
  return [
    ...(figure?.rows ?? []).map(({ label, text }) => ({ id: 'staff', label, items: items(text) })),
    ...(figure?.agencies ?? []).map(({ name, free, out }) => ({
      id: 'agency',
      label: name.text,
      items: items(free, out),
    })),
    ...(places?.places ?? []).map(({ name, text }) => ({
      id: 'place',
      label: name.text,
      items: items(text),
    })),
  ];
}

export function renderStaff({ rows, agencies }: StaffFigure): TemplateResult {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`<div class="figure" part="staff">
    ${rows.length === 0 ? nothing : html`<dl class="staff">${rows.map(row => renderRow(row, most))}</dl>`}
    ${
      agencies.length === 0
        ? nothing
        : html`<ul class="agencies" part="agencies" role="list">
            ${agencies.map(
              ({ name, free, out }) =>
                html`<li part="agency">
                  <b>${renderFeedText(name)}</b>
                  <span>${free}</span>${out === '' ? nothing : html` <small>${out}</small>`}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

/** Up to so many people are drawn one by one; more are a bar. */
const MOST_PEOPLE = 60;
/** So many stay together where a row of people is wider than its place. */
const TOGETHER = 5;
/** Width of one person, in em. */
const PERSON = 11.2 / 13;

function renderRow({ id, label, count, text }: StaffRow, most: number): TemplateResult {
  const fill = id === 'free' ? 'accent' : 'muted';
  return html`<dt class=${id === 'free' ? 'free' : nothing}>${label}</dt>
    <dd part=${id}>
      <span class="aside">${text}</span>
      ${most <= MOST_PEOPLE ? renderPersons(count, fill) : renderBar(count / most, text, fill)}
    </dd>`;
}

/** A bar where there are more people than can be drawn, with their number behind it. */
function renderBar(share: number, text: string, fill: 'accent' | 'muted'): TemplateResult {
  const width = percent(0.75 * share);
  return html`<svg
    class="visual bar"
    height="1em"
    aria-hidden="true"
    ${draw([
      shape('rect', { width, height: '100%', rx: 2, class: `fill-${fill}` }),
      shape('svg', { x: width, overflow: 'visible' }, [
        textShape(text, '0.4em', '0.85em', 'start', 'strong'),
      ]),
    ])}
  ></svg>`;
}

function renderPersons(count: number, fill: 'accent' | 'muted'): unknown {
  const blocks = Array.from({ length: Math.ceil(count / TOGETHER) }, (_, block) =>
    Math.min(TOGETHER, count - block * TOGETHER),
  );
  return blocks.map(
    have =>
      html`<svg
        class="visual people"
        width=${em(have * PERSON)}
        height="1.3em"
        aria-hidden="true"
        ${draw([peopleShape({ have, missing: 0, isAlert: false, fill }, 0, 0)])}
      ></svg>`,
  );
}

function renderPlaces({ title, places, more }: PlacesView): TemplateResult {
  return html`<div class="figure" part="places">
    <p class="places-title">${title}</p>
    <ol class="places" role="list">
      ${places.map(
        ({ name, text, mark, color }) =>
          html`<li part="place">
            <span class=${color}>${renderMark(mark)}</span><b>${renderFeedText(name)}</b>
            <b class=${color}>${text}</b>
          </li>`,
      )}
    </ol>
    ${more === '' ? nothing : html`<p class="places-title">${more}</p>`}
  </div>`;
}
