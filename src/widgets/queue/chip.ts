import type { CommunityContext } from '../../ui/context.ts';
import type { Chip } from '../../ui/panel.ts';
import { queueCardStrings } from './card-strings.ts';
import type { Known } from './known.ts';
import { clockText } from './wait-words.ts';

/** States that the verdict does not tell. */
const OTHERS: readonly Known['state'][] = [
  'may-be-too-late',
  'no-queue',
  'wait',
  'tickets',
  'people',
  'level',
  'unknown',
  'stale',
];

/**
 * The state at the head of a card, where the verdict does not say it.
 *
 * @param isClosingShown whether the closing time stands elsewhere on the card
 */
export function queueChip(
  { state, operatingStatus }: Known,
  isClosingShown: boolean,
  { community, statusAge, words, now }: CommunityContext,
): Chip | undefined {
  if (!OTHERS.includes(state) || community.status === undefined) return undefined;
  const t = words.of(queueCardStrings);
  const { status } = operatingStatus;
  const { freshness, asOf } = statusAge;
  const { closesAt } = community;
  if (status === 'open' && freshness === 'stale')
    return { mark: 'old', word: t.wasOpen, ...(asOf !== undefined && { rest: t.at(words.time(asOf, now)) }) };
  if (status !== 'open') return { mark: 'unknown', word: words.strings.statusNotKnown };
  const until =
    closesAt === undefined || isClosingShown ? undefined : t.until(clockText(closesAt, now, words));
  return { mark: 'open', color: 'good', word: t.open, ...(until !== undefined && { rest: until }) };
}
