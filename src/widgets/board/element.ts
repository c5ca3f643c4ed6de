import type { PropertyDeclarations, PropertyValues } from 'lit';
import { detailsOf } from '../../element/lazy-modules.ts';
import type { Community } from '../../domain/model.ts';
import { LanternElement } from '../../element/lantern-element.ts';
import { pageAnswers } from '../../feed/page-answers.ts';
import type { Issue } from '../../feed/issues.ts';
import { pageHost } from '../../page/host.ts';
import { on } from '../../ui/render/on.ts';
import type { Widget } from '../../ui/widget.ts';
import { BoardChildren } from './children.ts';
import { board } from './definition.ts';
import { KioskController } from './kiosk.ts';
import { loadParts, type WantedParts } from './loaded-parts.ts';
import type { BoardHost, BoardOptions } from './options.ts';
import type { Turning } from './turning.ts';
import type { BoardView } from './view.ts';
import { WidthController } from './width.ts';

/** What a screen shows where its page does not say. */
const ON_SCREENS = ['queue', 'volunteers', 'progress'];
/** What it shows where none of these has numbers. */
const INSTEAD = ['flow', 'doorstep'];

/**
 * All widgets for one community, or for a district, on one page and from one feed. For a district it begins with what the
 * coordinator should do. Parts of which the feed has nothing don't appear. With `kiosk` it is a screen on the wall.
 *
 * Attributes of its parts (`show-positive`, `measure`, `areas` …) can be written on the board.
 *
 * @csspart board - all parts
 * @csspart queue - the widget of that name
 * @csspart volunteers - the widget of that name
 * @csspart progress - the widget of that name
 * @csspart flow - the widget of that name
 * @csspart notices - the widget of that name
 * @csspart doorstep - the widget of that name
 * @csspart agencies - the widget of that name
 * @csspart trend - the widget of that name
 * @csspart map - the widget of that name
 * @csspart tile - a widget in words, where it is not opened
 * @csspart entry - the row that opens a widget, where it is narrow
 * @csspart nothing - that the feed has nothing of what was asked for
 * @csspart do-next - what the coordinator should do next
 * @csspart next - one of these things
 * @csspart nothing-urgent - that nothing is urgent
 * @csspart wall - the screen with `kiosk`
 * @csspart title - its title
 * @csspart clock - its clock
 * @csspart page - which of its pages is shown
 * @csspart stopped - that its pages stand still
 */
export class LanternBoard extends LanternElement<BoardView, BoardOptions> {
  static override properties: PropertyDeclarations = {
    parts: {},
    kiosk: { type: Boolean, reflect: true },
    pageSeconds: { attribute: 'page-seconds', type: Number },
  };

  /** Names of widgets, and `do-next`, with spaces between, in the order in which they appear. Default: all. */
  declare parts: string | null;
  /** Fills the screen, in type that can be read from five metres, with pages that turn by themselves. */
  declare kiosk: boolean;
  /**
   * Seconds for which a page is shown, from 5 to 3,600. Default 15.
   *
   * @default 15
   */
  declare pageSeconds: number | null;

  protected override readonly widget: Widget<BoardView, BoardOptions> = board;
  private readonly composition: BoardChildren = new BoardChildren(this);
  private readonly width: WidthController = new WidthController(this);
  private readonly wallScreen: KioskController = new KioskController(this, {
    isOn: () => this.kiosk,
    hasNumbers: () => this.dataset['state'] !== 'loading',
    seconds: () => this.pageSeconds,
    clock: () => this.clock.current,
    reload: {
      isPageThere: () => pageAnswers(location.href, pageHost()),
      isFeedThere: async () => {
        await this.reload();
        return this.source.state.kind === 'ready';
      },
      reload: () => location.reload(),
    },
  });
  private readonly open = new Set<string>();
  private askedOnScreens: readonly string[] = ON_SCREENS;
  private wanted: WantedParts | undefined;
  private turning: Turning | undefined;
  private drawnFor = '';

  private readonly boardHost: BoardHost = {
    childOf: (name, feed, staleAfter) => {
      const part = this.wanted?.parts.find(each => each.name === name);
      const { kiosk } = this;
      return (
        part &&
        this.composition.childOf(part.widget.tag, feed, {
          level: this.display.headingLevel + 1,
          view: kiosk ? 'large' : null,
          tools: kiosk ? 'none' : this.tools,
          staleAfter: staleAfter ?? this.staleAfter,
        })
      );
    },
    isOpen: name => this.open.has(name),
    toggle: name => {
      if (!this.open.delete(name)) this.open.add(name);
      this.requestUpdate('parts');
    },
  };

  constructor() {
    super();
    this.parts = this.pageSeconds = null;
    this.kiosk = false;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The board tells the page of the feed; its parts, which have the same, need not tell it again.
    root.addEventListener(
      'lantern-update',
      on(event => event.stopPropagation()),
    );
    root.addEventListener(
      'lantern-issue',
      on((event: Event) => {
        if (this.isToldAnyway((event as CustomEvent<readonly Issue[]>).detail)) event.stopPropagation();
      }),
    );
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.turning = this.wallScreen.take();
    this.askedOnScreens = this.onScreens;
    this.wanted = loadParts(
      this.parts,
      this.kiosk ? this.askedOnScreens : undefined,
      this.modules,
      detailsOf(board).current !== undefined,
    );
    const { parts, isLoading } = this.wanted;
    const { page, stoppedUntil } = this.turning ?? {};
    // What the view depends on besides the properties: it is made anew when that has changed.
    const key = JSON.stringify([
      parts.map(({ name, details }) => [name, details !== undefined]),
      isLoading,
      this.width.isNarrow,
      page,
      stoppedUntil,
      this.turning && Math.floor(this.clock.now / 60_000),
    ]);
    if (key !== this.drawnFor) changed.set('parts', this.parts);
    this.drawnFor = key;
  }

  protected override get options(): BoardOptions {
    const { wanted, turning, width, boardHost: host } = this;
    const { parts = [], hasNext = false, isLoading = true } = wanted ?? {};
    return {
      parts,
      hasNext,
      isLoading,
      isNarrow: width.isNarrow && !turning,
      host,
      ...(turning && { kiosk: turning }),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.kiosk) return;
    this.wallScreen.drift(this.renderRoot.querySelector<HTMLElement>('.wall'));
    // A feed that is handed over is read after the parts were asked for.
    if (this.askedOnScreens !== this.onScreens) this.requestUpdate();
  }

  private get onScreens(): readonly string[] {
    const communities = this.source.snapshot?.feed.communities ?? [];
    const isBare = ({ queue, volunteers, testing, sites = [] }: Community): boolean =>
      !queue && !volunteers && !testing && sites.length === 0;
    return communities.length > 0 && communities.every(isBare) ? INSTEAD : ON_SCREENS;
  }

  private isToldAnyway(issues: readonly Issue[]): boolean {
    const { state } = this.source;
    const own = [
      ...('snapshot' in state ? state.snapshot.issues : []),
      ...('why' in state ? [state.why] : []),
    ];
    return issues.every(({ code, pointer }) =>
      own.some(each => each.code === code && each.pointer === pointer),
    );
  }
}
