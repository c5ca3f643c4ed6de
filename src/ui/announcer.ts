import type { EpochMs } from '../domain/model.ts';

/** Between two sentences. */
const QUIET_MS = 60_000;

/** What a widget says by itself, to those who hear it rather than see it. */
export interface Announcer {
  /**
   * Takes in what the numbers mean at a moment.
   *
   * @param subject of whom or what; of another one nothing is said at first
   * @param meaning in words, without any number
   * @returns what is to be said: the meaning when it has become another, for a minute; else ''
   */
  take(subject: string, meaning: string, now: EpochMs): string;
  /** When it has to be asked again. */
  readonly changesAt: EpochMs;
}

/** Says a change of meaning once, and at most one a minute: what changes and changes back meanwhile is not said at all. */
export function createAnnouncer(): Announcer {
  let about: string | undefined;
  let known = '';
  let said = '';
  let saidAt = -Infinity;
  return {
    take: (subject, meaning, now) => {
      // Either way: the page's clock may be set back.
      if (subject !== about || Math.abs(now - saidAt) >= QUIET_MS) {
        said = subject === about && meaning !== known ? meaning : '';
        if (said) saidAt = now;
        about = subject;
        known = meaning;
      }
      return said;
    },
    get changesAt() {
      return said ? saidAt + QUIET_MS : Infinity;
    },
  };
}
