import { css } from '../../ui/styles/css.ts';

/** The squares that stand for groups of people. */
export const GROUPS_CSS: string = css`
  .groups {
    color: var(--_accent);
    max-inline-size: 24em;
    margin-block-start: 0.75em;
  }
  [dir='rtl'] .groups {
    transform: scaleX(-1);
  }
  .groups .in {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
`;
