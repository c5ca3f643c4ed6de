import { lookUp } from './locale.ts';

/** A set of strings that each language provides, with its name and its type. */
export interface Table<T> {
  /** Its key in the files of the languages. */
  readonly name: string;
  /** Exists for the compiler only. */
  readonly strings?: T;
}

/** The strings of one language: any part of each table. */
export type Language = Readonly<Record<string, object>>;

const FALLBACK = 'en';

const languages = new Map<string, Language>();
/** Strings that were looked up, by table and language. Emptied when a language is added. */
let found = new WeakMap<Table<object>, Map<string, object>>();
let revision = 0;

export function table<T extends object>(name: string): Table<T> {
  return { name };
}

/** Adds a language to all tables. A string that it lacks is English, where English is loaded. What has been drawn stays as it is. */
export function addLanguage(tag: string, language: Language): void {
  if (languages.get(tag) === language) return;
  languages.set(tag, language);
  found = new WeakMap();
  revision += 1;
}

/**
 * Adds the tables that a language lacks so far.
 *
 * @param isLate something has been drawn without them, and is to be drawn again
 */
export function addTables(tag: string, tables: Language, isLate: boolean = false): void {
  languages.set(tag, { ...tables, ...languages.get(tag) });
  found = new WeakMap();
  if (isLate) revision += 1;
}

/** The tags of all languages that have been added. */
export function languageTags(): readonly string[] {
  return [...languages.keys()];
}

/** Changes whenever a language is added, since a locale may then have other strings. */
export function languagesRevision(): number {
  return revision;
}

/** The language that is used for a locale; English where there is no better one. */
export function languageFor(locale: string): string {
  return lookUp(locale, languageTags()) ?? FALLBACK;
}

/**
 * The strings of a table for a locale; English where the language or a string is missing.
 *
 * @param wanted locale of the reader, whose region may say some of them otherwise
 */
export function stringsFor<T extends object>(table: Table<T>, locale: string, wanted: string = locale): T {
  const tag = languages.has(locale) ? locale : languageFor(locale);
  const region = regionOf(wanted);
  const key = `${tag} ${region}`;
  const byTag = found.get(table) ?? new Map<string, object>();
  const strings =
    byTag.get(key) ?? inRegion(filled(partOf(FALLBACK, table), partOf(tag, table)), tag, region, table);
  found.set(table, byTag.set(key, strings));
  return strings as T;
}

/** Where words of one region are those of another. */
const REGIONS: Readonly<Record<string, string>> = { MO: 'HK' };

/** The region of a locale; '' for none. */
function regionOf(locale: string): string {
  const region = /-([a-z]{2})(?:-|$)/i.exec(locale)?.[1]?.toUpperCase() ?? '';
  return REGIONS[region] ?? region;
}

/** With what a region says otherwise, as its language's file has it: a table `queueCard-HK` beside `queueCard`. */
function inRegion(strings: object, tag: string, region: string, { name }: Table<object>): object {
  const own = languages.get(tag)?.[`${name}-${region}`];
  return own ? filled(strings, own) : strings;
}

function partOf(tag: string, { name }: Table<object>): object {
  return languages.get(tag)?.[name] ?? {};
}

/** English strings, replaced by those of another language where it has them; also one level down. */
function filled(english: object, own: object): object {
  const strings = { ...english } as Record<string, unknown>;
  for (const [key, value] of Object.entries(own)) {
    const there = strings[key];
    strings[key] = typeof there === 'object' && there !== null ? filled(there, value as object) : value;
  }
  return strings;
}
