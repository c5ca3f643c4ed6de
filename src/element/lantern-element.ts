import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { issueOf, type Issue } from '../feed/issues.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import { wordsFor, type Words } from '../text/words.ts';
import type { Panel } from '../ui/panel.ts';
import { renderCard } from '../ui/render/card.ts';
import { renderLoading } from '../ui/render/loading.ts';
import { renderProblem } from '../ui/render/problem.ts';
import { adoptStyles, readoptStyles } from '../ui/styles/adopt-styles.ts';
import { SHARED_CSS } from '../ui/styles/shared.ts';
import type { Widget } from '../ui/widget.ts';
import { AttributeChecker } from './attribute-checker.ts';
import { LanternAttributes, positive } from './attributes.ts';
import { ClockController } from './clock-controller.ts';
import { FeedController } from './feed-controller.ts';
import { IssueReporter } from './issue-reporter.ts';
import { imports, listOf, lists, loadWords } from './lazy-modules.ts';
import { LocaleController } from './locale-controller.ts';
import { ModuleController } from './module-controller.ts';
import { contextOf, createMoment, type Moment } from './moment.ts';
import { PanelParts } from './panel-parts.ts';
import { isOne, roomFor } from './room.ts';
import { faultScreen, screenOf, type PanelScreen, type ProblemScreen, type Screen } from './screen.ts';
import { moduleFailureOf, sourceOf } from './source.ts';
import { StateAttribute } from './state-attribute.ts';
import { placeIn } from './static-content.ts';
import { WakePlanner } from './wake-planner.ts';

/**
 * What all widgets are: attributes in, view out. A widget adds its definition, and the attributes that it alone has.
 *
 * Lifecycle: connected → the feed's store is joined (one for the page and address) → each snapshot, tick of the page's clock
 * or change of language asks for an update → `screenOf` decides what is shown, and the view is made anew from (snapshot, now,
 * words) → the clock is told when it changes by itself. Disconnected → all are left; the last widget ends a feed's requests.
 * Nothing is thrown into the page: what a view cannot make becomes a sentence and a `lantern-issue`.
 */
export abstract class LanternElement<V extends Panel = Panel, O = unknown> extends LanternAttributes {
  protected readonly modules: ModuleController = new ModuleController(this);
  protected readonly source: FeedController = new FeedController(this, {
    source: () => ({ ...sourceOf(this, this.modules), lang: this.locale.value }),
  });
  protected readonly clock: ClockController = new ClockController(this);
  private readonly locale: LocaleController = new LocaleController(this);
  private readonly state: StateAttribute = new StateAttribute(this);
  private readonly reporter: IssueReporter = new IssueReporter(this);
  private readonly checker: AttributeChecker = new AttributeChecker(this, this.modules);
  private readonly wakes: WakePlanner = new WakePlanner(this.clock);
  private readonly panelParts: PanelParts = new PanelParts(this, this.modules, () => this.performUpdate());
  private readonly retry = (): void => void this.reload();
  private content: TemplateResult | typeof nothing = nothing;
  /** What is printed in place of the content; nothing while the page is not being printed. */
  private sheet: unknown = nothing;
  private moment: Moment | undefined;
  /** Why no numbers are shown, where that is not for the feed's sake. */
  private problem: Issue | undefined;
  /** The document of which a part beside the numbers could not be drawn, and why. */
  private faulty: Snapshot | undefined;
  private fault: Issue | undefined;

  /** What it shows. */
  protected abstract readonly widget: Widget<V, O>;

