import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { momentOf } from '../domain/age.ts';
import type { EpochMs } from '../domain/model.ts';
import { pageHost } from '../page/host.ts';
import type { Selection } from '../domain/select-communities.ts';
import type { Words } from '../text/words.ts';
import type { Announcement, PanelAnnouncer } from '../ui/announcer.ts';
import type { DetailsController } from '../ui/details-controller.ts';
import type { Drawing } from '../ui/list/chunked-rows.ts';
import type { ListController } from '../ui/list/list-controller.ts';
import type { Panel } from '../ui/panel.ts';
import type { Card } from '../ui/render/card.ts';
import type { Folded } from '../ui/render/foot.ts';
import type { PrintController } from '../ui/share/print-controller.ts';
import type { ShareController } from '../ui/share/share.ts';
import type { Shown } from '../ui/shown.ts';
import type { AnyWidget } from '../ui/widget.ts';
import type { Display } from '../ui/display.ts';
import { missingText, type PanelScreen } from './screen.ts';
import { ColorController } from './color-controller.ts';
import { detailsOf, lists, printing, sharing, tools, unfolding } from './lazy-modules.ts';
import type { ModuleController } from './module-controller.ts';
import type { Moment } from './moment.ts';

/** The element whose parts they are. */
type PartsHost = LitElement & { readonly contact: string | null };

const NOTHING_ANNOUNCED: Announcement = { text: '', changesAt: Infinity };

/**
 * The parts of a panel that come with modules of their own and keep what the reader does with them: the list, the details,
 * what is announced, and what can be done with the numbers. Where a module cannot be loaded, a sentence stands in its place.
 */
export class PanelParts {
  private readonly host: PartsHost;
  private readonly modules: ModuleController;
  private readonly drawing: Drawing;
  private list: ListController | undefined;
  private details: DetailsController | undefined;
  private announcer: PanelAnnouncer | undefined;
  private sharing: ShareController | undefined;
  private printer: PrintController | undefined;
  /** What the reader has unfolded. */
  private readonly open = new Set<string>();
  /** Modules are left alone: one of them has failed to draw this document. */
  isReduced = false;

  constructor(host: PartsHost, modules: ModuleController, drawNow: () => void) {
    this.host = host;
    this.modules = modules;
    host.addController(new ColorController(host, modules));
    this.drawing = { now: drawNow, later: run => pageHost().after(0, run) };
  }

  /** When the list changes by itself. */
  get listChangesAt(): EpochMs {
    return this.list?.changesAt ?? Infinity;
  }

  announce({ view, isAged, context }: Moment): Announcement {
    const module = this.isReduced ? null : this.modules.need(tools);
    if (!module) return NOTHING_ANNOUNCED;
    return (this.announcer ??= new module.PanelAnnouncer()).take(view, isAged, context);
  }

  /** The list; undefined where none is shown. @param source what it is a list of @param spoken what is announced */
  renderList(
    { list, context }: Moment,
    { selection }: PanelScreen,
    { isCompact, sort, limit, isGrouped, hasTools }: Display,
    source: string,
    spoken: string,
  ): TemplateResult | undefined {
    if (!list || isCompact || list.panel.drawnByVisual) return undefined;
    const { words } = context;
    if (this.isReduced) return renderMissing(words);
    const module = this.modules.need(lists);
    if (!module) return renderMissing(words);
    this.list ??= new module.ListController(this.host, this.drawing);
    const table = this.list.render(list, selection.communities, context, {
      sort,
      limit,
      isGrouped,
      hasTools,
      source,
      spoken,
    });
    // What is announced cannot be, which a list says itself.
    return this.modules.need(tools) === null ? html`${table}${renderMissing(words)}` : table;
  }

  /** One community, or those together that the reader has found in a list, as it was drawn last. */
  panelOf({ list, view }: Moment, { communities }: Selection): Panel {
    return (list && this.list?.panelOf(list, communities)) ?? view;
  }

