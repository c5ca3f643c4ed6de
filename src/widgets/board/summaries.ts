import type { Community } from '../../domain/model.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import type { Notice } from '../../ui/notice.ts';
import type { ListView, Panel } from '../../ui/panel.ts';
import { isNeedMet } from './needs.ts';
import type { LoadedPart } from './options.ts';
import { QUEUE } from './queue-part.ts';

/** What a part says in short. */
export interface Summary {
  readonly name: string;
  /** Undefined where it could not be made: the part then says itself what is wrong. */
  readonly panel: Panel | undefined;
  /** Undefined for one community. */
  readonly list: ListView | undefined;
  /** What it says to those who read it later; undefined where that has not loaded. Of one community only. */
  readonly notice?: () => Pick<Notice, 'sentences' | 'join'> | undefined;
}

/** What the attributes of a widget ask for where none of its own is set. */
const NO_OPTIONS = {} as never;

/** Of one community, those parts that have something to show. */
export function summariesOfOne(parts: readonly LoadedPart[], context: CommunityContext): readonly Summary[] {
  const { community, own } = context;
  return parts
    .filter(({ name }) => isNeedMet(name, [community], own.feed))
    .map(({ name, widget, details }) => {
      const panel = attempt(() => widget.view(context, NO_OPTIONS));
      return {
        name,
        panel,
        list: undefined,
        notice: () =>
          details && panel && (details.notice?.(context, panel) ?? { sentences: panel.sentences ?? [] }),
      };
    })
    .filter(each => hasData(each) || (each.name === QUEUE && hasPlaces(community)));
}

/** Of several communities. */
export function summariesOf(
  parts: readonly LoadedPart[],
  communities: readonly Community[],
  context: ViewContext,
): readonly Summary[] {
  return parts
    .filter(({ name }) => isNeedMet(name, communities, context.feed))
    .map(({ name, list: module }) => {
      const list = attempt(() => module.list(communities, context, NO_OPTIONS));
      return { name, list, panel: list?.panel };
    })
    .filter(each => hasData(each) || (each.name === QUEUE && communities.some(hasPlaces)));
}

/** Whether places of a community have queues of their own, which are shown below it though it has no number itself. */
function hasPlaces({ sites = [] }: Community): boolean {
  return sites.some(({ queue }) => queue);
}

/** Whether there is anything to show: an answer, or numbers, be they old. */
function hasData({ panel }: Summary): boolean {
  if (!panel) return true;
  return panel.age !== undefined || panel.isAged === true || panel.verdict.look !== 'unknown';
}

/** A part with a fault costs that part only. Its element reports it. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
