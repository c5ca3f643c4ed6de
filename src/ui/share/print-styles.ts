import { css } from '../styles/css.ts';

/** What is printed in place of a card: black on white, in a size that fills the width of the paper. */
export const PRINT_CSS: string = css`
  .sheet {
    display: none;
  }
  @media print {
    .sheet ~ .frame {
      display: none;
    }
    .sheet {
      --_text: #000;
      --_muted: #333;
      --_surface: #fff;
      --_border: #000;
      --_track: #fff;
      --_accent: #000;
      --_accent-soft: #fff;
      --_good: #000;
      --_warn: #000;
      --_warn-soft: #fff;
      --_alert: #000;
      --_alert-soft: #fff;
      display: block;
      container-type: inline-size;
      color: #000;
      background: #fff;
      forced-color-adjust: none;
    }
    .sheet-body {
      font-size: 18px;
      font-size: min(20px, 3cqi);
      line-height: 1.35;
    }
    /* A notice is not torn apart; a table may be, between its rows. */
    .sheet-notice {
      break-inside: avoid;
    }
    .sheet-body > p,
    .sheet-foot p,
    .sheet-tips,
    .sheet-tips li {
      margin: 0.4em 0 0;
    }
    .sheet .line-track,
    .sheet .fill-track {
      stroke: #000;
    }
    .sheet-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      padding-block-end: 0.5em;
      border-block-end: 3px solid #000;
    }
    .sheet .sheet-head p {
      margin-block-start: 0;
    }
    .sheet .sheet-name {
      font-size: 2em;
      font-weight: 700;
      line-height: 1.15;
      overflow-wrap: anywhere;
    }
    .sheet-kind {
      font-size: 0.5em;
      font-weight: 400;
    }
    .sheet .sheet-state {
      margin-block-start: 0.6em;
      font-size: 1.45em;
      font-weight: 600;
    }
    .sheet .sheet-answer {
      margin-block-start: 0.08em;
      font-size: 4.4em;
      font-weight: 700;
      line-height: 1.1;
      text-wrap: balance;
    }
    .sheet .old,
    .sheet .unknown {
      font-weight: 300;
    }
    .sheet-answer .mark {
      inline-size: 0.62em;
      block-size: 0.62em;
      margin-inline-end: 0.28em;
    }
    .sheet .sheet-second {
      margin-block-start: 0.2em;
      font-size: 2em;
      font-weight: 700;
      line-height: 1.2;
    }
    .sheet .sheet-valid {
      margin-block-start: 0.8em;
      padding: 0.5em 0.7em;
      font-size: 1.15em;
      border: 3px solid #000;
    }
    .sheet-tips li {
      display: flex;
      font-size: 1.15em;
    }
    .sheet-tips .sign {
      flex: none;
      inline-size: 1.1em;
      block-size: 1.1em;
      margin-block-start: 0.12em;
      margin-inline-end: 0.6em;
    }
    .sheet-foot {
      display: flex;
      align-items: center;
      margin-block-start: 1.4em;
      padding-block-start: 0.9em;
      border-block-start: 3px solid #000;
    }
    .sheet .qr {
      flex: none;
      inline-size: 8em;
      block-size: 8em;
      margin-block-start: -0.6em;
      margin-block-end: -0.6em;
      margin-inline-start: -0.6em;
      margin-inline-end: 0.6em;
    }
    .sheet .sheet-scan {
      font-size: 1.25em;
      font-weight: 600;
    }
    .sheet-address {
      overflow-wrap: anywhere;
    }
    .sheet .sheet-small {
      color: #333;
      font-size: 0.7em;
    }
    .sheet-list .sheet-name {
      font-size: 1.6em;
    }
    .sheet-list .sheet-state {
      margin-block-start: 0.2em;
      font-size: 1em;
    }
    .sheet-list .qr {
      inline-size: 6em;
      block-size: 6em;
    }
    .sheet table {
      margin-block-start: 0.8em;
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.75em;
    }
    .sheet thead {
      display: table-header-group;
    }
    .sheet tr {
      break-inside: avoid;
    }
    .sheet th,
    .sheet td {
      padding: 0.3em 0.5em 0.3em 0;
      vertical-align: top;
      font-weight: 400;
      text-align: start;
      border-block-end: 1px solid #000;
    }
    .sheet thead th {
      border-block-end-width: 3px;
    }
    .sheet tbody th {
      font-weight: 600;
    }
    .sheet .old b {
      font-weight: 400;
      text-decoration-line: underline;
      text-decoration-style: dotted;
    }
    .sheet th .mark {
      margin-inline-end: 0.5em;
      vertical-align: -0.12em;
    }
    .sheet-legend {
      font-size: 0.7em;
    }
    .sheet-legend span {
      margin-inline-end: 1.2em;
    }
    .sheet table + .sheet-legend {
      margin-block-start: 0.8em;
    }
  }
`;