  /** A card of what there is to show. */
  cardOf(
    widget: AnyWidget,
    moment: Moment,
    screen: PanelScreen,
    display: Display,
  ): Omit<Card, 'retry' | 'contact' | 'table' | 'spoken'> {
    const { view, visual, context } = moment;
    return {
      panel: view,
      words: context.words,
      display,
      isSample: context.feed.sample === true,
      isDegraded: screen.isDegraded,
      missing: missingText(screen, context.words),
      visual,
      details: this.foldOf(widget, moment, display),
      share: this.shareOf(widget, moment, screen, display),
    };
  }

  /** The details of a card; undefined where there are none. */
  private foldOf(widget: AnyWidget, { one, view }: Moment, display: Display): Folded | undefined {
    if (!one || !view.detailsLabel || !hasRoom(display)) return undefined;
    return this.folded('details', () => {
      const module = this.isReduced ? null : this.modules.need(unfolding);
      const details = this.isReduced ? null : this.modules.need(detailsOf(widget));
      if (module === null || details === null) return renderMissing(one.words);
      if (!module || !details) return html`<p class="muted">${one.words.strings.loading}</p>`;
      return (this.details ??= new module.DetailsController(this.host)).render(details, one, view);
    });
  }

  /** What can be done with the numbers of a card; undefined where there are none. */
  private shareOf(
    widget: AnyWidget,
    moment: Moment,
    screen: PanelScreen,
    display: Display,
  ): Folded | undefined {
    if (!hasRoom(display)) return undefined;
    return this.folded('share', () => this.renderOffers(widget, moment, screen));
  }

  private folded(name: string, content: () => unknown): Folded {
    const { open } = this;
    const isOpen = open.has(name);
    const toggle = (): void => {
      if (isOpen) open.delete(name);
      else open.add(name);
      this.host.requestUpdate();
    };
    return { isOpen, toggle, content };
  }

  private shownOf(
    widget: AnyWidget,
    { one, list, view, visual, visualFacts, context }: Moment,
    { isDegraded }: PanelScreen,
  ): Shown {
    return {
      panel: view,
      list: list && this.list?.shown,
      visual,
      visualFacts,
      limit: momentOf((one?.own ?? context).feed, widget.part, one?.own ?? context).limit,
      contact: this.host.contact ?? context.feed.publisher?.contact,
      detailFacts: () => (one ? (this.modules.need(detailsOf(widget))?.details(one, view).facts ?? []) : []),
      notice: () => (one ? this.modules.need(detailsOf(widget))?.notice?.(one, view) : undefined),
      context,
      isDegraded,
      print: () => void printing.settled().then(() => window.print()),
    };
  }

  /**
   * What is printed in place of the card. Nothing while the page is not being printed, and where its modules are not there yet:
   * then the card is printed as it is. So is one that is made of other elements, which print themselves and can be in one place
   * only.
   */
  renderSheet(widget: AnyWidget, moment: Moment, screen: PanelScreen, display: Display): unknown {
    const isLeft = this.isReduced || display.isCompact || moment.view.drawnByVisual !== undefined;
    const module = isLeft ? null : this.modules.need(tools);
    if (!module) return nothing;
    const prepare = (): void => void (this.modules.need(printing), this.modules.need(detailsOf(widget)));
    this.printer ??= new module.PrintController(this.host, prepare, this.drawing.now);
    const print = this.printer.isPrinting && printing.current;
    return print ? print.renderSheet(this.host, this.shownOf(widget, moment, screen)) : nothing;
  }

  /** What can be done with the numbers: offered when all that it takes is there. */
  private renderOffers(widget: AnyWidget, moment: Moment, screen: PanelScreen): unknown {
    const module = this.isReduced ? null : this.modules.need(sharing);
    const details = moment.one && this.modules.need(detailsOf(widget));
    if (module === undefined || (moment.one && details === undefined)) return nothing;
    const shown = this.shownOf(widget, moment, screen);
    if (module === null)
      return html`<p class="muted" role="status">${shown.context.words.strings.missing}</p>`;
    return (this.sharing ??= new module.ShareController(this.host)).render(shown);
  }
}

function renderMissing({ strings }: Words): TemplateResult {
  return html`<p class="muted">${strings.missing}</p>`;
}

/** Whether there is room for more than what matters most. */
function hasRoom({ isCompact, isLarge }: Display): boolean {
  return !isCompact && !isLarge;
}
