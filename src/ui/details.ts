import type { ChartView } from './chart/view.ts';
import type { CommunityContext } from './context.ts';
import type { Notice } from './notice.ts';
import type { Fact, Panel } from './panel.ts';

/** What is shown under the numbers of one community: what its history leads to, and the history itself. */
export interface Details {
  /** Drawn before the facts, which say the same in words. */
  readonly visual?: unknown;
  readonly facts: readonly Fact[];
  readonly charts: readonly ChartView[];
}

/** The module of a widget's details. */
export interface DetailsModule {
  /** @param card what the widget shows of the community */
  readonly details: (context: CommunityContext, card: Panel) => Details;
  /** What is said of one community to those who read it later, where that is not what its card says. */
  readonly notice?: (context: CommunityContext, card: Panel) => Notice;
  /** Styles of the visual. */
  readonly styles?: readonly string[];
}
