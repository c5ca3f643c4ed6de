import { dateNamesOf } from './date-names.ts';
import { waitWords } from './wait-words.ts';
import { zones } from './zoned.ts';

/** What `import/` needs to know about zones and languages. */
export const importTools: {
  readonly zones: typeof zones;
  readonly dateNamesOf: typeof dateNamesOf;
  readonly waitWords: typeof waitWords;
} = {
  zones,
  dateNamesOf,
  waitWords,
};
