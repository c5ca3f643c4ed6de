import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ClockController } from './clock-controller.ts';
import { FeedController, type FeedSource } from './feed-controller.ts';
import { LocaleController } from './locale-controller.ts';
import { isCurrent } from '../domain/age.ts';
import type { Scope } from '../domain/completeness.ts';
import type { Community, EpochMs } from '../domain/model.ts';
import { selectCommunities, type Selection } from '../domain/select-communities.ts';
import { missingOf } from '../domain/shards.ts';
import { issueOf, type Issue } from '../feed/issues.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import { PANEL_CSS } from '../ui/styles/panel.ts';
import { pageHost } from '../page/host.ts';
import { onLazyModule, type LazyModule } from '../page/lazy-module.ts';
import { RESET_CSS, resetElement } from '../ui/styles/reset.ts';
import { TOKENS_CSS } from '../ui/styles/tokens.ts';
import type { SharedStrings } from '../text/shared-strings.ts';
import { wordsFor, type Words } from '../text/words.ts';
import { communityContext, type CommunityContext, type ViewContext } from '../ui/context.ts';
import { adoptStyles, readoptStyles } from '../ui/styles/adopt-styles.ts';
import type { ListView, Panel } from '../ui/panel.ts';
import {
  renderAge,
  renderFacts,
  renderFigure,
  renderLine,
  renderNotice,
  renderSpoken,
  renderStatus,
  renderFeedText,
} from '../ui/render/parts.ts';
import {
  detailsOf,
  imports,
  lists,
  loadWords,
  moduleIssue,
  sharing,
  streams,
  tools,
} from './lazy-modules.ts';
import type { ListController } from '../ui/list/list-controller.ts';
import type { Shown } from '../ui/shown.ts';
import type { DetailsView, ShareView, Spoken, Tools } from '../ui/tools.ts';
import { StateAttribute, type ElementState } from './state-attribute.ts';
import type { Widget } from '../ui/widget.ts';
import { defineAccessors, withoutAccessors } from './properties.ts';

declare global {
  interface HTMLElementEventMap {
    'lantern-update': CustomEvent<Snapshot>;
    'lantern-issue': CustomEvent<readonly Issue[]>;
  }
}

/** Height of a line of text, in its own size; see the frame's `font`. */
const LINE = 1.45;

/** Rows of a list until the reader asks for more. */
const LIMIT = 10;

/** So often what is shown is looked at again in any case, in milliseconds. */
const MINUTE = 60_000;

/** What a widget has to show at a moment. */
interface Look<V extends Panel> {
  readonly snapshot: Snapshot;
  readonly context: ViewContext;
  /** Undefined for several communities. */
  readonly one: CommunityContext | undefined;
  /** Undefined for one community. */
  readonly listed: ListView<V> | undefined;
  readonly view: V;
  /** There are numbers, and none of them is current. */
  readonly aged: boolean;
}

/** Nothing to be said, and nothing to come. */
const SILENT: Spoken = { text: '', changesAt: Infinity };

