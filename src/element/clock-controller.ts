import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EpochMs } from '../domain/model.ts';
import { pageClock, type Clock, type Waker } from '../page/clock.ts';

/**
 * The time, for an element whose text depends on it.
 *
 * Lifecycle: connected, the element is asked to update, for nobody knows how long it was away; while connected, it is
 * asked when the time it named with {@link wakeAt} has come, and when the page's clock is corrected; disconnected, it is
 * left alone and costs nothing.
 */
export class ClockController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly clock: () => Clock;
  private waker: Waker | null = null;

  /** The time now, as well as the page knows it: device's clock, corrected by the servers it has talked to. */
  get now(): EpochMs {
    return this.clock().now();
  }

  /** The clock itself, for further subscriptions of the same element. */
  get current(): Clock {
    return this.clock();
  }

  /** Whether the clocks of device and server differ by so much that one of them must be wrong. */
  get isUncertain(): boolean {
    return this.clock().isUncertain;
  }

  /** @param clock for tests */
  constructor(host: ReactiveControllerHost, clock: () => Clock = pageClock) {
    this.host = host;
    this.clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    this.waker = this.clock().waker(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.waker?.cancel();
    this.waker = null;
  }

  hostUpdate(): void {}

  hostUpdated(): void {}

  /**
   * Names the time at which the element has to be drawn again at the latest; the last call counts.
   * @param time epoch ms; null, NaN or Infinity: never. What is past or nearer than a second is a second from now.
   */
  wakeAt(time: EpochMs | null): void {
    this.waker?.at(time);
  }
}
