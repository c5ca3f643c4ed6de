import { isCurrent, type Freshness } from '../../domain/age.ts';
import type { Ask } from '../../domain/model.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Remark } from '../../ui/panel.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import { volunteersStrings } from './strings.ts';

/** Things that are named on the card; the others are among the details. */
const MOST_THINGS = 3;

/** Who must be relieved and what else is wanted. Old numbers call nobody to act. */
export function volunteersRemarks(context: CommunityContext): readonly Remark[] {
  const { community, words } = context;
  const { longOnDuty, asks = [] } = community.volunteers ?? {};
  if (!isCurrent(context.age('volunteers').freshness)) return [];
  return [...relief(longOnDuty, words), ...wanted(asks, words)];
}

function relief(count: number | undefined, words: Words): readonly Remark[] {
  if (!count) return [];
  const [who, rest] = words.of(volunteersStrings).relief(words.number(count), count);
  return [
    { id: 'relief', icon: 'relief', color: 'warn', pieces: [{ text: who, isStrong: true }, { text: rest }] },
  ];
}

function wanted(asks: readonly Ask[], words: Words): readonly Remark[] {
  const t = words.of(volunteersStrings);
  const missing = missingThings(asks, words);
  const rest = missing.length - MOST_THINGS;
  const named =
    rest <= 1 ? missing : [...missing.slice(0, MOST_THINGS), t.moreThings(words.number(rest), rest)];
  return named.length === 0 ? [] : [{ id: 'asks', icon: 'goods', pieces: [{ text: t.wanted(named) }] }];
}

/** Whether more is wanted than the card says. */
export function hasMoreWanted(asks: readonly Ask[], freshness: Freshness): boolean {
  return asks.length > (isCurrent(freshness) ? MOST_THINGS : 0);
}

/** '15 red vests', for each thing of which there is too little, or of which it is not known how much there is. */
export function missingThings(asks: readonly Ask[], words: Words): readonly string[] {
  const t = words.of(volunteersStrings);
  return asks.flatMap(({ what, needed, have = 0 }) => {
    const missing = needed === undefined ? undefined : needed - have;
    if (missing !== undefined && missing <= 0) return [];
    const name = isolate(words.text(what).text, words.strings.direction);
    return [t.thing(missing === undefined ? '' : words.number(missing), name)];
  });
}
