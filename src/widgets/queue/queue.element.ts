import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Groups } from '../../domain/groups.ts';
import type { Community } from '../../domain/model.ts';
import type { ViewContext } from '../../element/context.ts';
import { LanternElement } from '../../element/lantern-element.ts';
import type { ListView } from '../../element/panel.ts';
import { queueList } from './queue.list.ts';
import { queueStyles } from './queue.styles.ts';
import { queueView, type QueueView } from './queue.view.ts';

/** More groups than this are told in words only. */
const MOST_GROUPS = 60;
const ACROSS = 20;

/**
 * How long the queue is: people waiting, the wait as given or estimated, groups outdoors and indoors, the state and its
 * reason, until when one may join, and the course of the day. One community, or a list of all.
 */
export class LanternQueue extends LanternElement<QueueView> {
  static override styles: CSSResultGroup = [LanternElement.styles, queueStyles];

  protected override readonly kind = 'queue';

  protected override communityView(community: Community, context: ViewContext): QueueView {
    return queueView(community, context);
  }

  protected override listView(communities: readonly Community[], context: ViewContext): ListView<QueueView> {
    return queueList(communities, context);
  }

  protected override renderPicture({ groups }: QueueView): unknown {
    return groups ? this.renderGroups(groups) : nothing;
  }

  /** A square a group: full outdoors, hollow indoors; those over the limit in the colour of alarm, which the words repeat. */
  private renderGroups({ outdoors = 0, indoors = 0, limit = Infinity }: Groups): unknown {
    const all = outdoors + indoors;
    if (all === 0 || all > MOST_GROUPS) return nothing;
    const square = (_: unknown, index: number): TemplateResult => {
      const kind = index >= outdoors ? 'in' : index >= limit ? 'alert' : nothing;
      return svg`<path class=${kind} d=${`M${(index % ACROSS) * 12 + 1.5} ${Math.floor(index / ACROSS) * 12 + 1.5}h9v9h-9z`}></path>`;
    };
    return html`<svg
      class="groups"
      part="groups"
      viewBox=${`0 0 ${ACROSS * 12} ${Math.ceil(all / ACROSS) * 12}`}
      aria-hidden="true"
    >
      ${Array.from({ length: all }, square)}
    </svg>`;
  }
}
