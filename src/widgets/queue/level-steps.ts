import type { Level } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import { queueCardStrings } from './card-strings.ts';

/** How long a queue is in words, as one of three steps. A level is no number, so it has no axis. */
export interface LevelSteps {
  readonly kind: 'level';
  readonly label: string;
  readonly steps: readonly string[];
  /** Steps that are full; the last of them is the one that counts. */
  readonly full: number;
}

const LEVELS = ['short', 'moderate', 'long'] as const;

export function levelSteps(level: Level | undefined, words: Words): LevelSteps | undefined {
  if (level === undefined || level === 'none') return undefined;
  const { steps, verdict } = words.of(queueCardStrings);
  return {
    kind: 'level',
    label: verdict[level],
    steps: LEVELS.map(each => steps[each]),
    full: LEVELS.indexOf(level) + 1,
  };
}
