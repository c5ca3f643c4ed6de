import type { EpochMs } from '../domain/model.ts';
import type { Finish } from '../domain/pace.ts';
import type { Stretch } from './funnel.ts';

/** The times on a bar from the start of a campaign to its expected finish and its end. */
export interface FinishTimes {
  readonly now: EpochMs;
  readonly finish: Finish;
  /** Of the campaign. Undefined where it is not known. */
  readonly start?: EpochMs | undefined;
  readonly deadline?: EpochMs | undefined;
}

/** The same times as shares of the width. */
export interface FinishBar {
  /** 0 where no start is known, or the start is ahead. */
  readonly now: number;
  readonly hasStart: boolean;
  /** From the earliest to the latest finish. It reaches the end of the bar where no latest is known. */
  readonly band: Stretch & { readonly isOpen: boolean };
  /** Undefined where no typical finish is known. */
  readonly typical: number | undefined;
  readonly deadline: number | undefined;
}

/** A narrower band would hide behind its tick. */
const NARROWEST_BAND = 0.06;
/** Room that a band has behind its typical time where it has no end. */
const OPEN_END = 0.12;
/** What is behind the last time where that is no deadline. */
const MARGIN = 0.02;

export function finishBar({ now, finish, start, deadline }: FinishTimes): FinishBar {
  const { earliest, typical, latest } = finish;
  const hasStart = start !== undefined && start < now;
  const from = hasStart ? start : now;
  const last = latest ?? (typical ?? earliest) + OPEN_END * ((typical ?? earliest) - from);
  const to = deadline !== undefined && deadline >= last ? deadline : last + MARGIN * (last - from);
  const share = (at: EpochMs): number => (at - from) / (to - from || 1);
  const isOpen = latest === undefined;
  const band = widened(share(earliest), isOpen ? 1 : share(latest), share(now));
  return {
    now: share(now),
    hasStart,
    band: { ...band, isOpen },
    typical: typical === undefined ? undefined : share(typical),
    deadline: deadline === undefined ? undefined : share(deadline),
  };
}

/** A stretch that can be seen, no earlier than now. */
function widened(from: number, to: number, now: number): Stretch {
  const lacking = NARROWEST_BAND - (to - from);
  if (lacking <= 0) return { from, to };
  const start = Math.min(Math.max(now, from - lacking / 2), 1 - NARROWEST_BAND);
  return { from: start, to: start + NARROWEST_BAND };
}
