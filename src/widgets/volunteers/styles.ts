import { css } from '../../ui/styles/css.ts';

export const VOLUNTEERS_CSS: string = css`
  .task {
    margin-block-start: calc(2 * var(--_unit));
  }
  .task-line {
    display: flex;
    justify-content: space-between;
    column-gap: calc(3 * var(--_unit));
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .task-line .note {
    flex: none;
    max-inline-size: 60%;
    font-weight: 600;
    text-align: end;
  }
  .task .visual {
    margin-block-start: 2px;
  }
`;
