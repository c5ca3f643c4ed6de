import type { EpochMs } from '../domain/model.ts';

/** How many connections a page may open to one address at once. */
const CAPACITY = 4;
/** After so long, one more. */
const REFILL_MS = 60_000;

/** What a budget needs of the page. */
export interface BudgetHost {
  /** The device's time. */
  now(): EpochMs;
}

/** How often one address may still be asked for a stream. */
export interface StreamBudget {
  /**
   * Takes so many connections.
   * @returns 0 where they may be opened now; else nothing was taken, and in so many milliseconds they may
   */
  take(count: number): number;
  /** Gives back what was taken and not used. */
  giveBack(count: number): void;
}

/** All elements and feeds of a page share one budget for each address, also those that come later. */
const budgets = new WeakMap<BudgetHost, Map<string, StreamBudget>>();

/**
 * The budget of an address: a page opens at most four streams in the first minute and one a minute after that, whatever the
 * server does. A server that ends each stream at once and says `retry: 0` would otherwise get hundreds of connections a
 * second from a single page.
 */
export function streamBudget(host: BudgetHost, url: string): StreamBudget {
  const ofPage = budgets.get(host) ?? new Map<string, StreamBudget>();
  const budget = ofPage.get(url) ?? createBudget(host);
  budgets.set(host, ofPage.set(url, budget));
  return budget;
}

function createBudget(host: BudgetHost): StreamBudget {
  let left = CAPACITY;
  let filledAt = host.now();

  const refill = (): void => {
    // A clock that was set back must not put the next connection off by as much.
    filledAt = Math.min(filledAt, host.now());
    const more = Math.floor((host.now() - filledAt) / REFILL_MS);
    left = Math.min(CAPACITY, left + more);
    filledAt = left === CAPACITY ? host.now() : filledAt + more * REFILL_MS;
  };

  return {
    take: count => {
      refill();
      if (left < count) return filledAt + (count - left) * REFILL_MS - host.now();
      left -= count;
      return 0;
    },
    giveBack: count => {
      left = Math.min(CAPACITY, left + count);
    },
  };
}
