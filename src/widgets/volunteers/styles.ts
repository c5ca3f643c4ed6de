import { css } from '../../ui/styles/css.ts';

export const VOLUNTEERS_CSS: string = css`
  .sign-up,
  .roles {
    margin-block-start: 0.5em;
  }
  .sign-up a {
    display: inline-block;
    padding-block-start: calc((44px - 1.45em) / 2);
    padding-block-end: calc((44px - 1.45em) / 2);
  }
`;
