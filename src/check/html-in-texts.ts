import type { Place } from '../import/places.ts';
import { looksLikeHtml } from '../import/html-text.ts';
import type { Findings } from './findings.ts';
import { walk } from './walk.ts';

/** Texts are shown as they stand, so a tag or an entity in one is seen by every reader. */
export function checkTexts(document: unknown, feed: Place, findings: Findings): void {
  walk(document, feed, ({ value, pointer, place, parent }) => {
    const isText = place?.is === 'text' || place?.is === 'label' || parent?.is === 'text';
    if (isText && typeof value === 'string' && value.length <= 10_000 && looksLikeHtml(value))
      findings.add('text/looks-like-html', pointer, { seen: JSON.stringify(value.slice(0, 60)) });
    return true;
  });
}
