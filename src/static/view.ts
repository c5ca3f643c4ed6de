import { momentOf } from '../domain/age.ts';
import type { EpochMs } from '../domain/model.ts';
import type { Query } from '../domain/select-communities.ts';
import { contextOf, createMoment, type Moment } from '../element/moment.ts';
import { faultScreen, screenOf, type PanelScreen, type ProblemScreen } from '../element/screen.ts';
import { issueOf, type Issue } from '../feed/issues.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import type { DetailsModule } from '../ui/details.ts';
import { displayOf, positive, type Display } from '../ui/display.ts';
import { ListController } from '../ui/list/list-controller.ts';
import type { Notice } from '../ui/notice.ts';
import type { Shown } from '../ui/shown.ts';
import type { AnyWidget, ListModule, Widget } from '../ui/widget.ts';
import type { Panel } from '../ui/panel.ts';
import { staticHost, type StaticHost } from './host.ts';
import { StaticWords } from './static-words.ts';

/** What is to be shown, at which moment. */
export interface StaticRequest {
  /** The feed, or why there is none. */
  readonly source: Snapshot | Issue;
  /** Attributes of the element by their names, `community`, `district` and `lang` among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly now: EpochMs;
}

/** A widget with all that it loads by itself in a page. */
export interface LoadedWidget {
  readonly widget: AnyWidget;
  readonly list: ListModule<never>;
  readonly details: DetailsModule;
  /** What its own attributes ask for. */
  readonly options: object;
}

/** Numbers, as they were at that moment. */
export interface PanelView {
  readonly kind: 'panel';
  readonly widget: AnyWidget;
  readonly details: DetailsModule;
  readonly moment: Moment;
  readonly screen: PanelScreen;
  readonly display: Display;
  readonly words: StaticWords;
  readonly shown: Shown;
  readonly notice: Notice | undefined;
  /** The list as it is drawn; undefined where none is. */
  readonly table: unknown;
  readonly host: StaticHost;
  readonly now: EpochMs;
}

/** Words in place of numbers. */
export interface ProblemView {
  readonly kind: 'problem';
  readonly screen: ProblemScreen;
  readonly words: StaticWords;
  readonly contact: string | undefined;
  readonly now: EpochMs;
}

export type StaticView = PanelView | ProblemView;

/** What an element with these attributes shows of the feed at that moment. The words of its language have been loaded. */
export function staticView(loaded: LoadedWidget, { source, attributes, now }: StaticRequest): StaticView {
  const snapshot = 'feed' in source ? source : undefined;
  const { lang, timeZone, publisher } = snapshot?.feed ?? {};
  const locale = attributes.lang ?? lang ?? 'en';
  const words = new StaticWords(locale, timeZone, lang, now);
  const query = queryOf(attributes);
  const screen = screenOf({
    state: 'feed' in source ? { kind: 'ready', snapshot: source } : { kind: 'failed', why: source },
    query,
    locale,
    words: true,
    isModuleLoading: false,
    moduleFailure: undefined,
  });
  if (screen.kind === 'panel') return panelView(loaded, screen, query, words, attributes, now);
  const contact = attributes.contact ?? publisher?.contact;
  // Nothing is on its way here: a file of the feed, in which the community may be, was not read.
  const problem = screen.kind === 'problem' ? screen : faultScreen(issueOf('feed/unreachable', ''));
  return { kind: 'problem', screen: problem, words, contact, now };
}

function queryOf({ community = '', district }: StaticRequest['attributes']): Query {
  return { community: community.trim(), district: district ?? null };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function panelView(
  { widget, list: module, details, options }: LoadedWidget,
  screen: PanelScreen,
  query: Query,
  words: StaticWords,
  attributes: StaticRequest['attributes'],
  now: EpochMs,
): PanelView {
  const { snapshot, selection } = screen;
  const display = displayOf({
    view: attributes.view ?? null,
    heading: attributes.heading ?? null,
    headingLevel: numberOf(attributes['heading-level']),
    sort: attributes.sort ?? null,
    limit: numberOf(attributes.limit),
    tools: attributes.tools ?? null,
  });
  const staleAfter = positive(numberOf(attributes['stale-after']));
  const context = contextOf(snapshot, selection, query, words, { now, isTimeUncertain: false, staleAfter });
  const known = widget as unknown as Widget<Panel, object>;
  const lists = module as unknown as ListModule<object>;
  const moment = createMoment(known, lists, snapshot, selection, context, options);
  const host = staticHost();
  const { one, view } = moment;
  const notice = one && details.notice?.(one, view);
  const { table, shown: list } = drawList(moment, screen, display, host);
  const own = one?.own ?? context;
  const shown: Shown = {
    panel: view,
    list,
    visual: moment.visual,
    visualFacts: moment.visualFacts,
    detailFacts: () => (one ? details.details(one, view).facts : []),
    notice: () => notice,
    limit: momentOf(own.feed, widget.part, own).limit,
    contact: attributes.contact ?? context.feed.publisher?.contact,
    context,
    isDegraded: false,
    print: () => {},
  };
  return { kind: 'panel', widget, details, moment, screen, display, words, shown, notice, table, host, now };
}

/** The rows; none where one community is shown, or the widget draws all of them itself. */
function drawList(
  { list, context }: Moment,
  { selection }: PanelScreen,
  { isCompact, ...display }: Display,
  { element }: StaticHost,
): { readonly table: unknown; readonly shown: Shown['list'] } {
  if (!list) return { table: undefined, shown: undefined };
  const controller = new ListController(element, { now: () => {}, later: () => {} });
  const options = { ...display, source: '', spoken: '' };
  const table = controller.render(list, selection.communities, context, options);
  const isDrawn = !isCompact && !list.panel.drawnByVisual;
  return { table: isDrawn ? table : undefined, shown: isDrawn ? controller.shown : undefined };
}
