import { nothing } from 'lit';
import type { Community } from '../domain/model.ts';
import type { CommunityContext, PartKind, ViewContext } from './context.ts';
import type { DetailsModule } from './details.ts';
import type { Fact, ListView, Panel } from './panel.ts';

/** The module of a widget's list. */
export interface ListModule<O = unknown> {
  /** What is shown of several communities. */
  list(communities: readonly Community[], context: ViewContext, options: O): ListView;
}

/**
 * The words that attributes hold, by the name of the attribute. A function where they are known only when something has loaded;
 * until then it returns undefined.
 */
export type Choices = Readonly<Record<string, readonly string[] | (() => readonly string[] | undefined)>>;

/**
 * Everything that makes one widget, as its folder states it. Registration, lists, details, sharing and tests are derived
 * from this.
 *
 * @typeParam V - the widget's view of one community
 * @typeParam O - what the widget's own attributes ask for
 */
export interface WidgetDefinition<V extends Panel = Panel, O = unknown> {
  /** The element is called `lantern-<name>`. */
  readonly name: string;
  /** The part of a feed whose age limit the widget's numbers have. */
  readonly part: PartKind;
  /**
   * Whether its words are in the file of each language that queue, volunteers and progress do without
   * (`languages/<tag>-others.ts`).
   */
  readonly hasOtherWords?: boolean;
  /** The words that attributes of its own may hold, by the name of the attribute. Any other word is noted on the console. */
  readonly choices?: Choices;
  /** Height of a card, in em of its text: as much room is kept for the first numbers. By default 30, as `loader/reserve.ts` has it. */
  readonly height?: number;
  /** Styles beside those that all widgets share. */
  readonly styles?: readonly string[];
  /** What is shown of one community. */
  view(context: CommunityContext, options: O): V;
  /** Loads what is shown of several communities. */
  list(): Promise<ListModule<O>>;
  /** Draws what only this widget draws, between the number and the facts. */
  visual?(view: V, context: ViewContext): unknown;
  /** What the visual tells, in words, for those who save it as a table or a picture. */
  visualFacts?(view: V, context: ViewContext): readonly Fact[];
  /** Loads what is shown under the numbers of one community. */
  details?(): Promise<DetailsModule>;
}

/** A definition in which everything is there. */
export interface Widget<V extends Panel = Panel, O = unknown> extends Required<WidgetDefinition<V, O>> {
  /** Name of the element. */
  readonly tag: string;
}

/** Any widget. Its options are not known here. */
export type AnyWidget = Widget<Panel, never>;

/** Completes the definition of a widget. */
export function defineWidget<V extends Panel, O = unknown>(definition: WidgetDefinition<V, O>): Widget<V, O> {
  return {
    hasOtherWords: false,
    choices: {},
    height: 30,
    styles: [],
    visual: () => nothing,
    visualFacts: () => [],
    details: async () => ({ details: () => ({ facts: [], charts: [] }) }),
    ...definition,
    tag: `lantern-${definition.name}`,
  };
}
