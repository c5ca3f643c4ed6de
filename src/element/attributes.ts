import { LitElement, type PropertyDeclarations } from 'lit';
import type { Feed } from '../domain/model.ts';
import type { Query } from '../domain/select-communities.ts';
import { nullPrototype } from '../lib/null-prototype.ts';
import type { FeedDocument } from '../feed/feed-document.ts';
import type { Issue } from '../feed/issues.ts';
import type { Reading } from '../feed/parse.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import { displayOf, type Display, type View } from '../ui/display.ts';
import { ownStrings } from '../ui/render/own-strings.ts';
import { defineAccessors, withoutAccessors } from './properties.ts';

export { positive } from '../ui/display.ts';

declare global {
  interface HTMLElementEventMap {
    'lantern-update': CustomEvent<Snapshot>;
    'lantern-issue': CustomEvent<readonly Issue[]>;
  }
}

/**
 * What all widgets offer to a page: attributes, each with its property, events, slots, parts and custom properties. A property
 * that was never set, or was taken away, is null.
 *
 * @attr lang - BCP 47 language of the widget; else that of the nearest ancestor with a `lang`, else that of the feed
 * @attr data-state - set by the widget: loading, ready, stale, error or empty
 * @fires {CustomEvent<Snapshot>} lantern-update - there are new numbers; `detail` is the snapshot
 * @fires {CustomEvent<Issue[]>} lantern-issue - something is wrong; `detail` is a list of `{ code, pointer, seen, severity }`
 * @slot - light content: shown before the script runs and until there are numbers
 * @slot fallback - the same, by name
 * @csspart frame - all of it
 * @csspart heading - the name of the community or list
 * @csspart status - the state at the head of a card, shape and word
 * @csspart verdict - the answer, the largest text
 * @csspart sentence - a sentence below it
 * @csspart remarks - lines with icons; each has a part of its own name
 * @csspart advice - one sentence to act on
 * @csspart details - what can be unfolded
 * @csspart sample - says that the numbers are invented
 * @csspart retry - the button that asks for the feed again
 * @csspart contact - the button that leads to the publisher
 * @csspart owner - what whoever runs the page can do, folded
 * @csspart facts - the list of facts; each has a part of its own name
 * @csspart as-of - how old the numbers are
 * @csspart notice - that numbers are old, some are missing, or none can be read now
 * @csspart problem - the words that stand in place of numbers
 * @csspart search - the field to find a community
 * @csspart table - the list
 * @csspart row - one community in it
 * @csspart more - the button for more rows
 * @csspart tools - what readers can do with the list, in one row
 * @csspart filter - the choice of what it shows
 * @csspart order - the button that opens the choice of its order
 * @csspart menu - the button that opens both choices where it is narrow
 * @csspart choices - the choices that were opened
 * @csspart district - the head of a district in it
 * @csspart fold - a row that stands for several communities
 * @csspart all - the button for all rows
 * @csspart near - the button that orders a list by the way there
 * @csspart share - the button that shows what can be done with the numbers
 * @csspart copy - copies them as one message
 * @csspart save-table - saves them as CSV
 * @csspart save-picture - saves them as a picture
 * @csspart code - the button for the QR code to sign up
 * @csspart qr - the QR code with its address
 * @csspart depth - what stands inside `details`
 * @csspart news - a line about what has changed while the list was read
 * @csspart print - the sheet that is printed in place of the widget
 * @cssprop --lantern-color-text - text
 * @cssprop --lantern-color-muted - what is less important, and the last known number
 * @cssprop --lantern-color-surface - background
 * @cssprop --lantern-color-border - frame and lines
 * @cssprop --lantern-color-accent - links, buttons, bars and curves
 * @cssprop --lantern-color-accent-soft - estimates
 * @cssprop --lantern-color-on-accent - words on a button
 * @cssprop --lantern-color-track - the ground of a bar
 * @cssprop --lantern-color-good - open, finished, fully staffed
 * @cssprop --lantern-color-warn - short, paused, behind plan, old
 * @cssprop --lantern-color-warn-soft - its tint
 * @cssprop --lantern-color-alert - below the minimum, over a limit, full, too late
 * @cssprop --lantern-color-alert-soft - its tint
 * @cssprop --lantern-color-focus - the ring around what has the focus
 * @cssprop --lantern-font - font family
 * @cssprop --lantern-font-size - size of plain text; all else follows
 * @cssprop --lantern-verdict-size - size of the answer
 * @cssprop --lantern-space - the step between things
 * @cssprop --lantern-padding - padding of a card
 * @cssprop --lantern-radius - roundness of the frame
 * @cssprop --lantern-border-width - width of the frame
 * @cssprop --lantern-shadow - shadow of the frame
 * @cssprop --lantern-target - height of what can be clicked
 */
