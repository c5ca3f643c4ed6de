import { isCurrent } from '../../domain/age.ts';
import type { Words } from '../../text/words.ts';
import type { operatingStatusOf } from '../operating-status.ts';
import type { StatusView } from '../panel.ts';

/** The status of a place as a row says it. */
export function statusView(
  { status, isProven, overdue, freshness }: ReturnType<typeof operatingStatusOf>,
  { strings }: Words,
): StatusView {
  return {
    status,
    word: status === undefined ? strings.statusNotKnown : strings.status[status],
    current: isProven || (isCurrent(freshness) && !overdue),
  };
}
