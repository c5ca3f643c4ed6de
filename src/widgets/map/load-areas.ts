import type * as GeometryModule from '../../chart/map/geometry.ts';
import type { AreasFile } from '../../chart/map/geojson.ts';
import { issueOf, type Issue } from '../../feed/issues.ts';
import { request } from '../../feed/transport.ts';
import { runInChunks } from '../../lib/chunked-work.ts';
import { pageHost } from '../../page/host.ts';
import { createYieldToMain } from '../../page/yield-to-main.ts';

/** A file of areas that is larger is not loaded. */
const LIMIT_BYTES = 20 * 2 ** 20;

/** A file of areas, or why it cannot be used. */
export interface LoadedAreas {
  readonly file?: AreasFile;
  readonly issue?: Issue;
  /** It may be there later. */
  readonly isPassing?: boolean;
}

type Geometry = Pick<typeof GeometryModule, 'readAreas' | 'parseAreas'>;

/** Loads a file of areas: requested like a feed, without credentials. Never rejects. */
export async function loadAreas(
  url: string,
  signal: AbortSignal,
  geometry: () => Promise<Geometry | null>,
): Promise<LoadedAreas> {
  const answer = await request(url, pageHost(), signal, LIMIT_BYTES);
  if (!answer.ok) {
    const { code, seen = '' } = answer.issue;
    if (code === 'feed/too-large') return { issue: issueOf('areas/too-large', '20 MiB') };
    return { issue: issueOf('areas/not-loaded', `${url}: ${seen}`), isPassing: true };
  }
  const module = await geometry();
  if (!module) return {};
  // The text was decoded in this task.
  const yieldToMain = createYieldToMain(false);
  const json = await runInChunks(module.parseAreas(answer.text), yieldToMain);
  const file = await runInChunks(module.readAreas(json), yieldToMain);
  const { problem, unreadable } = file;
  if (problem) return { issue: issueOf('areas/not-readable', json === undefined ? 'not-json' : problem) };
  if (unreadable > 0)
    return { file, issue: issueOf('areas/not-readable', `${unreadable} features`, '', 'warning') };
  return { file };
}