export abstract class LanternAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    community: {},
    district: {},
    refresh: { type: Number },
    staleAfter: { attribute: 'stale-after', type: Number },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
    stream: {},
    map: {},
    persist: { type: Boolean },
    view: {},
    sort: {},
    limit: { type: Number },
    tools: {},
    contact: {},
  };

  /** Address of the feed, relative to the page. */
  declare src: string | null;
  /**
   * A feed as an object, instead of `src`: a document as a server sends it, or what `readFeed` returns, either the whole
   * result or the `Feed` in it, which is used as it is. A copy of a `Feed` counts as a document. To change it, give another
   * object.
   */
  declare feed: FeedDocument | Feed | Reading | null;
  /** Id of one community, or several with spaces between. Without it, the widget lists all. */
  declare community: string | null;
  /** Only communities of this district. */
  declare district: string | null;
  /**
   * Seconds between requests, from 10. Else as the feed says (`ttl`), else 60.
   *
   * @default 60
   */
  declare refresh: number | null;
  /** Seconds after which numbers are stale. Else as the feed says. */
  declare staleAfter: number | null;
  /** Instead of the name of the community or feed; empty for none. */
  declare heading: string | null;
  /**
   * Level of the heading in the page's outline, 1 to 6. Default 3.
   *
   * @default 3
   */
  declare headingLevel: number | null;
  /**
   * `auto` (as the reader's device, the default), `light` or `dark`.
   *
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | null;
  /** Address of server-sent events, each a whole feed. */
  declare stream: string | null;
  /** Address of a mapping, for a feed that is not of our format. */
  declare map: string | null;
  /** Keeps the last good feed on the reader's device for the next visit. */
  declare persist: boolean;
  /**
   * How it is shown, one or several with blanks between: `compact` for the number and its age alone, `districts` for a list
   * by district, `large` for larger type and only what matters most.
   */
  declare view: View | null;
  /** Order of a list: `name`, `age`, `district` or a column's key, with `-` before it the other way round. */
  declare sort: string | null;
  /**
   * Rows of a list until the reader asks for more. Default 10.
   *
   * @default 10
   */
  declare limit: number | null;
  /**
   * What readers can do with a list: `auto` (search, filter, order, near me; the default) or `none`.
   *
   * @default 'auto'
   */
  declare tools: 'auto' | 'none' | null;
  /**
   * Where readers can ask, for where there are no numbers: an address with `tel:`, `mailto:`, `https:` or `http:`. Else the
   * `contact` of the feed's publisher.
   */
  declare contact: string | null;

  static override shadowRootOptions: ShadowRootInit = nullPrototype<ShadowRootInit>({ mode: 'open' });

  constructor() {
    super();
    ownStrings();
    Object.setPrototypeOf(this.renderOptions, null);
    // The same as when their attributes are taken away.
    for (const name of Object.keys(LanternAttributes.properties)) Object.assign(this, { [name]: null });
    this.persist = false;
  }

  // Not a property of ours: `lang` is the platform's, and reflects as it always does.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected static override finalize(): void {
    const isFirst = !Object.prototype.hasOwnProperty.call(this, 'finalized');
    const declared = isFirst && Object.prototype.hasOwnProperty.call(this, 'properties');
    if (declared) this.properties = withoutAccessors(this.properties);
    super.finalize();
    if (declared) defineAccessors(this.prototype, this.properties);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** What the attributes say of which communities are shown. */
  protected get query(): Query {
    return { community: this.community?.trim() ?? '', district: this.district };
  }

  /** What the attributes say of how they are shown. */
  protected get display(): Display {
    return displayOf(this);
  }
}
