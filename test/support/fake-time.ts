import type { Cancel, Host } from '../../src/page/host.ts';
import { Listeners } from '../../src/lib/listeners.ts';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
  cancelled: boolean;
}

/** Time that goes only when told to, for any number of pages. */
export class FakeTime {
  now: number;
  private readonly heap: Timer[] = [];
  private made = 0;
  private live = 0;

  constructor(now: number = Date.UTC(2021, 0, 6, 7, 40)) {
    this.now = now;
  }

  /** How many timers are waiting. */
  get timers(): number {
    return this.live;
  }

  /** Milliseconds until the next timer; Infinity where there is none. */
  get untilNext(): number {
    return Math.min(...this.heap.filter(({ cancelled }) => !cancelled).map(({ at }) => at)) - this.now;
  }

  after(ms: number, run: () => void): Cancel {
    const timer: Timer = { at: this.now + Math.max(0, ms), order: this.made++, run, cancelled: false };
    this.push(timer);
    this.live += 1;
    return () => {
      if (!timer.cancelled) this.live -= 1;
      timer.cancelled = true;
    };
  }

  /** Goes on by so many milliseconds, through every timer on the way, and lets promises settle after each. */
  async advance(ms: number): Promise<void> {
    const end = this.now + ms;
    await settle();
    for (let next = this.heap[0]; next && next.at <= end; next = this.heap[0]) {
      this.pop();
      if (next.cancelled) continue;
      next.cancelled = true;
      this.live -= 1;
      this.now = Math.max(this.now, next.at);
      next.run();
      await settle();
    }
    this.now = end;
    await settle();
  }

  private push(timer: Timer): void {
    const { heap } = this;
    let at = heap.push(timer) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(timer, heap[up]!)) break;
      heap[at] = heap[up]!;
      at = up;
    }
    heap[at] = timer;
  }

  private pop(): void {
    const { heap } = this;
    const timer = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
      if (child >= heap.length || !before(heap[child]!, timer)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = timer;
  }
}

function before(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await null;
}

/** Chance that can be repeated (mulberry32). @returns at least 0, less than 1 */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A page in fake time that is hidden, frozen and cut off as the test says. */
export class FakeHost implements Host {
  readonly time: FakeTime;
  readonly random: () => number;
  /** What the device's clock is off by. */
  wrongBy = 0;
  visible = true;
  frozen = false;
  online = true;
  hasServiceWorker = false;
  private readonly changes = new Listeners<void>();

  constructor(time: FakeTime = new FakeTime(), seed = 1) {
    this.time = time;
    this.random = chance(seed);
  }

  get listeners(): number {
    return this.changes.size;
  }

  readonly now = (): number => this.time.now + this.wrongBy;

  after(ms: number, run: () => void): Cancel {
    return this.time.after(ms, run);
  }

  onChange(run: () => void): Cancel {
    return this.changes.add(run);
  }

  /** Something about the page changes, and the page tells. */
  set(change: Partial<Pick<FakeHost, 'visible' | 'frozen' | 'online'>>): void {
    Object.assign(this, change);
    this.changes.notify();
  }
}
