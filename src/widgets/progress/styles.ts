import { css } from '../../ui/styles/css.ts';

export const PROGRESS_CSS: string = css`
  .funnel > * + * {
    margin-block-start: calc(2 * var(--_unit));
  }
  .funnel .visual {
    display: block;
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: var(--_unit);
    font-size: 0.8125em;
  }
  .stage > :first-child {
    margin-inline-end: calc(3 * var(--_unit));
  }
  .card .stage b,
  .stage .accent,
  .count {
    font-weight: 600;
  }
  .count {
    white-space: nowrap;
  }
  .count.muted:not([data-unknown]) {
    font-weight: 400;
  }
  /* Where a narrow card has no labels beside the line, it leaves no room for them. */
  .bare-above {
    margin-block-start: -1.2em;
  }
  .bare-below {
    margin-block-end: -1.2em;
  }
  [dir='rtl'] [data-mark='on-plan'] {
    transform: scaleX(-1);
  }
  @container (min-width: 19.5em) {
    .bare-above,
    .bare-below {
      margin-block-start: 0;
      margin-block-end: 0;
    }
    .stage {
      flex-wrap: nowrap;
    }
  }
`;
