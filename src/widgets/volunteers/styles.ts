import { css } from '../../ui/styles/css.ts';

export const VOLUNTEERS_CSS: string = css`
  .task {
    margin-block-start: calc(2 * var(--_unit));
  }
  .task-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  /* A long name wraps beside its note; where there is no room for a word of it, the note goes below. */
  .task-line > :first-child {
    flex: 1 1 7em;
    min-inline-size: 0;
    margin-inline-end: calc(3 * var(--_unit));
  }
  .task-line .note {
    font-weight: 600;
    text-align: end;
  }
  /* Room for the hours of a shift. */
  .depth dt {
    flex-basis: 7em;
  }
  .depth dd + dd {
    margin-inline-start: clamp(0px, (100% - 15em) * 999, 7.75em);
  }
  .task .visual {
    margin-block-start: 2px;
  }
`;
