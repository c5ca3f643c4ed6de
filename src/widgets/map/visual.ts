import { html, nothing, svg, type TemplateResult } from 'lit';
import { MAP_WIDTH } from '../../chart/map/size.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { ListVisualState } from '../../ui/list-visual.ts';
import { renderIcon } from '../../ui/render/icons.ts';
import { MARKS } from '../../ui/render/marks.ts';
import { on } from '../../ui/render/on.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { percent } from '../../ui/render/svg.ts';
import { chosenByKey, chosenByPoint } from './choosing.ts';
import type { PlacedText } from './labels.ts';
import type { LegendItem, MapMark, MapPicture, NoPicture } from './picture.ts';
import type { MapSpot } from './spot.ts';
import { mapStrings } from './strings.ts';
import type { MapView } from './view.ts';

/** The map of a list: one stop of the Tab key, within which arrow keys move from place to place. */
export function renderOverview(
  picture: MapPicture | NoPicture,
  { chosen, choose }: ListVisualState,
  { words }: ViewContext,
): unknown {
  if (picture.kind === 'none') return renderNone(picture);
  const spot = picture.spots.find(({ id }) => id === chosen);
  const keydown = (event: KeyboardEvent): void => {
    const next = chosenByKey(event.key, picture, spot);
    if (next === undefined) return;
    event.preventDefault();
    choose(next?.id);
  };
  const click = (event: MouseEvent): void => {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    choose(chosenByPoint(at, picture)?.id);
  };
  return html`<figure class="map-figure" part="map">
    <div
      class="map"
      dir="ltr"
      role="application"
      tabindex="0"
      aria-label=${picture.label}
      aria-describedby="map-keys"
      @keydown=${on(keydown)}
      @click=${on(click)}
    >
      ${renderDrawing(picture, spot)}
    </div>
    <span id="map-keys" hidden>${words.of(mapStrings).keys}</span>
    <p class="readout" part="readout" aria-live="polite">${spot ? renderSpoken(spot, picture) : nothing}</p>
    ${renderCaption(picture)}
  </figure>`;
}

/** Where one community is: a picture that nothing can be chosen in. */
export function renderMap({ picture, id }: MapView): unknown {
  if (!picture) return nothing;
  if (picture.kind === 'none') return renderNone(picture);
  return html`<figure class="map-figure" part="map">
    <div class="map" dir="ltr" role="img" aria-label=${picture.label}>
      ${renderDrawing(
        picture,
        picture.spots.find(each => each.id === id),
      )}
    </div>
    ${renderCaption(picture)}
  </figure>`;
}

function renderNone({ text }: NoPicture): unknown {
  return text === '' ? nothing : html`<p class="muted map-none" part="map">${text}</p>`;
}

function renderSpoken(spot: MapSpot, { spokenOf }: MapPicture): TemplateResult {
  const { name, text } = spokenOf(spot);
  return html`<b>${renderFeedText(name)}</b> ${text}`;
}

function renderDrawing(picture: MapPicture, chosen: MapSpot | undefined): TemplateResult {
  const { height, layers, marks, names, keys } = picture;
  const at = (x: number, y: number): { x: string; y: string } => ({
    x: percent(x / MAP_WIDTH),
    y: percent(y / height),
  });
  return html`<svg class="ground" viewBox="0 0 ${MAP_WIDTH} ${height}" aria-hidden="true">
      ${PATTERNS}${layers.map(({ d, look }) => svg`<path class=${look} d=${d}></path>`)}
      ${chosen ? renderChosen(chosen) : nothing}
    </svg>
    <svg class="shapes" aria-hidden="true">
      ${marks.map(mark => renderShape(mark, at(mark.x, mark.y)))}
      ${names.map(name => renderText(name, at(name.x, name.y), 'named'))}
      ${keys.map(key => renderText(key, at(key.x, key.y), 'keyed'))}
    </svg>`;
}

/** Three steps. */
const STEPS: readonly string[] = ['M1 18v-5h5v5z', 'M7.5 18V8h5v10z', 'M14 18V2h5v16z'];

/** Old numbers, and classes of numbers: patterns in units of the map. Dots grow with the number. */
const PATTERNS = svg`<pattern id="map-hatching" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v14" class="line-muted thick"></path></pattern>${[
  2, 3.6, 5.2, 6.8,
].map(
  (r, index) =>
    svg`<pattern id="map-dots-${index + 1}" width="14" height="14" patternUnits="userSpaceOnUse"><path class="fill-soft" d="M0 0h14v14H0z"></path><circle class="fill-accent" cx="7" cy="7" r=${r}></circle></pattern>`,
)}`;

/** A frame that is told from all others without its colour. */
function renderChosen({ outline, x, y, r }: MapSpot): unknown {
  if (outline)
    return svg`<path class="fill-none line-surface w5" d=${outline.d}></path><path class="fill-none line-text w3" d=${outline.d}></path>`;
  return svg`<circle class="fill-none line-text w3" cx=${x} cy=${y} r=${Math.max(r, 12) + 8}></circle>`;
}

function renderShape({ mark, meter, color }: MapMark, { x, y }: { x: string; y: string }): unknown {
  if (meter !== undefined)
    return svg`<svg x=${x} y=${y} overflow="visible"><svg class=${color} x="-0.69em" y="-0.69em" width="1.38em" height="1.38em" viewBox="0 0 20 20">${STEPS.map((d, step) => svg`<path class=${step < meter ? 'solid' : 'fill-surface line-accent w15'} d=${d}></path>`)}</svg></svg>`;
  if (!mark) return nothing;
  const { d, kind } = MARKS[mark];
  return svg`<svg x=${x} y=${y} overflow="visible"><svg class=${color} x="-0.69em" y="-0.69em" width="1.38em" height="1.38em" viewBox="0 0 20 20"><path class=${`${kind} halo`} d=${d}></path><path class=${kind} d=${d}></path></svg></svg>`;
}

function renderText(
  { text, more, isWarning }: PlacedText,
  { x, y }: { x: string; y: string },
  kind: string,
): unknown {
  const look = `${kind} ${isWarning ? 'warning' : 'strong'}`;
  return svg`<text x=${x} y=${y} dy="-0.2em" text-anchor="middle" class=${look}>${text}${
    more ? svg`<tspan class="more-text">\u00A0${more}</tspan>` : nothing
  }</text>`;
}

function renderCaption({ caption, legend, missing }: MapPicture): TemplateResult {
  return html`${
    caption === '' && legend.length === 0
      ? nothing
      : html`<figcaption class="map-caption">
          ${caption === '' ? nothing : html`<span>${caption}</span>`}${legend.map(renderLegend)}
        </figcaption>`
  }
  ${
    missing
      ? html`<details class="fold map-missing" part="map-missing">
          <summary>${missing.text}${renderIcon('unfold')}</summary>
          <p>${missing.names}</p>
        </details>`
      : nothing
  }`;
}

function renderLegend({ look, text }: LegendItem): TemplateResult {
  return html`<span class="map-sign"
    ><svg width="1.4em" height="1em" viewBox="0 0 28 20" aria-hidden="true">
      <path class=${look} d="M1 1h26v18H1z"></path></svg
    >${text}</span
  >`;
}
