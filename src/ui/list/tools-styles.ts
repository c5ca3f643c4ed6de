import { css } from '../styles/css.ts';

/** What a reader can do with a list: one row of tools as high as a finger, and the choices that it opens. */
export const TOOLS_CSS: string = css`
  .listing .tools {
    display: flex;
    align-items: center;
    margin: 0;
  }
  .listing .tools > * {
    min-block-size: var(--_target);
  }
  .listing .tools > * + * {
    margin-inline-start: calc(2 * var(--_unit));
  }
  .find {
    display: flex;
    flex: 1 1 8em;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 22em;
    padding-inline-start: calc(3 * var(--_unit));
    padding-inline-end: calc(3 * var(--_unit));
    color: var(--_muted);
    border: 1px solid;
    border-radius: calc(0.67 * var(--_radius));
  }
  .find:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .find .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .find input {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    color: var(--_text);
    border: 0;
    border-radius: 0;
    outline: 0;
    appearance: none;
  }
  .find input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .square {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: var(--_target);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(0.67 * var(--_radius));
    cursor: pointer;
  }
  .square .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .square[aria-pressed='true'],
  .square[aria-expanded='true'] {
    background: var(--_track);
    border-color: currentColor;
  }
  .tools .filters,
  .tools .order {
    display: none;
  }
  .filters button,
  .tools .order {
    min-block-size: var(--_target);
    padding-inline-start: calc(3 * var(--_unit));
    padding-inline-end: calc(3 * var(--_unit));
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    cursor: pointer;
  }
  .filters [aria-pressed='true'] {
    color: var(--_text);
    border-color: var(--_accent);
  }
  .tools .order {
    color: var(--_accent);
  }
  .order .sign {
    margin-inline-end: 0.5em;
  }
  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: calc(4 * var(--_unit));
    padding-block-start: calc(3 * var(--_unit));
    padding-block-end: calc(2 * var(--_unit));
    font-size: 0.8125em;
    border-block-end: 1px solid var(--_border);
  }
  .choices fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices legend {
    padding: 0;
    color: var(--_muted);
  }
  .choices label {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    line-height: 1.2;
    cursor: pointer;
  }
  .choices input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    min-block-size: 0;
    margin-inline-start: 0;
    margin-inline-end: calc(2 * var(--_unit));
    accent-color: var(--_accent);
  }
  @container (min-width: 40em) {
    .tools .filters {
      display: flex;
    }
    .tools .order {
      display: inline-flex;
      align-items: center;
    }
    /* The last two stand at the end of the row. */
    .listing .tools > .order {
      margin-inline-start: auto;
    }
    .tools .menu,
    .choices .filter {
      display: none;
    }
    .choices .order {
      grid-column: 1 / -1;
    }
    .choices .order label {
      display: inline-flex;
      margin-inline-end: calc(6 * var(--_unit));
    }
  }
  @container (max-width: 14em) {
    .listing .tools {
      flex-wrap: wrap;
    }
    .tools .find {
      flex-basis: 100%;
      margin-block-end: calc(2 * var(--_unit));
    }
    .listing .tools > * + * {
      margin-inline-start: 0;
      margin-inline-end: calc(2 * var(--_unit));
    }
    .choices {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .filters button {
      border-color: Canvas;
    }
    .filters [aria-pressed='true'] {
      border-color: Highlight;
    }
    .square[aria-pressed='true'],
    .square[aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
  @media print {
    .listing .tools,
    .choices {
      display: none;
    }
  }
`;
