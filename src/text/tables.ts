import { lookUp } from './locale.ts';

/** A set of strings that each language has of its own: its name, and its type. */
export interface Table<T> {
  /** What languages call it. */
  readonly name: string;
  /** For the compiler only. */
  readonly strings?: T;
}

/** The strings of one language: any part of each table. */
export type Language = Readonly<Record<string, object>>;

const FALLBACK = 'en';

const languages = new Map<string, Language>();
/** Strings as they were looked up, by table and language, until another language is added. */
let found = new WeakMap<Table<object>, Map<string, object>>();
let revision = 0;

export function table<T extends object>(name: string): Table<T> {
  return { name };
}

/** Adds a language to all tables. What it lacks is English, where that is there. Words that have been shown stay. */
export function addLanguage(tag: string, language: Language): void {
  if (languages.get(tag) === language) return;
  languages.set(tag, language);
  found = new WeakMap();
  revision += 1;
}

/** The tags of all languages that are there. */
export function languageTags(): readonly string[] {
  return [...languages.keys()];
}

/** Changes with each language that is added: a locale may have other strings then. */
export function languagesRevision(): number {
  return revision;
}

/** The language in which a locale is served; English where it has none. */
export function languageFor(locale: string): string {
  return lookUp(locale, languageTags()) ?? FALLBACK;
}

/** The strings of a table for a locale; English where the language or a string is not there. */
export function stringsFor<T extends object>(table: Table<T>, locale: string): T {
  const tag = languages.has(locale) ? locale : languageFor(locale);
  const byTag = found.get(table) ?? new Map<string, object>();
  const strings = byTag.get(tag) ?? filled(partOf(FALLBACK, table), partOf(tag, table));
  found.set(table, byTag.set(tag, strings));
  return strings as T;
}

function partOf(tag: string, { name }: Table<object>): object {
  return languages.get(tag)?.[name] ?? {};
}

/** English, with what there is in another language in its place; also one level down. */
function filled(english: object, own: object): object {
  const strings = { ...english } as Record<string, unknown>;
  for (const [key, value] of Object.entries(own)) {
    const there = strings[key];
    strings[key] = typeof there === 'object' && there !== null ? filled(there, value as object) : value;
  }
  return strings;
}
