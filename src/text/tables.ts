import { lookUp } from './locale.ts';

/** A set of strings by language. English is always there; other languages come with the build or in files of their own. */
export interface Table<T> {
  /** What files of further languages call it. */
  readonly name: string;
  readonly by: Record<string, T> & { readonly en: T };
}

/** The strings of one further language: any part of each table. */
export type Language = Readonly<Record<string, object>>;

/** Languages that are files of their own, and those of them that have come. */
const added = new Map<string, Language>();

/** @param by the languages that come with the build */
export function table<T extends object>(name: string, by: Table<T>['by']): Table<T> {
  // Without a prototype: a locale may be called 'constructor'.
  return { name, by: Object.assign(Object.create(null) as object, by) };
}

/** Adds a language to all tables, those that come later too. What it lacks is English. Words that have been shown stay. */
export function addLanguage(tag: string, language: Language): void {
  added.set(tag, language);
}

/** How many languages have come: with each, a locale may get other strings. */
export function languagesAdded(): number {
  return added.size;
}

/** The language of a table's strings for a locale; English where there is none. */
export function languageFor({ by }: Table<object>, locale: string): string {
  return lookUp(locale, [...Object.keys(by), ...added.keys()]) ?? 'en';
}

/** The strings of a table for a locale; English where the language is not there. */
export function stringsFor<T extends object>(table: Table<T>, locale: string): T {
  const own = table.by[locale];
  if (own !== undefined) return own;
  const tag = languageFor(table, locale);
  return ((table.by as Record<string, T>)[tag] ??= filled(table.by.en, added.get(tag)?.[table.name]));
}

/** English, with what there is in another language in its place; also one level down. */
function filled<T extends object>(english: T, own: object = {}): T {
  const strings = { ...english } as Record<string, unknown>;
  for (const [key, value] of Object.entries(own)) {
    const there = strings[key];
    strings[key] = typeof there === 'object' && there !== null ? filled(there, value as object) : value;
  }
  return strings as unknown as T;
}
