import type { ReactiveControllerHost } from 'lit';
import type { EpochMs } from '../domain/model.ts';
import type { CommunityContext, ViewContext } from './context.ts';
import type { DetailsModule } from './details.ts';
import type { Panel } from './panel.ts';
import type { Shown } from './shown.ts';

type Host = ReactiveControllerHost & Element;

/** Draws the details of one element. */
export interface DetailsView {
  render(module: DetailsModule, context: CommunityContext): unknown;
}

/** The module of what is loaded after the numbers; see `lazy.ts`. */
export interface Tools {
  readonly DetailsController: new (host: Host) => DetailsView;
  /**
   * What is to be announced now: the state, the level and the doubt, when any of them has changed; never a number.
   */
  speak(host: Host, panel: Panel, isAged: boolean, context: ViewContext): Spoken;
  /** Makes the page's accent readable on its surface; see `styles/contrast.ts`. */
  fitAccent(root: ParentNode): void;
}

/** What is announced, until when. */
export interface Spoken {
  readonly text: string;
  readonly changesAt: EpochMs;
}

/** Draws what readers can do with the numbers of one element. */
export interface ShareView {
  render(shown: Shown): unknown;
}

/** The module of what readers can do with the numbers: copy them as text, save them as a table or a picture. */
export interface Sharing {
  readonly ShareController: new (host: Host) => ShareView;
}
