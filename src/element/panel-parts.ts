import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { EpochMs } from '../domain/model.ts';
import { pageHost } from '../page/host.ts';
import type { Words } from '../text/words.ts';
import type { Announcement, PanelAnnouncer } from '../ui/announcer.ts';
import type { DetailsController } from '../ui/details-controller.ts';
import type { Drawing } from '../ui/list/chunked-rows.ts';
import type { ListController } from '../ui/list/list-controller.ts';
import type { Panel } from '../ui/panel.ts';
import type { ShareController } from '../ui/share/share.ts';
import type { Shown, ShownList } from '../ui/shown.ts';
import type { AnyWidget } from '../ui/widget.ts';
import { detailsOf, lists, sharing, tools } from './lazy-modules.ts';
import type { ModuleController } from './module-controller.ts';
import type { Moment } from './moment.ts';

/** Height of a line of text, in its own size; see the frame's `font`. */
const LINE = 1.45;

const NOTHING_ANNOUNCED: Announcement = { text: '', changesAt: Infinity };

/**
 * The parts of a panel that come with modules of their own and keep what the reader does with them: the list, the details,
 * what is announced, and what can be done with the numbers. Where a module cannot be loaded, a sentence stands in its place.
 */
export class PanelParts {
  private readonly host: ReactiveControllerHost & Element;
  private readonly modules: ModuleController;
  private readonly drawing: Drawing;
  private list: ListController | undefined;
  private details: DetailsController | undefined;
  private announcer: PanelAnnouncer | undefined;
  private sharing: ShareController | undefined;
  private isSharing = false;
  /** Modules are left alone: one of them has failed to draw this document. */
  isReduced = false;

  constructor(host: ReactiveControllerHost & Element, modules: ModuleController, drawNow: () => void) {
    this.host = host;
    this.modules = modules;
    this.drawing = { now: drawNow, later: run => pageHost().after(0, run) };
  }

  /** The list as it was last drawn. */
  get shownList(): ShownList | undefined {
    return this.list?.shown;
  }

  /** When the list changes by itself. */
  get listChangesAt(): EpochMs {
    return this.list?.changesAt ?? Infinity;
  }

  announce({ view, isAged, context }: Moment<Panel>): Announcement {
    const module = this.isReduced ? null : this.modules.need(tools);
    if (!module) return NOTHING_ANNOUNCED;
    return (this.announcer ??= new module.PanelAnnouncer()).take(view, isAged, context);
  }

  renderList(...list: Parameters<ListController['render']>): TemplateResult {
    const [, , { words }] = list;
    if (this.isReduced) return renderMissing(words);
    const module = this.modules.need(lists);
    if (!module)
      return html`<p class="problem" part="problem">${words.strings.problem.unreachable}</p>`;
    return (this.list ??= new module.ListController(this.host, this.drawing)).render(...list);
  }

  /** The details. Until their modules have loaded, as much room as they will take, so that what stands below does not move. */
  renderDetails(widget: AnyWidget, { one, view }: Moment<Panel>): unknown {
    const { detailsLines } = view;
    if (!one || !detailsLines) return nothing;
    const module = this.isReduced ? null : this.modules.need(tools);
    const details = module && this.modules.need(detailsOf(widget));
    const drawn =
      module &&
      details &&
      (this.details ??= new module.DetailsController(this.host)).render(details, one);
    const instead =
      drawn === null
        ? renderMissing(one.words)
        : html`<svg height=${`${detailsLines * LINE}em`}></svg>`;
    return html`<div class="depth" part="depth">${drawn ?? instead}</div>`;
  }

  /** The button that shows what can be done with the numbers, and that. */
  renderShare(shown: Shown): TemplateResult {
    const { words } = shown.context;
    const toggle = (): void => {
      this.isSharing = !this.isSharing;
      this.host.requestUpdate();
    };
    return html`<div class="offer">
      <button type="button" part="share" aria-expanded=${this.isSharing} @click=${toggle}>
        ${words.strings.share}
      </button>
      ${this.isSharing ? this.renderOffers(shown) : nothing}
    </div>`;
  }

  private renderOffers(shown: Shown): unknown {
    const module = this.isReduced ? null : this.modules.need(sharing);
    if (module === undefined) return nothing;
    if (module === null)
      return html`<p class="muted" role="status">${shown.context.words.strings.missing}</p>`;
    return (this.sharing ??= new module.ShareController(this.host)).render(shown);
  }
}

function renderMissing({ strings }: Words): TemplateResult {
  return html`<p class="muted">${strings.missing}</p>`;
}
