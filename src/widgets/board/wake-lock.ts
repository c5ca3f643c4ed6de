import type { Cancel, Host } from '../../page/host.ts';

/** A lock that keeps a screen on, as the browser gives it. */
export interface Lock {
  release(): Promise<void>;
  addEventListener(type: 'release', listener: () => void): void;
}

/** @returns undefined where the browser has no such locks; rejects where it grants none */
export type AskForLock = () => Promise<Lock> | undefined;

/** The browser's own. */
const askForLock: AskForLock = () =>
  'wakeLock' in navigator ? navigator.wakeLock.request('screen') : undefined;

/**
 * Keeps a screen on while its page can be seen. The lock is given back when the page is hidden, and asked for again when it can
 * be seen; a browser that takes it away, or refuses it, is asked again with {@link keep}.
 */
export class WakeLock {
  private readonly host: Pick<Host, 'visible' | 'onChange'>;
  private readonly ask: AskForLock;
  private lock: Lock | undefined;
  private isAsking = false;
  private unsubscribe: Cancel | undefined;

  constructor(host: Pick<Host, 'visible' | 'onChange'>, ask: AskForLock = askForLock) {
    this.host = host;
    this.ask = ask;
  }

  /** Whether the screen is being kept on. */
  get isHeld(): boolean {
    return this.lock !== undefined;
  }

  /** Begins, or goes on. Call it as often as you like. */
  keep(): void {
    this.unsubscribe ??= this.host.onChange(() => (this.host.visible ? this.keep() : this.letGo()));
    if (!this.host.visible || this.lock || this.isAsking) return;
    void this.take();
  }

  /** Ends. */
  stop(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.letGo();
  }

  private async take(): Promise<void> {
    this.isAsking = true;
    try {
      const lock = await this.ask();
      lock?.addEventListener('release', () => {
        if (this.lock === lock) this.lock = undefined;
      });
      this.lock = lock;
    } catch {
      // Refused, for instance to save the battery: it is asked for again.
    }
    this.isAsking = false;
    // Meanwhile the page may have been hidden, or the element taken out.
    if (!this.unsubscribe || !this.host.visible) this.letGo();
  }

  private letGo(): void {
    const { lock } = this;
    this.lock = undefined;
    lock?.release().catch(() => {});
  }
}
