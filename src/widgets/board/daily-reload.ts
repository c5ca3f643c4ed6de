import type { EpochMs } from '../../domain/model.ts';

/** What a reload needs of the page. */
export interface ReloadDeps {
  /** 0 to 1. */
  random(): number;
  /** Whether the page's own address answers with a page. */
  isPageThere(): Promise<boolean>;
  /** Whether the feed answers. */
  isFeedThere(): Promise<boolean>;
  reload(): void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Where page or feed don't answer, they are asked again after this. */
const RETRY = HOUR / 6;

/**
 * Loads the page anew once a day, so that a screen which nobody touches for months has the newest page, and memory that the
 * browser keeps is given back. Only when page and feed both answer: a board without news is better than none.
 */
export class DailyReload {
  private readonly deps: ReloadDeps;
  private dueAt: EpochMs | undefined;
  private isAsking = false;

  constructor(deps: ReloadDeps) {
    this.deps = deps;
  }

  /** Called every now and then. @param mayReload nobody uses the screen now */
  async tick(now: EpochMs, mayReload: boolean): Promise<void> {
    const { deps } = this;
    // Many screens are switched on at once, and must not load at once. A clock that was set back begins anew.
    if (this.dueAt === undefined || this.dueAt - now > 2 * DAY) this.dueAt = now + DAY + deps.random() * HOUR;
    if (now < this.dueAt || this.isAsking || !mayReload) return;
    this.isAsking = true;
    this.dueAt = now + RETRY;
    const isThere = (await deps.isPageThere()) && (await deps.isFeedThere());
    this.isAsking = false;
    if (!isThere) return;
    this.dueAt = now + DAY;
    deps.reload();
  }
}
