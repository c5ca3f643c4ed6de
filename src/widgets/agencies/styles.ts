import { css } from '../../ui/styles/css.ts';

export const AGENCIES_CSS: string = css`
  .staff {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(3 * var(--_unit));
    row-gap: var(--_unit);
    margin: 0;
    font-size: 0.8125em;
  }
  .staff dt {
    color: var(--_muted);
  }
  .staff .free {
    color: var(--_text);
    font-weight: 600;
  }
  .staff dd {
    margin: 0;
  }
  .staff .visual {
    display: block;
    font-size: 1em;
  }
  .frame .staff .people {
    position: static;
    display: inline-block;
    inline-size: auto;
    vertical-align: top;
  }
  .agencies,
  .places {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .agencies li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    padding: calc(2 * var(--_unit)) 0;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_border);
  }
  .agencies small {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .card .places-title {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .places li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 2.75em;
    overflow-wrap: anywhere;
    border-block-start: 1px solid var(--_border);
  }
  .card .places b {
    font-weight: 600;
  }
  .places li > :first-child {
    flex: none;
    margin-inline-end: calc(2 * var(--_unit));
    line-height: 1;
  }
  .places li > :nth-child(2) {
    flex: 1 1 4.5em;
    min-inline-size: 0;
  }
  .places li > :last-child {
    flex: none;
    max-inline-size: 100%;
    margin-inline-start: auto;
    padding-inline-start: calc(3 * var(--_unit));
  }
  /* Two short rows of people are no picture that rows of communities could stand beside. */
  @container (min-width: 40em) {
    .listing .split {
      display: block;
    }
    .listing .split > .overview {
      position: static;
      margin-block-start: calc(3 * var(--_unit));
      margin-block-end: calc(3 * var(--_unit));
    }
  }
`;