  /** What its own attributes ask for. */
  protected get options(): O {
    return undefined as O;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const css of [...SHARED_CSS, ...this.widget.styles]) adoptStyles(this, css);
    return placeIn(this, root);
  }

  /** Moved into another document. */
  adoptedCallback(): void {
    readoptStyles(this);
  }

  /** The feed that it has, as `lantern-update` tells of it. Undefined while there is none. */
  get snapshot(): Snapshot | undefined {
    return this.source.snapshot;
  }

  /**
   * Asks for the feed now, once for all widgets of its address; a table inside the element is read again. Resolves when the
   * answer is in; never rejects.
   */
  reload(): Promise<void> {
    imports.current?.tableFeed.forget(this);
    return this.source.refresh();
  }

  // Here rather than in render(), which should only draw; and after the controllers have looked for what is new.
  protected override update(changed: PropertyValues): void {
    if (changed.size > 0) this.moment = undefined;
    this.sheet = nothing;
    this.content = this.draw();
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // What had the focus may be gone ('show more', when there is no more): the next key must not begin at the top of the page.
    if (focused && !focused.isConnected) this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  protected override render(): unknown {
    return [this.sheet, this.content];
  }

  protected override updated(changed: PropertyValues): void {
    const { dataset, source, snapshot, widget, moment } = this;
    if (dataset['state'] !== 'loading') this.checker.check(changed.size > 0, widget, moment?.list);
    this.reporter.report({
      snapshot,
      problem: source.problem ?? this.problem,
      fault: this.fault,
      failures: this.modules.takeFailures(),
    });
  }

  private draw(): TemplateResult | typeof nothing {
    const feed = this.snapshot?.feed;
    const locale = this.locale.value ?? feed?.lang ?? 'en';
    const screen = this.screenFor(locale);
    const words = wordsFor(locale, feed?.timeZone, feed?.lang);
    this.problem = screen.kind === 'problem' ? screen.issue : undefined;
    if (screen.kind === 'panel') return this.drawPanelSafely(screen, words);
    if (screen.kind === 'problem') return this.drawProblem(screen, words);
    // Until there are words, what is shown stays as it is.
    if (screen.isWordless && this.content !== nothing) return this.content;
    this.state.set('loading');
    return renderLoading(screen.isWordless, roomFor(this, this.query, this.display, this.widget), words);
  }

  private screenFor(locale: string): Screen {
    const { modules, query, source, widget } = this;
    // Before there is a feed, so that they arrive together.
    const needed = isOne(query) ? [] : [modules.need(lists), modules.require(listOf(widget))];
    const isModuleLoading = needed.includes(undefined);
    const moduleFailure = moduleFailureOf(this, source.state, widget, needed[1] === null);
    const words = loadWords(locale, widget.hasOtherWords, modules.need);
    return screenOf({ state: source.state, query, locale, words, isModuleLoading, moduleFailure });
  }

  private drawProblem({ issue, text, isEmpty }: ProblemScreen, words: Words): TemplateResult {
    this.state.set(isEmpty ? 'empty' : 'error');
    const retry = isEmpty || issue.code === 'feed/no-src' ? undefined : this.retry;
    const contact = isEmpty ? undefined : (this.contact ?? this.snapshot?.feed.publisher?.contact);
    return renderProblem({ ...text(words.strings.problem), code: issue.code, retry, contact }, words);
  }

  /** A fault of ours must not take the page with it, nor be silent; nor the numbers, if it lies beside them. */
  private drawPanelSafely(screen: PanelScreen, words: Words): TemplateResult {
    const { snapshot } = screen;
    this.panelParts.isReduced = this.faulty === snapshot;
    try {
      return this.drawPanel(screen, words);
    } catch (error) {
      if (this.fault && this.faulty === snapshot) {
        this.problem = this.fault;
        return this.drawProblem(faultScreen(this.fault), words);
      }
      this.faulty = snapshot;
      this.fault = issueOf('widget/failed', String(error));
      return this.drawPanelSafely(screen, words);
    }
  }

  private drawPanel(screen: PanelScreen, words: Words): TemplateResult {
    const { panelParts: parts, widget, display } = this;
    if (!screen.missing) this.reporter.noteUnknown(screen.selection);
    this.moment = this.momentOf(screen, words);
    const { isAged, context } = this.moment;
    const announcement = parts.announce(this.moment);
    const source = JSON.stringify([this.src, this.query.community, this.district]);
    const table = parts.renderList(this.moment, screen, display, source, announcement.text);
    const view = parts.panelOf(this.moment, screen.selection);
    const moment = { ...this.moment, view };
    const listChangesAt = table ? parts.listChangesAt : Infinity;
    this.wakes.plan(context.now, view.age?.changesAt ?? Infinity, announcement.changesAt, listChangesAt);
    this.state.set(screen.isDegraded || isAged ? 'stale' : 'ready');
    this.sheet = parts.renderSheet(widget, moment, screen, display);
    return renderCard({
      ...parts.cardOf(widget, moment, screen, display),
      retry: this.retry,
      contact: this.contact ?? context.feed.publisher?.contact,
      table,
      spoken: announcement.text,
    });
  }

  /** Made once a snapshot and moment, though it may be drawn again when a module was loaded. */
  private momentOf({ snapshot, selection }: PanelScreen, words: Words): Moment {
    const { moment, clock, wakes } = this;
    const { now, isUncertain } = clock;
    const isSame = moment?.snapshot === snapshot && moment.context.words === words;
    if (isSame && wakes.isStillValid(moment.context.now, now)) return moment;
    const observation = { now, isTimeUncertain: isUncertain, staleAfter: positive(this.staleAfter) };
    const context = contextOf(snapshot, selection, this.query, words, observation);
    return createMoment(this.widget, listOf(this.widget).current, snapshot, selection, context, this.options);
  }
}
