import { css } from './css.ts';

/** A card: one community, or the frame of a list. The units are those of its own type, so that it grows with it. */
export const CARD_CSS: string = css`
  .card {
    position: relative;
    /* With this much as its own width where a page asks for it, for instance as a float. */
    contain-intrinsic-inline-size: 20em;
    container-type: inline-size;
    padding: 0;
    overflow: hidden;
    border-width: var(--_line);
    box-shadow: var(--_shadow);
    line-height: 1.4;
  }
  .card p,
  .card ul {
    margin: 0;
  }
  .patterns {
    position: absolute;
  }
  .inner {
    padding: calc(4 * var(--_unit)) var(--_space) 0;
    padding-inline-start: min(var(--_space), 6cqi);
    padding-inline-end: min(var(--_space), 6cqi);
  }
  .good {
    color: var(--_good);
  }
  .warn {
    color: var(--_warn);
  }
  .alert {
    color: var(--_alert);
  }
  .accent {
    color: var(--_accent);
  }
  .card span.muted {
    font-size: inherit;
  }
  b {
    font-weight: 600;
  }
  .mark,
  .sign {
    display: inline-block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }
  .sign,
  .outline,
  .broken {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .outline {
    stroke-width: 3;
  }
  .step {
    stroke-width: 1.5;
  }
  .broken {
    stroke-linecap: butt;
    stroke-dasharray: 3.2 3.2;
  }
  .band {
    position: relative;
    display: flex;
    align-items: center;
    padding: calc(2 * var(--_unit)) var(--_space);
    font-weight: 600;
    background: var(--_warn-soft);
    border-block-end: 1px solid;
  }
  .band.alert {
    background: var(--_alert-soft);
  }
  .band::before {
    position: absolute;
    top: 0;
    bottom: 0;
    left: 0;
    inline-size: calc(2 * var(--_unit));
    background: repeating-linear-gradient(135deg, currentColor 0 3px, transparent 3px 7px);
    content: '';
    forced-color-adjust: none;
  }
  [dir='rtl'] .band::before {
    right: 0;
    left: auto;
  }
  .band .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .title {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .title:not(:last-child) {
    margin-inline-end: calc(3 * var(--_unit));
  }
  .kind {
    color: var(--_muted);
    font-weight: 400;
  }
  /* Heard and copied, not seen; a box would end the word before it. A size of 0 would cost a font of its own. */
  .unseen {
    margin-inline-end: -0.2em;
    opacity: 0;
  }
  :lang(zh) > .unseen {
    margin-inline-end: -0.65em;
  }
  .chip {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.75;
  }
  .chip > :first-child {
    font-weight: 600;
  }
  .chip .mark {
    margin-inline-end: 0.5em;
    vertical-align: -0.12em;
  }
  .frame .verdict {
    font-weight: 700;
  }
  .list .verdict {
    font-weight: 600;
  }
  p.verdict {
    font-size: var(--_verdict);
    font-size: max(1.25em, min(var(--_verdict), 12cqi));
    line-height: 1.1;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }
  .top + .verdict {
    margin-block-start: calc(2 * var(--_unit));
  }
  :lang(zh) .verdict,
  :lang(ar) .verdict {
    letter-spacing: 0;
  }
  :lang(ar) p.verdict {
    line-height: 1.35;
  }
  .verdict .mark {
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-end: 0.28em;
    vertical-align: -0.02em;
  }
  .frame .old,
  .frame .unknown {
    color: var(--_muted);
    font-weight: 300;
  }
  .old > span,
  span.old {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.16em;
  }
  .sentence,
  .second {
    text-wrap: pretty;
  }
  .sentence {
    color: var(--_muted);
  }
  .sentence.warn {
    color: var(--_warn);
  }
  .second {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }
  .card .sentence,
  .card .second {
    margin-block-start: var(--_unit);
  }
  .card .remarks,
  .card .advice {
    margin-block-start: calc(3 * var(--_unit));
  }
  .remarks li {
    display: flex;
    text-wrap: pretty;
  }
  .remarks li + li {
    margin-block-start: var(--_unit);
  }
  .remarks .sign {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.14em;
    margin-inline-end: calc(2 * var(--_unit));
    color: var(--_muted);
  }
  .remarks [class] > .sign {
    color: inherit;
  }
  .remarks span {
    min-inline-size: 0;
  }
  .advice {
    padding-inline-start: calc(3 * var(--_unit));
    border-inline-start: 3px solid var(--_accent);
    text-wrap: pretty;
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: calc(2 * var(--_unit));
    margin-block-start: calc(4 * var(--_unit));
  }
  .button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    padding: var(--_unit) calc(5 * var(--_unit));
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: calc(0.67 * var(--_radius));
    cursor: pointer;
  }
  .button.quiet {
    color: var(--_accent);
    background: none;
    border-color: var(--_border);
  }
  .button .sign {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .tool {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    color: var(--_muted);
    border: 0;
    border-radius: calc(0.67 * var(--_radius));
    cursor: pointer;
  }
  .tool .sign {
    inline-size: max(1.25rem, 20px);
    block-size: max(1.25rem, 20px);
  }
  .fold,
  .foot {
    margin-block-start: calc(3 * var(--_unit));
    border-block-start: 1px solid var(--_border);
  }
  .fold + .foot {
    margin-block-start: 0;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-start: calc(2 * var(--_unit));
  }
  .depth summary {
    font-size: 1em;
  }
  [open] > summary > .sign {
    transform: rotate(180deg);
  }
  .card .depth {
    margin-block-start: 0;
    padding-block-end: calc(4 * var(--_unit));
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .foot {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--_target) + 8px);
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .foot .age {
    display: flex;
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-block-start: 4px;
    padding-block-end: 4px;
  }
  /* Centred on the first line, whatever follows. */
  .foot .mark {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.25em;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .foot .age > span {
    min-inline-size: 0;
    line-height: 1.6;
  }
  .foot time,
  .foot .sample {
    margin-inline-end: var(--_unit);
  }
  .foot b {
    color: var(--_text);
  }
  .foot .warn {
    font-weight: 600;
  }
  /* The icon stands at the edge, and what is pressed is as wide as ever. */
  .foot .tool:last-child {
    justify-content: flex-end;
  }
  .dial {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .dial :last-child {
    stroke-width: 6;
  }
  .sample {
    padding: 0 calc(2 * var(--_unit));
    line-height: 1.5;
    white-space: nowrap;
    border: 1px dashed currentColor;
    border-radius: 99px;
  }
  .list .title {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .list p.verdict {
    font-size: 1.25em;
    line-height: 1.25;
    letter-spacing: 0;
  }
  .list .top + .verdict {
    margin-block-start: var(--_unit);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: var(--_target);
    padding: var(--_unit) var(--_space);
  }
  .line > :first-child {
    flex: none;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .line > :first-child .mark {
    display: block;
  }
  .line > :nth-child(2) {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .line .title {
    display: inline;
    margin-inline-end: 0;
    font-weight: 400;
  }
  .line .kind {
    font-size: 0;
  }
  .line .age {
    display: grid;
    flex: none;
    justify-items: end;
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.25;
    white-space: nowrap;
  }
  .line .age .warn {
    color: var(--_warn);
    font-weight: 600;
  }
  .line .sample {
    padding: 0;
    line-height: 1.15;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  .large {
    --_target: var(--lantern-target, max(3.5rem, 56px));
  }
  .large p.verdict {
    font-size: var(--_verdict);
    font-size: min(var(--_verdict), 17cqi);
  }
  .large p.verdict .mark {
    display: block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-block-end: 0.12em;
  }
  .large .chip {
    font-size: 1em;
  }
  .large .foot {
    font-size: 0.8334em;
  }
  .large .sentence {
    color: inherit;
  }
  .large .kind,
  .large .chip > :nth-child(2) {
    font-size: 0;
  }
  .loading .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Above each other: there is room for either. */
  .loading .inner > * {
    grid-area: 1 / 1;
  }
  /* A line, also before there are words for it. */
  .loading .problem {
    min-block-size: calc(1.45em + 4 * var(--_unit));
  }
  .spacer {
    inline-size: 0;
    visibility: hidden;
  }
  /* As high as the head, the tools and the foot of a list together. */
  .spacer.rows {
    padding-block-start: 12.875em;
  }
  i.row {
    display: block;
    block-size: 4.5em;
  }
  .loading.compact .inner {
    align-content: center;
    min-block-size: var(--_target);
    padding-block-start: var(--_unit);
    padding-block-end: var(--_unit);
  }
  .block {
    display: block;
    inline-size: 85%;
    block-size: 0.75em;
    margin-block-start: 1em;
    background: var(--_track);
    border-radius: 4px;
  }
  .block.name {
    inline-size: 45%;
    block-size: 1em;
  }
  .block.answer {
    inline-size: 70%;
    block-size: 2.25em;
  }
  .problem {
    color: inherit;
    padding-block-end: calc(4 * var(--_unit));
  }
  .problem .fold {
    margin-block-end: calc(-4 * var(--_unit));
  }
  @container (min-width: 40em) {
    i.row {
      block-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .block {
      border: 1px solid;
    }
    .frame .button {
      color: ButtonText;
      background: ButtonFace;
      border: 2px solid ButtonText;
    }
  }
  @media print {
    .tool,
    .actions,
    .fold {
      display: none;
    }
    .fold + .foot {
      margin-block-start: calc(3 * var(--_unit));
    }
  }
`;
