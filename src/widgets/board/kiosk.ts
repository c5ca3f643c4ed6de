import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EpochMs, Seconds } from '../../domain/model.ts';
import { ClockController } from '../../element/clock-controller.ts';
import type { Clock } from '../../page/clock.ts';
import { pageHost, type Host } from '../../page/host.ts';
import { DailyReload, type ReloadDeps } from './daily-reload.ts';
import { driftAt } from './drift.ts';
import { beginTurning, isStopped, nextTurn, pageSeconds, stopped, turned, type Turning } from './turning.ts';
import { WakeLock, type AskForLock } from './wake-lock.ts';

/** What a screen on the wall needs to know of its element. */
export interface KioskConfig {
  /** Whether the element is one now. */
  readonly isOn: () => boolean;
  /** Whether there is anything to show. Pages are counted from then on. */
  readonly hasNumbers: () => boolean;
  readonly seconds: () => Seconds | null;
  readonly clock: () => Clock;
  readonly reload: Omit<ReloadDeps, 'random'>;
}

const MINUTE = 60_000;

/** By how many pages a key turns. Other keys stop the pages where they are. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/**
 * A screen on the wall: its pages turn, and stop on a touch or a key; it is kept on; and it is loaded anew once a day.
 *
 * Lifecycle: connected, it listens to touches and keys of the page; before each update of an element that is a screen, the page
 * that is due is taken, and the clock is told when the next one is, at the latest on the next minute; disconnected, or no longer a
 * screen, it gives the lock back and asks for nothing.
 */
export class KioskController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly config: KioskConfig;
  private readonly ticks: ClockController;
  private readonly reloads: DailyReload;
  private readonly lock: WakeLock;
  private turning: Turning | undefined;

  /** @param page and `ask` for tests */
  constructor(
    host: ReactiveControllerHost & Element,
    config: KioskConfig,
    page: () => Host = pageHost,
    ask?: AskForLock,
  ) {
    this.host = host;
    this.config = config;
    this.ticks = new ClockController(host, config.clock);
    this.reloads = new DailyReload({ ...config.reload, random: () => page().random() });
    this.lock = new WakeLock(
      {
        get visible() {
          return page().visible;
        },
        onChange: run => page().onChange(run),
      },
      ask,
    );
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerdown', this.onTouch);
    addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    removeEventListener('pointerdown', this.onTouch);
    removeEventListener('keydown', this.onKey);
    this.lock.stop();
  }

  hostUpdate(): void {}

  hostUpdated(): void {}

  /** The page that is due now; undefined where the element is no screen. To be called before each update. */
  take(): Turning | undefined {
    const { now } = this.ticks;
    if (!this.config.isOn()) {
      this.turning = undefined;
      this.lock.stop();
      this.ticks.wakeAt(null);
      return undefined;
    }
    const seconds = pageSeconds(this.config.seconds());
    const turning =
      this.turning && this.config.hasNumbers() ? turned(this.turning, seconds, now) : beginTurning(now);
    this.turning = turning;
    this.lock.keep();
    this.ticks.wakeAt(Math.min(nextTurn(turning, seconds), nextMinute(now)));
    void this.reloads.tick(now, !isStopped(turning, now));
    return turning;
  }

  /** Moves what is drawn by a few pixels. @param frame it is drawn in */
  drift(frame: HTMLElement | null): void {
    const { x, y } = driftAt(this.ticks.now);
    frame?.style.setProperty('transform', `translate(${x}em, ${y}em)`);
  }

  private stop(by: number): void {
    const { now } = this.ticks;
    if (!this.config.isOn() || !this.turning) return;
    // The first touch stops the pages; further ones turn them.
    this.turning = stopped(this.turning, by, now);
    this.host.requestUpdate();
  }

  private readonly onTouch = (): void =>
    this.stop(this.turning && isStopped(this.turning, this.ticks.now) ? 1 : 0);

  private readonly onKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (altKey || ctrlKey || metaKey) return;
    this.stop(KEYS[key] ?? 0);
  };
}

function nextMinute(now: EpochMs): EpochMs {
  return (Math.floor(now / MINUTE) + 1) * MINUTE;
}