/**
 * What all widgets are: attributes, feed, language, clock, and one way to draw. A widget adds its views, and what it alone
 * draws.
 *
 * Lifecycle: connected → the feed's store is joined (one for the page and address) → each snapshot, tick of the page's
 * clock or change of language asks for an update → the view is made anew from (snapshot, now, words) and drawn → the clock
 * is told when it changes by itself. Disconnected → store, clock and language are left; the last of a feed's widgets ends
 * its requests.
 *
 * Nothing is thrown into the page: what a view cannot make becomes a sentence and a `lantern-issue`.
 *
 * @attr lang - BCP 47 language of the widget; else that of the nearest ancestor with a `lang`, else that of the feed
 * @attr data-state - set by the widget: loading, ready, stale, error or empty
 * @fires {CustomEvent<Snapshot>} lantern-update - there are new numbers; `detail` is the snapshot
 * @fires {CustomEvent<Issue[]>} lantern-issue - something is wrong; `detail` is a list of `{ code, pointer, seen, severity }`
 * @slot - light content: shown before the script runs and until there are numbers
 * @slot fallback - the same, by name
 * @csspart frame - all of it
 * @csspart heading - the name of the community or list
 * @csspart status - state of the place, shape and word
 * @csspart figure - the one large number with its label
 * @csspart number - the digits of it
 * @csspart label - what it counts
 * @csspart under - reason of a state, what a sum is made of
 * @csspart lines - share or shortage below the number
 * @csspart facts - the list of facts; each has a part of its own name
 * @csspart as-of - how old the numbers are
 * @csspart notice - a warning above all numbers
 * @csspart problem - the sentence that stands in place of numbers
 * @csspart search - the field to find a community
 * @csspart table - the list
 * @csspart row - one community in it
 * @csspart more - the button for more rows
 * @csspart near - the button that orders a list by the way there
 * @csspart share - the button that shows what can be done with the numbers
 * @csspart copy - copies them as one message
 * @csspart save-table - saves them as CSV
 * @csspart save-picture - saves them as SVG
 * @csspart code - the button for the QR code to sign up
 * @csspart qr - the QR code with its address
 * @cssprop --lantern-color-text - text
 * @cssprop --lantern-color-muted - what is less important, and numbers that have aged
 * @cssprop --lantern-color-surface - background
 * @cssprop --lantern-color-border - frame and lines
 * @cssprop --lantern-color-accent - links, bars and curves
 * @cssprop --lantern-color-track - the empty part of a bar
 * @cssprop --lantern-color-good - open, and current
 * @cssprop --lantern-color-warn - paused, full, aged
 * @cssprop --lantern-color-alert - shortage, limit passed
 * @cssprop --lantern-font - font family
 * @cssprop --lantern-font-size - size of plain text; all else follows
 * @cssprop --lantern-space - padding
 * @cssprop --lantern-radius - roundness of the frame
 */
