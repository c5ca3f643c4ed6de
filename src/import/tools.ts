import type { DateNames } from './time-pattern.ts';
import type { Zones } from './times.ts';
import type { WaitWords } from './waits.ts';

/** What reading other formats must know of zones and languages, handed in since only `text/` may ask `Intl`. */
export interface ImportTools {
  readonly zones: Zones;
  /** @param lang BCP 47 @returns null for what is no language */
  dateNamesOf(lang: string): DateNames | null;
  readonly waitWords: WaitWords;
}
