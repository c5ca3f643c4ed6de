import type { CommunityContext } from '../../ui/context.ts';
import type { Details } from '../../ui/details.ts';
import { capital, known } from './known.ts';
import { doorstepStrings } from './strings.ts';

/** Why some numbers are hidden. */
export function details(context: CommunityContext): Details {
  const { words } = context;
  const { hidden, whyText } = words.of(doorstepStrings);
  return {
    facts: [
      { id: 'why', label: capital(hidden), items: [{ text: whyText(words.number(known(context).limit)) }] },
    ],
    charts: [],
  };
}
