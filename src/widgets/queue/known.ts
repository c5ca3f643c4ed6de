import { momentOf, type Age } from '../../domain/age.ts';
import { levelOf } from '../../domain/level.ts';
import type { Level, Queue } from '../../domain/model.ts';
import { queueState, type QueueState } from '../../domain/queue-state.ts';
import { waitBand, type WaitBand } from '../../domain/wait-band.ts';
import { waitOf, type Wait } from '../../domain/wait.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';

/** What is known of a queue at one moment, before anything is put in words. */
export interface Known {
  readonly queue: Queue;
  readonly operatingStatus: ReturnType<typeof operatingStatusOf>;
  readonly age: Age;
  readonly wait: Wait;
  /** The wait in minutes, where one may be told. */
  readonly band: WaitBand | undefined;
  /** Of numbers that have expired, none. */
  readonly level: Level | undefined;
  readonly state: QueueState;
}

export function known(context: CommunityContext): Known {
  const { community, own, now } = context;
  const { queue = {} } = community;
  const operatingStatus = operatingStatusOf(context);
  const age = context.age('queue');
  const wait = waitOf(queue, operatingStatus, age.freshness, momentOf(own.feed, 'queue', own));
  const level = age.freshness === 'expired' ? undefined : levelOf(queue, wait, own.feed.busy);
  const state = queueState({
    opening: community,
    operatingStatus,
    queue,
    freshness: age.freshness,
    wait,
    level,
    now,
  });
  const band = state === 'wait' || state === 'may-be-too-late' ? waitBand(wait) : undefined;
  return { queue, operatingStatus, age, wait, band, level, state };
}
