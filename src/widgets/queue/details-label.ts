import { isCurrent } from '../../domain/age.ts';
import { waitBand } from '../../domain/wait-band.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { queueCardStrings, type QueueCardStrings } from './card-strings.ts';
import type { Known } from './known.ts';
import { capital, listText } from './wait-words.ts';

/** As many parts of the details are named in their label. */
const MOST = 3;

/** What the details hold, in words; '' where there are none. */
export function detailsLabel(at: Known, context: CommunityContext): string {
  const t = context.words.of(queueCardStrings);
  const parts = partsOf(at, context).slice(0, MOST);
  return capital(
    listText(
      parts.map(part => t.details[part]),
      context.words,
    ),
  );
}

type Part = keyof QueueCardStrings['details'];

function partsOf(at: Known, { community }: CommunityContext): readonly Part[] {
  const { bring = [], services = [], tips = [] } = community;
  const { state, queue, band } = at;
  const { outdoors, indoors, waitPlace, capacityLeft, history = [], waiting, waitMinutes } = queue;
  const isOld = state === 'expired' || state === 'stale';
  const isQueueHidden = isQueueFolded(at);
  const has: readonly (readonly [Part, boolean])[] = [
    ['bring', bring.length > 0],
    ['help', services.length > 0],
    ['how', band !== undefined && !(at.wait.kind === 'reported' && !at.wait.estimate)],
    ['where', isQueueHidden && [outdoors, indoors, waitPlace].some(each => each !== undefined)],
    ['inLine', state === 'full' && isCurrent(at.age.freshness) && waitBand(at.wait) !== undefined],
    ['lastKnown', state === 'expired' && (waiting ?? waitMinutes) !== undefined],
    ['tips', tips.length > 1],
    ['places', !isOld && state !== 'full' && capacityLeft !== undefined],
    ['history', state !== 'expired' && history.length > 1],
  ];
  return has.flatMap(([part, is]) => (is ? [part] : []));
}

/** Whether people wait who are not drawn on the card, since nobody can join them. */
export function isQueueFolded({ state }: Known): boolean {
  return state === 'paused' || state === 'full' || state === 'too-late';
}
