import { decodeBody, hintsOf, langIn } from './encoding.ts';
import { mappingFiles } from './mapping.ts';
import type { SourcedIssue } from './issues.ts';

/** A mapping with the bodies of its further files, ready for `mapFeed`. */
export interface LoadedMapping {
  readonly mapping: unknown;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Loads a mapping and the files it names: once, and not with every feed. Never rejects.
 *
 * @param ask gets the text at an address; the address of a file of the mapping is relative to the mapping's own, the second
 * argument. Null where there is none
 * @param lang language of the page, for files whose encoding nothing else tells
 * @returns an issue where there is no mapping. A further file that is not there is told by the mapping itself
 */
export async function loadMapping(
  address: string,
  ask: (address: string, base: string | null) => Promise<string | null>,
  lang?: string,
): Promise<LoadedMapping | SourcedIssue> {
  const given = await settled(ask(address, null));
  if (given === null)
    return { code: 'mapping/no-file', pointer: '', seen: address.slice(0, 80), severity: 'error' };
  const body = decodeBody(given, { langs: [langIn(given), lang] }).text;
  let mapping: unknown;
  try {
    mapping = JSON.parse(body.replace(/^\ufeff/, ''));
  } catch {
    return {
      code: 'mapping/not-json',
      pointer: '',
      seen: JSON.stringify(body.slice(0, 60)),
      severity: 'error',
    };
  }
  const names = [...mappingFiles(mapping)];
  const bodies = await Promise.all(names.map(([, url]) => settled(ask(url, address))));
  const files = new Map<string, string>();
  for (const [index, [name]] of names.entries()) {
    const text = bodies[index];
    if (typeof text === 'string') files.set(name, decodeBody(text, hintsOf(mapping, lang)).text);
  }
  return { mapping, files };
}

async function settled(text: Promise<string | null>): Promise<string | null> {
  try {
    return await text;
  } catch {
    return null;
  }
}
