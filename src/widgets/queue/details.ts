import { html, nothing, svg, type TemplateResult } from 'lit';
import { groupsOf, type Groups } from '../../domain/groups.ts';
import type { Community } from '../../domain/model.ts';
import { inOrder } from '../../domain/series.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import type { ChartView } from '../../ui/chart/view.ts';
import { courseLabel } from '../../ui/chart/course-label.ts';
import { queueDetailsStrings } from './details-strings.ts';
import type { Details } from '../../ui/details.ts';
import { queueFacts } from './details-facts.ts';
import { GROUPS_CSS } from './styles.ts';

export const styles: readonly string[] = [GROUPS_CSS];

/** More groups than this are told in words only. */
const MOST_GROUPS = 60;
const ACROSS = 20;

/** The details of a queue: its groups, where and how people wait, and the course of the day. */
export function details(context: CommunityContext): Details {
  const { community } = context;
  const { freshness } = context.age('queue');
  // Of numbers that have expired nothing is told but the last one.
  const queue = freshness === 'expired' ? {} : (community.queue ?? {});
  const groups = groupsOf(queue);
  return {
    visual: groups && renderGroups(groups),
    facts: queueFacts(community, queue, context),
    charts: courseOf(queue, context),
  };
}

/** A history is of those who wait; where only tickets are known, of tickets. */
function courseOf(
  { waiting, nowServing, history = [] }: NonNullable<Community['queue']>,
  { words, now }: ViewContext,
): readonly ChartView[] {
  const t = words.of(queueDetailsStrings);
  const points = inOrder(history, now);
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined || first === last) return [];
  const title = waiting === undefined && nowServing !== undefined ? t.ticketsOut : t.waiting;
  return [
    {
      id: 'history',
      title: { text: title, lang: undefined },
      label: courseLabel(title, points, words, now),
      series: [{ key: 'waiting', name: title, points }],
      from: first[0],
      to: now,
    },
  ];
}

/** A square a group: full outdoors, hollow indoors; those over the limit in the colour of alarm, which the words repeat. */
function renderGroups({ outdoors = 0, indoors = 0, limit = Infinity }: Groups): unknown {
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
