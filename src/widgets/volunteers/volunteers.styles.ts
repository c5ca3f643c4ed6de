import { css, type CSSResult } from 'lit';

export const volunteersStyles: CSSResult = css`
  .sign-up,
  .roles {
    margin-block-start: 0.5em;
  }
`;
