import { en } from './texts/en.ts';

/** An issue of the reader, the transport or a mapping. */
interface Described {
  readonly code: string;
  readonly pointer: string;
  readonly seen?: string;
}

const WHAT: ReadonlyMap<string, { readonly what: string }> = new Map(Object.entries(en.codes));

/** Describes an issue in one line of English: the place, the problem and the value found. */
export function describe({ code, pointer, seen }: Described): string {
  const where = pointer === '' ? '' : `${pointer}: `;
  return `${where}${WHAT.get(code)?.what ?? code}${seen === undefined || seen === '' ? '' : ` (${seen})`}`;
}
