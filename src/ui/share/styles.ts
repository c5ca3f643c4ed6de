import { css } from '../styles/css.ts';

/** What can be done with what is shown. */
export const SHARE_CSS: string = css`
  .card .offer {
    padding-block-end: calc(4 * var(--_unit));
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.5em;
  }
  .offers button {
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
    padding-inline-start: 1em;
    padding-inline-end: 1em;
    font-size: 0.8125em;
    cursor: pointer;
  }
  .offer textarea {
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: none;
  }
  .code {
    max-inline-size: 20em;
    margin: 0.5em 0;
  }
  .code figcaption {
    overflow-wrap: anywhere;
  }
`;
