import type { Community } from '../../domain/model.ts';
import type { ViewContext } from '../../element/context.ts';
import { LanternElement } from '../../element/lantern-element.ts';
import type { ListView, Panel } from '../../element/panel.ts';
import { queueList } from './queue.list.ts';
import { queueView } from './queue.view.ts';

/**
 * How long the queue is: people waiting, the wait as given or estimated, groups outdoors and indoors, the state and its
 * reason, until when one may join, and the course of the day. One community, or a list of all.
 */
export class LanternQueue extends LanternElement {
  protected override readonly kind = 'queue';

  protected override communityView(community: Community, context: ViewContext): Panel {
    return queueView(community, context);
  }

  protected override listView(communities: readonly Community[], context: ViewContext): ListView {
    return queueList(communities, context);
  }

  protected override renderPicture(): undefined {}
}
