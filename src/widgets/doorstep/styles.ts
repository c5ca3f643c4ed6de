import { css } from '../../ui/styles/css.ts';

export const DOORSTEP_CSS: string = css`
  .visits {
    display: flex;
    flex-wrap: wrap;
  }
  .visits .visual {
    flex: none;
    inline-size: auto;
    margin-block-end: 0.25em;
    margin-inline-end: 0.6em;
    font-size: 1em;
  }
`;
