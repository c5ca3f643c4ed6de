import { css } from './css.ts';

/** The frame that all widgets share, and the plain elements in it. Logical properties only, for right-to-left. */
export const PANEL_CSS: string = css`
  /* A grid, so that the frame fills a height that the page reserves. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.75em;
    margin-block-end: 0.75em;
  }
  /* Inside, where the page's selectors don't reach. */
  .frame {
    --_muted: var(--_fit-muted, var(--_given-muted));
    --_accent: var(--_fit-accent, var(--_given-accent));
    --_on-accent: var(--_fit-on-accent, var(--_given-on-accent));
    --_good: var(--_fit-good, var(--_given-good));
    --_warn: var(--_fit-warn, var(--_given-warn));
    --_warn-soft: var(--_fit-warn-soft, var(--_given-warn-soft));
    --_alert: var(--_fit-alert, var(--_given-alert));
    --_alert-soft: var(--_fit-alert-soft, var(--_given-alert-soft));
    --_focus: var(--lantern-color-focus, var(--_accent));
    box-sizing: border-box;
    padding: var(--_space);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: 400 var(--_size) / 1.45 var(--_font);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  /* Not seen: it makes a colour of the token, for fit-colors.ts to read. */
  .given.muted {
    color: var(--_given-muted);
  }
  .given.accent {
    color: var(--_given-accent);
  }
  .given.on-accent {
    color: var(--_given-on-accent);
  }
  .given.good {
    color: var(--_given-good);
  }
  .given.warn {
    color: var(--_given-warn);
  }
  .given.warn-soft {
    color: var(--_given-warn-soft);
  }
  .given.alert {
    color: var(--_given-alert);
  }
  .given.alert-soft {
    color: var(--_given-alert-soft);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  dl,
  dd,
  th,
  td {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  svg {
    display: block;
    fill: currentColor;
    inline-size: 100%;
  }
  bdi,
  span {
    unicode-bidi: isolate;
  }
  a {
    color: var(--_accent);
  }
  button,
  input,
  select {
    min-block-size: 44px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: calc(0.67 * var(--_radius));
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .muted,
  .how,
  dt,
  thead {
    color: var(--_muted);
  }
  .muted,
  .how,
  thead button,
  small {
    font-size: 0.8125em;
  }
  .how {
    font-weight: 400;
  }
  .strong {
    font-weight: 600;
  }
  .facts {
    margin-block-start: 0.75em;
  }
  /* Side by side from 15em on, one below the other where it is narrower. */
  .fact {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.35em;
  }
  dt {
    flex: 0 1 5.5em;
  }
  dd {
    flex: 1 1 8.75em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dd + dd {
    flex-basis: 100%;
    margin-inline-start: clamp(0px, (100% - 15em) * 999, 6.25em);
  }
  .offer {
    padding-block-end: calc(3 * var(--_unit));
  }
  .aside,
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .large {
    font-size: calc(1.5 * var(--_size));
  }
  /* Shapes are drawn in colours that a reader's own, and black on white, don't reach by themselves. */
  @media print, (forced-colors: active) {
    .frame {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_accent: CanvasText;
      --_track: Canvas;
      --_good: CanvasText;
      --_warn: CanvasText;
      --_alert: CanvasText;
      --_accent-soft: Canvas;
      --_warn-soft: Canvas;
      --_alert-soft: Canvas;
      --_on-accent: Canvas;
      --_focus: CanvasText;
      color-scheme: light;
    }
  }
  @media print {
    div,
    li,
    tr {
      break-inside: avoid;
    }
    .more,
    .offer,
    div.tools {
      display: none;
    }
  }
`;
