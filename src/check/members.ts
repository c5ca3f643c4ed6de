import type { Findings } from './findings.ts';
import { walk } from './walk.ts';
import type { Place } from '../import/places.ts';
import { suggestSpelling } from '../lib/suggest-spelling.ts';

/**
 * Members that no widget will ever look at: a slip of the pen, a member in the wrong object, or one of the publisher's
 * own, which should be called `x-…`.
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

/** Where each member belongs, as a path to read: `testing.sampled`. The first place in the format counts. */
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
