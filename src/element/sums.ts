import type { Total } from '../domain/total.ts';
import type { Localized } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import type { ViewContext } from './context.ts';
import type { Item } from './panel.ts';

/** 'from 29 of 34 communities', or nothing where all of them gave a number, or none: then there is no sum to qualify. */
export function fromOf({ known, of }: Total, words: Words): readonly Item[] {
  return known === of || known === 0
    ? []
    : [{ text: words.strings.fromOf(words.number(known), words.number(of), of) }];
}

/** The feed's own name, for lists. */
export function feedName({ feed, words }: ViewContext): Localized {
  return words.text(feed.name ?? '');
}
