import type { Community, EpochMs, Status } from './model.ts';
import type { OperatingStatus } from './operating-status.ts';

/** For so long before it opens, a place is set up. */
const SET_UP = 2 * 3_600_000;

/** A place that serves nobody, and where nobody need have been counted. */
export type ShutStatus = Extract<Status, 'not-started' | 'closed' | 'done'>;

/** The state of a place that is shut; undefined where it is open, or where it was to open or close and nobody says whether it did. */
export function shutStatus({
  status,
  overdue,
}: Pick<OperatingStatus, 'status' | 'overdue'>): ShutStatus | undefined {
  return (status === 'not-started' || status === 'closed' || status === 'done') && !overdue
    ? status
    : undefined;
}

/** The state of a place at which no volunteers are needed now: it is shut, and not about to open. */
export function restingStatus(
  operating: Pick<OperatingStatus, 'status' | 'overdue'>,
  { opensAt }: Community,
  now: EpochMs,
): ShutStatus | undefined {
  const shut = shutStatus(operating);
  if (opensAt === undefined) return shut === 'not-started' ? undefined : shut;
  const isSetUp = shut !== 'done' && opensAt > now && opensAt - now <= SET_UP;
  return isSetUp ? undefined : shut;
}
