import type { Findings } from './findings.ts';
import { walk } from './walk.ts';
import type { Place } from '../import/places.ts';
import { suggestSpelling } from '../lib/suggest-spelling.ts';

/**
 * Finds members that no widget reads: misspelt members, members in the wrong object, and the publisher's own members, which
 * should be named `x-…`.
 */
export function checkMembers(document: unknown, feed: Place, findings: Findings): void {
  const homes = homesOf(feed);
  walk(document, feed, ({ value, pointer, key, place, parent }) => {
    if (place) {
      checkAddress(value, place, pointer, findings);
      if (key === 'id' && typeof value === 'string' && /\s/.test(value.trim())) {
        findings.add('id/has-space', pointer, { seen: JSON.stringify(value) });
      }
      return true;
    }
    if (parent?.is !== 'object' || key.startsWith('x-') || key.startsWith('$')) return false;
    const seen = JSON.stringify(key);
    const meant = suggestSpelling(key, parent.members.keys());
    const home = homes.get(key);
    if (meant !== undefined) findings.add('member/typo', pointer, { seen, hint: meant });
    else if (home !== undefined) findings.add('member/misplaced', pointer, { seen, hint: home });
    else findings.add('member/unknown', pointer, { seen, severity: 'note' });
    return false;
  });
}

function checkAddress(value: unknown, place: Place, pointer: string, findings: Findings): void {
  if (place.is === 'plain' && typeof value === 'string' && /^http:\/\//i.test(value)) {
    findings.add('link/not-https', pointer, { seen: JSON.stringify(value), severity: 'note' });
  }
}

/** The place of each member as a path (`testing.sampled`). If there are several, the first one in the format counts. */
function homesOf(feed: Place): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const visit = (place: Place, path: string): void => {
    if (place.is === 'list') visit(place.item, `${path}[]`);
    if (place.is !== 'object') return;
    for (const [key, member] of place.members) {
      const below = path === '' ? key : `${path}.${key}`;
      if (!homes.has(key)) homes.set(key, below);
      visit(member, below);
    }
  };
  visit(feed, '');
  return homes;
}
