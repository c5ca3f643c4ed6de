import type { Community, Level } from '../../domain/model.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import type { Total } from '../../domain/total.ts';
import { sortableWait } from '../../domain/wait.ts';
import type { CommunityContexts, ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import { cell, NONE, type Cell, type Column, type Figure } from '../../ui/panel.ts';
import type { Known } from './known.ts';
import { levelItem, queueFigure, strings, waitText } from './list-words.ts';

/** What the columns are made from. */
interface Queues extends Pick<CommunityContexts, 'ageOf'> {
  readonly context: ViewContext;
  /** Whether any community counts heads; else the column is of tickets. */
  readonly countsHeads: boolean;
  readonly knownOf: (community: Community) => Known;
  /** People waiting in some communities together. */
  readonly groupSum: (members: readonly Community[]) => Total;
}

/** From no queue to a long one. */
const LEVELS: readonly Level[] = ['none', 'short', 'moderate', 'long'];

/** A number of people waiting in several communities. */
export function sumFigure(sum: Total, context: ViewContext): Figure {
  return figure(sum.value, strings(context.words).people(sum.value ?? 2), sum, context);
}

export function queueColumns(queues: Queues): readonly Column[] {
  return [waitingColumn(queues), waitColumn(queues), levelColumn(queues)];
}

function waitingColumn({ context, ageOf, countsHeads, knownOf, groupSum }: Queues): Column {
  const { words } = context;
  const t = strings(words);
  return {
    key: 'waiting',
    label: countsHeads ? t.waiting : t.tickets,
    value: community => {
      const { queue = {} } = community;
      if (ageOf(community, 'queue').freshness === 'expired') return undefined;
      return countsHeads ? queue.waiting : ticketsOut(queue);
    },
    cell: (community): Cell => {
      const queue = knownOf(community);
      const number = queueFigure(queue, context);
      const isTickets = countsHeads && queue.queue.waiting === undefined && number.text !== undefined;
      return cell(number, isTickets ? { text: number.label } : queue.level && levelItem(queue.level, words));
    },
    groupCell: members => (countsHeads ? cell(sumFigure(groupSum(members), context)) : { text: '' }),
  };
}

function waitColumn({ context: { words }, knownOf }: Queues): Column {
  const t = strings(words);
  return {
    key: 'wait',
    label: t.wait,
    value: community => sortableWait(knownOf(community).wait),
    cell: community => {
      const { wait, age } = knownOf(community);
      return { text: waitText(wait, words, t), freshness: age.freshness };
    },
  };
}

function levelColumn({ context: { words }, knownOf }: Queues): Column {
  return {
    key: 'level',
    label: strings(words).level,
    hidden: true,
    value: community => {
      const { level } = knownOf(community);
      return level && LEVELS.indexOf(level);
    },
    cell: community => {
      const { level, age } = knownOf(community);
      return { text: level ? words.strings.level[level] : NONE, freshness: age.freshness };
    },
  };
}
