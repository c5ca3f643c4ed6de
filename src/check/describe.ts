import { en } from './texts/en.ts';

/** An issue as the reader, the client or a mapping gives it. */
interface Described {
  readonly code: string;
  readonly pointer: string;
  readonly seen?: string;
}

const WHAT: ReadonlyMap<string, { readonly what: string }> = new Map(Object.entries(en.codes));

/** One line on an issue, in English: where, what, and what was there. */
export function describe({ code, pointer, seen }: Described): string {
  const where = pointer === '' ? '' : `${pointer}: `;
  return `${where}${WHAT.get(code)?.what ?? code}${seen === undefined || seen === '' ? '' : ` (${seen})`}`;
}
