import { css } from '../ui/styles/css.ts';

/** Seconds after which a page that has a script shows that the script has not come. */
const PATIENCE = 6;

/**
 * Of a card that no script looks after. Until the script comes, the card has the size of the one that follows; where none is, or
 * none comes in time, it loses its colours, which would say that the numbers are current, and says when they were.
 */
export const STATIC_CSS: string = css`
  :host {
    min-block-size: 0 !important;
    margin-block: 0.75em !important;
  }
  .still {
    max-block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font: 1em/1.4 var(--_font);
    font-size: var(--_size);
    color: var(--_text);
    animation: still 0s ${String(PATIENCE)}s forwards;
  }
  .still p {
    margin: 0 0 0.5em;
  }
  .still a {
    color: inherit;
  }
  @keyframes still {
    to {
      max-block-size: 30em;
      visibility: visible;
    }
  }
  .frame {
    animation: aged 0s ${String(PATIENCE)}s forwards;
  }
  @keyframes aged {
    to {
      filter: grayscale(1);
    }
  }
  .dial {
    display: none;
  }
  .tool,
  button.more,
  [part='retry'] {
    visibility: hidden;
  }
  /* Empty: the room of one row of tools with their borders, and of two where they wrap. */
  .listing .tools {
    min-block-size: calc(var(--_target) + 2px);
  }
  @container (max-width: 14em) {
    .listing .tools {
      min-block-size: calc(2 * var(--_target) + 2 * var(--_unit) + 2px);
    }
  }
  .frame button:disabled {
    color: inherit;
    cursor: auto;
  }
`;

/** Where there is no script, which browsers say, or the page says itself. */
const ALONE = css`
  .still {
    max-block-size: none;
    visibility: visible;
    animation: none;
  }
  .frame {
    filter: grayscale(1);
    animation: none;
  }
  .tool,
  .tools,
  button.more {
    display: none !important;
  }
`;

/** @param isAlone whether no script will come @returns what is said of {@link STATIC_CSS} otherwise */
export function stylesAlone(isAlone: boolean): string {
  return isAlone ? ALONE : `@media (scripting: none) {${ALONE}}@media print {${ALONE}}`;
}
