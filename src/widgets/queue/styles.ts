import { css } from '../../ui/styles/css.ts';

/** Groups of people, and the captions of pictures. */
export const QUEUE_CSS: string = css`
  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    font-size: 0.8125em;
  }
  .caption > .alert {
    font-weight: 600;
  }
  .caption > :first-child {
    margin-inline-end: 0.75em;
  }
  .figure.people + .people {
    margin-block-start: calc(2 * var(--_unit));
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    max-inline-size: 22.9em;
    margin-block-start: 0.2em;
    margin-block-end: -0.3em;
    /* Each group has room before it, the first one in a row too. */
    margin-inline-start: -0.46em;
    font-size: 0.8125em;
  }
  .groups > * {
    flex: none;
    margin-block-end: 0.3em;
    margin-inline-start: 0.46em;
  }
  .groups svg {
    inline-size: auto;
    overflow: visible;
  }
  .groups .over {
    box-sizing: content-box;
    margin-block-start: -2.5px;
    margin-block-end: calc(0.3em - 2.5px);
    padding: 1px;
    border: 1.5px solid var(--_alert);
    border-radius: 3px;
  }
  .groups .limit {
    block-size: 1.7em;
    margin-block-start: -0.4em;
    margin-block-end: -0.1em;
    padding: 0;
    border: 0;
    border-inline-start: 2px solid var(--_text);
  }
  .groups .limit.over {
    border-color: var(--_alert);
  }
  .tens > i {
    margin-inline-end: 3px;
    border: 0.3em solid var(--_accent);
    border-radius: 0;
  }
  .tens > .over,
  .tens > .free,
  .tens > .old {
    padding: 0.2em;
    border: 1.5px solid var(--_alert);
  }
  .tens > .free,
  .tens > .old {
    border-color: var(--_muted);
  }
  [dir='rtl'] .groups svg {
    transform: scaleX(-1);
  }
  /* A narrow picture has no labels above, and the line has none below. */
  .visual.day,
  .visual.tickets {
    margin-block-start: -1em;
  }
  .visual.tickets {
    margin-block-end: -1.2em;
  }
  @container (min-width: 19.5em) {
    .visual.day,
    .visual.tickets {
      margin-block-start: 0;
      margin-block-end: 0;
    }
    .caption + .visual {
      margin-block-start: var(--_unit);
    }
  }
  /* Details are small already. */
  .depth .caption,
  .depth .groups {
    font-size: 1em;
  }
`;
