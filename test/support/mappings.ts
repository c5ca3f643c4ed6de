import { mapFeed, mappingFiles, readMapped, type Mapped } from '../../src/import/mapping.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';
import type { Community } from '../../src/domain/model.ts';
import { realData } from './runner.ts';

/** A mapping of demo/mappings, as it is shipped. */
export async function shippedMapping(name: string): Promise<unknown> {
  const response = await fetch(new URL(`../../demo/mappings/${name}.json`, import.meta.url));
  return response.json();
}

/** Bodies of the further files of a mapping, from the real data; null where one is not there. */
export async function realFiles(mapping: unknown): Promise<ReadonlyMap<string, string> | null> {
  const files = new Map<string, string>();
  for (const [name, url] of mappingFiles(mapping)) {
    const body = await realData(url);
    if (body === null) return null;
    files.set(name, body);
  }
  return files;
}

export function map(body: string, mapping: unknown, files: ReadonlyMap<string, string> = new Map()): Mapped {
  return mapFeed(body, null, mapping, { ...importTools, files });
}

/** The communities that a widget would have of a source, and the codes of all issues on the way. */
export function mappedCommunities(
  body: string,
  mapping: unknown,
  files?: ReadonlyMap<string, string>,
): { readonly communities: readonly Community[]; readonly codes: readonly string[] } {
  const { feed, issues } = readMapped(map(body, mapping, files), calendar);
  return { communities: feed?.communities ?? [], codes: issues.map(issue => issue.code) };
}
