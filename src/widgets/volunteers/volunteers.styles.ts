import { css, type CSSResult } from 'lit';

export const volunteersStyles: CSSResult = css`
  .sign-up,
  .roles {
    margin-block-start: 0.5em;
  }
  .sign-up a {
    display: inline-block;
    padding-block: calc((44px - 1.45em) / 2);
  }
`;
