import { LANGUAGES } from '../element/lazy-modules.ts';
import { lookUp } from '../text/locale.ts';
import { addLanguage } from '../text/tables.ts';

/** The languages that there are, by their tags. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(LANGUAGES);

const ENGLISH = 'en';

/** Adds all words of the language for a locale, and of English, which stands in for others. */
export async function loadLanguage(locale: string): Promise<void> {
  const tag = lookUp(locale, LANGUAGE_TAGS) ?? ENGLISH;
  await Promise.all([...new Set([tag, ENGLISH])].map(addWhole));
}

const added = new Set<string>();

async function addWhole(tag: string): Promise<void> {
  if (added.has(tag)) return;
  const file = await LANGUAGES[tag]?.();
  const [more, others] = await Promise.all([file?.more?.(), file?.others?.()]);
  added.add(tag);
  addLanguage(tag, { ...others?.language, ...more?.language, ...file?.language });
}
