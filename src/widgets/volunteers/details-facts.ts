import type { Shift, Volunteers } from '../../domain/model.ts';
import { shiftsAround } from '../../domain/shifts.ts';
import type { ViewContext } from '../../ui/context.ts';
import { items, NONE, type Fact, type Item } from '../../ui/panel.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import { volunteersDetailsStrings, type VolunteersDetailsStrings } from './details-strings.ts';

/** The shifts that run now; nothing where the feed gives none. */
export function shiftFacts(
  { shifts = [] }: Volunteers,
  nameOf: (role: string | undefined) => string,
  { words, now }: ViewContext,
): readonly Fact[] {
  if (shifts.length === 0) return [];
  const t = words.of(volunteersDetailsStrings);
  const { current } = shiftsAround(shifts, now);
  return [
    {
      id: 'shifts-now',
      label: t.shiftsNow,
      lines: true,
      items:
        current.length === 0
          ? [{ text: t.noShift }]
          : current.map(shift => {
              const below = belowMin(shift, words);
              const text = t.shift(
                nameOf(shift.role),
                filled(shift, words, t) + below,
                words.time(shift.end, now),
              );
              return { text, ...(below && { tone: 'alert' as const }) };
            }),
    },
  ];
}

function filled({ signedUp, needed }: Shift, words: Words, t: VolunteersDetailsStrings): string {
  const count = signedUp === undefined ? NONE : words.number(signedUp);
  return needed === undefined ? count : t.signedUpOf(count, words.number(needed));
}

/** ' (below the least of 2)'; '' where it is not. */
export function belowMin(
  { signedUp, min }: { readonly signedUp?: number | undefined; readonly min?: number | undefined },
  words: Words,
): string {
  return signedUp !== undefined && min !== undefined && signedUp < min
    ? words.of(volunteersDetailsStrings).belowMin(words.number(min))
    : '';
}

/** That some have been on duty too long: a count, never who. */
export function longOnDuty({ longOnDuty: count }: Volunteers, words: Words): readonly Item[] {
  return items(!!count && words.of(volunteersDetailsStrings).longOnDuty(words.number(count), count));
}

/** What is wanted, a line each. */
export function askFact({ asks = [] }: Volunteers, words: Words): Fact {
  const t = words.of(volunteersDetailsStrings);
  const number = (value: number | undefined): string => (value === undefined ? '' : words.number(value));
  return {
    id: 'asks',
    label: t.asks,
    lines: true,
    items: asks.map(({ what, have, needed }) => ({
      text: t.ask(isolate(words.text(what).text, words.strings.direction), number(needed), number(have)),
    })),
  };
}