export abstract class LanternElement<V extends Panel = Panel, O = unknown> extends LitElement {
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
  };

  /** Address of the feed, relative to the page. */
  declare src: string | null;
  /** A feed as an object, instead of `src`. To change it, give another object. */
  declare feed: unknown;
  /** Id of one community, or several with spaces between. Without it, the widget lists all. */
  declare community: string | null;
  /** Only communities of this district. */
  declare district: string | null;
  /** Seconds between requests, from 10. Else as the feed says (`ttl`), else 60. */
  declare refresh: number | null;
  /** Seconds after which numbers are stale. Else as the feed says. */
  declare staleAfter: number | null;
  /** Instead of the name of the community or feed; empty for none. */
  declare heading: string | null;
  /** Level of the heading in the page's outline, 1 to 6. Default 3. */
  declare headingLevel: number | null;
  /** `auto` (as the reader's device, the default), `light` or `dark`. */
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
  declare view: string | null;
  /** Order of a list: `name` or a column's key, with `-` before it the other way round. */
  declare sort: string | null;
  /** Rows of a list until the reader asks for more. Default 10. */
  declare limit: number | null;

  private list: ListController | undefined;
  private details: DetailsView | undefined;
  private share: ShareView | undefined;
  private readonly source: FeedController = new FeedController(this, {
    source: () => ({
      src: this.src,
      ...this.value(),
      refreshSeconds: this.refresh,
      stream: this.stream,
      map: this.map,
      persist: this.persist,
      district: this.district,
      community: this.community,
    }),
  });
  private readonly clock: ClockController = new ClockController(this);
  private readonly locale: LocaleController = new LocaleController(this);
  private readonly state: StateAttribute = new StateAttribute(this);
  private content: TemplateResult | typeof nothing = nothing;
  private failure: Issue | undefined;
  /** Of which document nothing but the numbers can be drawn, and why. */
  private faulty: Snapshot | undefined;
  private fault: Issue | undefined;
  private leave: (() => void) | undefined;
  /** Whether the reader has asked what can be done with what is shown. */
  private isSharing = false;
  /** What was last told by an event, so that each thing is told once. */
  private told: unknown;
  private toldFault: Issue | undefined;
  /** What was last written to the console about its attributes. */
  private lastNoted = '';
  /** Lazy modules that were needed, and those whose failure was reported. */
  private readonly needed = new Set<LazyModule<object>>();
  private readonly reported = new Set<LazyModule<object>>();
  /** What was last seen, and until when it stays as it is. */
  private seen: Look<V> | undefined;
  private until: EpochMs = 0;

  constructor() {
    super();
    // The same as when their attributes are taken away.
    for (const name of Object.keys(LanternElement.properties)) Object.assign(this, { [name]: null });
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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const css of [RESET_CSS, TOKENS_CSS, PANEL_CSS]) adoptStyles(this, css);
    return resetElement(root);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leave = onLazyModule(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave?.();
  }

  /** Moved into another document. */
  adoptedCallback(): void {
    readoptStyles(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /**
   * Asks for the feed now, once for all widgets of its address; a table inside the element is read again. Resolves when the
   * answer is in; never rejects.
   */
  reload(): Promise<void> {
    imports.current?.tableFeed.forget(this);
    return this.source.refresh();
  }

  /** What it shows. */
  protected abstract readonly widget: Widget<V, O>;

  /** What its own attributes ask for. */
  protected get options(): O {
    return undefined as O;
  }

  // Here rather than in render(), which should only draw; and after the controllers have looked for what is new.
  protected override update(changed: PropertyValues): void {
    this.failure = undefined;
    if (changed.size > 0) this.seen = undefined;
    this.content = this.draw();
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // What had the focus may be gone ('show more', when there is no more): the next key must not begin at the top of the page.
    if (focused && !focused.isConnected) this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  protected override render(): unknown {
    return this.content;
  }

  protected override updated(): void {
    // A page's own accent may not be readable on its surface. Ours are. Later, when styles are computed for all widgets at once.
    pageHost().after(0, () => {
      const root = this.renderRoot;
      if (getComputedStyle(this).getPropertyValue('--lantern-color-accent') || root.querySelector('[style]'))
        this.need(tools)?.fitAccent(root);
    });
    const { state } = this.source;
    const why = 'why' in state ? state.why : this.failure;
    const snapshot = 'snapshot' in state ? state.snapshot : undefined;
    // A failure that repeats itself is no news; a snapshot is known by itself.
    const news = why?.code ?? snapshot;
    for (const module of this.needed) {
      const issue = this.reported.has(module) ? undefined : moduleIssue(module);
      if (!issue) continue;
      this.reported.add(module);
      this.tell('lantern-issue', [issue]);
    }
    const { fault } = this;
    if (fault && fault !== this.toldFault && fault !== why) this.tell('lantern-issue', [fault]);
    this.toldFault = fault;
    if (news === undefined || news === this.told) return;
    this.told = news;
    if (!why) this.tell('lantern-update', snapshot);
    const issues = why ? [why] : (snapshot?.issues ?? []);
    if (issues.length > 0) this.tell('lantern-issue', issues);
  }

  /** A lazy module; requested, where that was not done before. Where it cannot be loaded, the page is told. */
  private need<T extends object>(module: LazyModule<T>): T | null | undefined {
    this.needed.add(module);
    return module.need();
  }

  /** Its feed as a value, or as a table in its light content. */
  private value(): Pick<FeedSource, 'feed' | 'table' | 'isPending'> {
    const { feed } = this;
    if (this.src !== null || (feed !== null && feed !== undefined)) return { feed, table: null };
    const module = this.need(imports);
    const table = module?.tableFeed.read(this, () => this.requestUpdate()) ?? null;
    // Without the module a table stays what readers see.
    return { feed, table, isPending: !module && this.querySelector('table') !== null };
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private draw(): TemplateResult {
    const { state } = this.source;
    const feed = 'snapshot' in state ? state.snapshot.feed : undefined;
    const locale = this.locale.value ?? feed?.lang ?? 'en';
    const hasWords = loadWords(locale, module => this.need(module));
    // Before there is a feed, so that they arrive together.
    const list = /^\S+$/.test(this.community?.trim() ?? '') || this.need(lists);
    if (this.map) this.need(imports);
    if (this.stream) this.need(streams);
    const words = wordsFor(locale, feed?.timeZone, feed?.lang);
    // Its words are on their way: until then, what is there stays as it is.
    if (hasWords === undefined)
      return this.content === nothing ? this.drawProblem('', words, 'loading') : this.content;
    if (hasWords === null) return this.drawProblem(noWords(locale), words, 'error', 'module/not-loaded');
    const { problem, loading } = words.strings;
    if (state.kind === 'failed') {
      const { code } = state.why;
      return this.drawProblem(failureText(code, problem), words, 'error', code);
    }
    if (state.kind === 'empty' && imports.current === null && this.value().isPending)
      return this.drawProblem(problem.unreachable, words, 'error', 'module/not-loaded');
    if (state.kind === 'empty' || list === undefined) return this.drawProblem(loading, words, 'loading');
    const { snapshot } = state;
    const behind = state.kind === 'degraded';
    try {
      if (this.faulty !== snapshot) return this.drawFeed(snapshot, words, behind, this.need(tools));
    } catch (error) {
      // A fault of ours must not take the page with it, nor be silent; nor the numbers, if it lies beneath them.
      this.faulty = snapshot;
      this.fault = issueOf('widget/failed', String(error));
    }
    try {
      return this.drawFeed(snapshot, words, behind, null);
    } catch {
      this.failure = this.fault;
      return this.drawProblem(problem.unreadable, words, 'error', 'widget/failed');
    }
  }

  private drawFeed(
    snapshot: Snapshot,
    words: Words,
    behind: boolean,
    file: Tools | null | undefined,
  ): TemplateResult {
    const { widget } = this;
    const { feed } = snapshot;
    const { strings } = words;
    const wanted = this.community?.trim() ?? '';
    const { district } = this;
    const selection = selectCommunities(feed, { community: wanted, district });
    const { communities } = selection;
    const missing = missingOf(feed);
    if (!missing) this.noteUnknown(selection);
    const [first] = communities;
    if (first === undefined) return this.drawNotFound(selection, snapshot, missing !== null, words);
    const { context, one, listed, view, aged } = this.look(snapshot, words, first, selection);
    const modes = (this.view ?? '').split(/\s+/);
    const compact = modes.includes('compact');
    const large = modes.includes('large');
    const spoken = file?.speak(this, view, aged, context) ?? SILENT;
    // A list that failed once would fail again.
    const isFaulty = this.faulty === snapshot;
    const table =
      listed &&
      !compact &&
      (isFaulty
        ? html`<p class="muted">${strings.missing}</p>`
        : this.drawList(listed, communities, context, {
            sort: this.sort,
            limit: positive(this.limit) ?? LIMIT,
            isGrouped: modes.includes('districts'),
            source: JSON.stringify([this.src, wanted, district]),
            spoken: spoken.text,
          }));
    const listChange = table ? (this.list?.changesAt ?? Infinity) : Infinity;
    // More depends on the time than a view tells of: whether one can still join, an estimate, a state that was withdrawn. So
    // all of it is looked at with each minute of the age, and where that has none, on the minute, as the times in feeds are.
    const ages = view.age?.changesAt ?? Infinity;
    const minute = (Math.floor(context.now / MINUTE) + 1) * MINUTE;
    this.until = Math.min(ages > context.now + MINUTE ? minute : ages, spoken.changesAt, listChange);
    this.clock.wakeAt(this.until);
    for (const css of widget.styles) adoptStyles(this, css);
    this.state.set(behind || aged ? 'stale' : 'ready');
    const facts = large ? view.facts.filter(({ keepInLarge }) => keepInLarge) : view.facts;
    return html`<div
      class=${large ? 'frame large' : 'frame'}
      part="frame"
      lang=${words.lang}
      dir=${strings.direction}
      data-freshness=${view.age?.freshness ?? nothing}
    >
      <div class="head">${this.drawHeading(view)} ${view.status ? renderStatus(view.status) : nothing}</div>
      ${renderLine(view.under, 'under')} ${feed.sample ? renderNotice(strings.sample) : nothing}
      ${missing ? renderNotice(strings.partsMissing(words.number(missing.shards), words.number(missing.of))) : nothing}
      ${behind ? renderNotice(strings.behind) : nothing} ${view.figure ? renderFigure(view.figure) : nothing}
      ${renderLine(view.lines, 'lines')} ${compact || large ? nothing : widget.visual(view)}
      ${compact ? nothing : renderFacts(facts)}
      ${compact || large || !one || !view.detailsLines ? nothing : this.renderDetails(widget, view.detailsLines, one, file)}
      ${table || nothing} ${view.age ? renderAge(view.age) : nothing}
      ${table ? nothing : renderSpoken(nothing, spoken.text)}
      ${
        compact || large || (!listed && view.figure?.text === undefined)
          ? nothing
          : this.renderShare(
              {
                panel: view,
                list: listed && this.list?.shown,
                visualFacts: () => widget.visualFacts(view),
                detailFacts: () =>
                  one && file ? (this.need(detailsOf(widget))?.details(one).facts ?? []) : [],
                context,
                behind,
              },
              isFaulty,
            )
      }
    </div>`;
  }

  /** There is no community to show: because its part of the feed has not come, or because the feed has none like it. */
  private drawNotFound(
    selection: Selection,
    snapshot: Snapshot,
    isIncomplete: boolean,
    words: Words,
  ): TemplateResult {
    const { problem, loading } = words.strings;
    const { unknown, examples, problem: why } = selection;
    if (isIncomplete) {
      const fault = snapshot.issues.find(({ pointer }) => /^\/shards(?:\/|$)/.test(pointer));
      return fault
        ? this.fail(fault.code, failureText(fault.code, problem), words, 'error', fault.seen ?? '')
        : this.drawProblem(loading, words, 'loading');
    }
    if (why === 'empty' || why === undefined)
      return this.fail('feed/empty', problem.empty, words, 'empty', '');
    const text = problem.notFound(unknown.join(' '), examples.join(', '));
    return this.fail(`feed/${why}`, text, words, 'empty', unknown.join(' '));
  }

  /** One line on the console for whoever wrote the attributes; a widget that shows the others does not say it to residents. */
  private noteUnknown({ unknown, examples }: Selection): void {
    const text = unknown.length === 0 ? '' : notFoundText(unknown, examples);
    if (text !== '' && text !== this.lastNoted) console.info(`lantern-widgets: <${this.localName}>: ${text}`);
    this.lastNoted = text;
  }

  /** What there is to be seen now. Made once a snapshot and moment, though it may be drawn again when a second file comes. */
  private look(
    snapshot: Snapshot,
    words: Words,
    first: Community,
    { communities, unknown, isSingle }: Selection,
  ): Look<V> {
    const { now, isUncertain: isTimeUncertain } = this.clock;
    const { seen } = this;
    if (
      seen?.snapshot === snapshot &&
      seen.context.words === words &&
      now >= seen.context.now &&
      now < this.until
    )
      return seen;
    const { feed, receivedAt } = snapshot;
    const scope: Scope = this.community?.trim()
      ? { ids: [...communities.map(({ id }) => id), ...unknown] }
      : { district: (this.district?.trim() && communities[0]?.district) || null };
    const staleAfter = positive(this.staleAfter);
    const context = { feed, receivedAt, now, isTimeUncertain, staleAfter, words, scope };
    const { widget } = this;
    const one = isSingle ? communityContext(first, context) : undefined;
    const listed = one ? undefined : widget.list(communities, context, this.options);
    const view = one ? widget.view(one, this.options) : (listed as ListView<V>).panel;
    const aged = view.age ? !isCurrent(view.age.freshness) : view.isAged === true;
    return (this.seen = { snapshot, context, one, listed, view, aged });
  }

  private drawList(...list: Parameters<ListController['render']>): unknown {
    const file = this.need(lists);
    if (!file) {
      return html`<p class="problem" part="problem">${list[2].words.strings.problem.unreachable}</p>`;
    }
    this.list ??= new file.ListController(this, {
      now: () => this.performUpdate(),
      later: run => pageHost().after(0, run),
    });
    return this.list.render(...list);
  }

  /**
   * The details. Until their modules have loaded, as much room as they will take, so that what stands below does not move;
   * where they cannot be loaded, a sentence.
   */
  private renderDetails(
    widget: Widget<V, O>,
    lines: number,
    context: CommunityContext,
    file: Tools | null | undefined,
  ): TemplateResult {
    const module = file && this.need(detailsOf(widget));
    const drawn =
      module && file && (this.details ??= new file.DetailsController(this)).render(module, context);
    const instead =
      file === null || module === null
        ? html`<p class="muted">${context.words.strings.missing}</p>`
        : html`<svg height=${`${lines * LINE}em`}></svg>`;
    return html`<div class="depth" part="depth">${drawn ?? instead}</div>`;
  }

  private renderShare(shown: Shown, isFaulty: boolean): TemplateResult {
    const press = (): void => {
      this.isSharing = !this.isSharing;
      this.requestUpdate();
    };
    const { share, missing } = shown.context.words.strings;
    const file = this.isSharing ? (isFaulty ? null : this.need(sharing)) : undefined;
    return html`<div class="offer">
      <button type="button" part="share" aria-expanded=${this.isSharing} @click=${press}>${share}</button>
      ${file ? (this.share ??= new file.ShareController(this)).render(shown) : file === null ? html`<p class="muted" role="status">${missing}</p>` : nothing}
    </div>`;
  }

  private drawHeading({ name }: Panel): unknown {
    const text = this.heading === null ? name : { text: this.heading };
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel ?? 3) || 3));
    return text.text === ''
      ? nothing
      : html`<div class="heading" part="heading" role="heading" aria-level=${level}>
          ${renderFeedText(text)}
        </div>`;
  }

  /** Shows a sentence instead of numbers, and tells the page. */
  private fail(
    code: Issue['code'],
    text: string,
    words: Words,
    state: 'error' | 'empty',
    seen: string,
  ): TemplateResult {
    this.failure = issueOf(code, seen);
    return this.drawProblem(text, words, state, code);
  }

  /** One plain sentence below what the page's author put inside. */
  private drawProblem(
    text: string,
    { lang, strings }: Words,
    state: ElementState,
    code: string = '',
  ): TemplateResult {
    this.state.set(state);
    return html`<div class="frame" part="frame">
      <slot name="fallback"></slot><slot></slot>
      <p class="problem" part="problem" role="status" lang=${lang} dir=${strings.direction ?? nothing}>
        ${text} ${code === '' ? nothing : html`<small>(${code})</small>`}
      </p>
    </div>`;
  }
}

/** What is said where no words can be loaded, English ones neither. */
function noWords(locale: string): string {
  return /^zh/i.test(locale)
    ? '数据暂时无法显示，稍后会自动出现。'
    : 'The numbers cannot be shown now. They will appear by themselves.';
}

/** What residents are told of a feed that cannot be had. */
function failureText(code: string, { noSrc, unreachable, unreadable }: SharedStrings['problem']): string {
  if (code === 'feed/no-src') return noSrc;
  return /^(?:feed\/(?:unreachable|timeout|status)|module\/not-loaded)$/.test(code)
    ? unreachable
    : unreadable;
}

function notFoundText(unknown: readonly string[], examples: readonly string[]): string {
  const list = examples.length > 0 ? `; it has: ${examples.join(', ')}` : '';
  return `the feed has no "${unknown.join('", "')}"${list}`;
}

/** A number that means something; else none. */
function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}
