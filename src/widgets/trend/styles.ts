import { css } from '../../ui/styles/css.ts';

export const TREND_CSS: string = css`
  /* The room of the chart, which comes after the words: its value, the field, the row of the table; and where hours can be chosen, these. */
  .course {
    min-block-size: 21.8em;
    margin-block-start: calc(3 * var(--_unit));
    container-type: inline-size;
    font-size: 0.8125em;
  }
  .course.zoomed {
    min-block-size: 25.2em;
  }
  .course.several {
    min-block-size: 23.2em;
  }
  .course.several.zoomed {
    min-block-size: 26.6em;
  }
  .course .chart {
    margin-block-start: 0;
  }
  /* Of several lines the values may fill two lines of words; the chart does not move when a reader steps through them. */
  .course figcaption {
    min-block-size: 1.4em;
  }
  .course.several figcaption {
    block-size: 2.8em;
    overflow: hidden;
  }
  .course figcaption > output {
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .course .plot {
    margin-block-start: 0;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .zoom button {
    min-inline-size: var(--_target);
    margin: 0;
    padding-inline-start: calc(3 * var(--_unit));
    padding-inline-end: calc(3 * var(--_unit));
    color: var(--_muted);
    font-weight: 600;
    background: none;
    border-color: transparent;
    cursor: pointer;
  }
  .zoom [aria-pressed='true'] {
    color: var(--_text);
    background: var(--_track);
  }
  /* Labels are fitted to the width of the chart, which in a list is not that of the card. */
  .picture .course {
    min-block-size: 0;
  }
  @container (max-width: 19.6em) {
    .course .plot.wide {
      display: none;
    }
    .course .narrow {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .zoom [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
  @media print {
    .sheet .course {
      min-block-size: 0;
    }
    .zoom {
      display: none;
    }
  }
`;
