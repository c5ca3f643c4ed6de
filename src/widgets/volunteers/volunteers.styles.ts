import { css, type CSSResult } from 'lit';

export const volunteersStyles: CSSResult = css`
  .sign-up,
  .roles {
    margin-block-start: 0.5em;
  }
  @media (max-width: 30em) {
    [role='row'] {
      grid-template-columns: minmax(0, 1.4fr);
    }
  }
`;
