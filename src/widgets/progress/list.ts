import type { Community } from '../../domain/model.ts';
import { memoize } from '../../lib/memoize.ts';
import { ageView } from '../../ui/age-view.ts';
import { communityContexts, type CommunityContext, type ViewContext } from '../../ui/context.ts';
import type { ListView, RowHead } from '../../ui/panel.ts';
import { absentHere, absentOf, ageOfSum, feedName, totalAge, totalNotes } from '../../ui/totals.ts';
import { progressColumns, sharesOf } from './columns.ts';
import { together } from './together.ts';
import { strings, testingView, type ProgressOptions, type ProgressView } from './view.ts';

/** All communities: each stage over those that give it, and a row for each. */
export function progressList(
  communities: readonly Community[],
  context: ViewContext,
  options: ProgressOptions,
): ListView<ProgressView> {
  const { words } = context;
  const contexts = communityContexts(context);
  const { contextOf, ageOf } = contexts;
  const { testing, reached } = together(communities, contexts, absentHere(communities, context));
  const groupOf = memoize((members: readonly Community[]) =>
    together(members, contexts, absentOf(members, context)),
  );
  return {
    panel: {
      ...testingView(testing, reached, context, options),
      name: feedName(context),
      under: totalNotes(reached, 'running', words),
      ...ageOfSum(reached, 'testing', communities, context, contexts),
    },
    caption: strings(words).caption,
    columns: progressColumns(communities, { context, ageOf, groupOf }),
    sort: 'name',
    row: community => progressRow(contextOf(community)),
    group: members => {
      const group = groupOf(members);
      return {
        bars: sharesOf(group.testing, group.reached),
        sub: totalNotes(group.reached, 'running', words),
        ...(group.reached.known > 0 && { age: totalAge(group.reached, 'testing', context) }),
      };
    },
  };
}

function progressRow(context: CommunityContext): RowHead {
  const { community, words, own } = context;
  const { testing } = community;
  const age = context.age('testing');
  return {
    name: words.text(community.name),
    bars: sharesOf(testing ?? {}, age),
    ...(testing && { age: ageView(age, 'testing', own) }),
  };
}
