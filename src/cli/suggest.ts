import type { Finding } from '../check/findings.ts';
import { likelyEncoding, suggestMapping } from '../check/suggest/suggest.ts';
import { decodeBytes } from '../import/encoding.ts';
import { deviceZone } from '../text/device-zone.ts';
import { importTools } from '../text/import-tools.ts';
import { isDocument } from './input.ts';
import { load, notJson } from './load.ts';

/** A first mapping. */
interface Suggested {
  /** As JSON; null if there are no rows to look at. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/** Makes a first mapping for a source. Never rejects. */
export async function suggest(target: string): Promise<Suggested> {
  const loaded = await load(target, undefined);
  if ('finding' in loaded) return { text: null, findings: [loaded.finding] };
  const { input, mapped } = loaded;
  if (!isDocument(input.http)) {
    const seen = String(input.http?.status);
    return { text: null, findings: [{ code: 'feed/status', pointer: '', seen, severity: 'error' }] };
  }
  const isLegacy = input.issues.some(({ code }) => code === 'feed/encoding');
  const decoded = (encoding: string): string => decodeBytes(input.bytes, { encoding }).text;
  const encoding = isLegacy ? likelyEncoding(decoded) : undefined;
  const mapping = suggestMapping(encoding === undefined ? input.body : decoded(encoding), {
    tools: importTools,
    zone: deviceZone(),
    encoding,
  });
  if (mapping) return { text: `${JSON.stringify(mapping, null, 2)}\n`, findings: [] };
  return { text: null, findings: mapped?.issues ?? notJson(input.body) };
}
