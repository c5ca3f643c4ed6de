import type { Finding } from '../check/findings.ts';
import { isRecord } from '../feed/fields.ts';
import { readFeed } from '../feed/parse.ts';
import { refusalOf } from '../import/mapping.ts';
import { calendar } from '../text/calendar.ts';
import { isDocument } from './input.ts';
import { load, notJson, parsed } from './load.ts';

/** The result of a conversion. */
export interface Converted {
  /** The feed as JSON; null if the document was refused. */
  readonly text: string | null;
  readonly communities: number | null;
  readonly document?: unknown;
  readonly findings: readonly Finding[];
}

/** Converts another format into a feed. Never rejects. */
export async function convert(target: string, map: string | undefined): Promise<Converted> {
  const loaded = await load(target, map);
  if ('finding' in loaded) return { text: null, communities: null, findings: [loaded.finding] };
  const { input, mapped } = loaded;
  const document = mapped ? mapped.document : parsed(input.body);
  if (input.http && !isDocument(input.http)) {
    const seen = String(input.http.status);
    return {
      text: null,
      communities: null,
      findings: [{ code: 'feed/status', pointer: '', seen, severity: 'error' }],
    };
  }
  if (document === null || document === undefined) {
    return {
      text: null,
      communities: null,
      findings: [...input.issues, ...(mapped?.issues ?? notJson(input.body))],
    };
  }
  if (isRecord(document) && input.issues.some(({ code }) => code === 'source/cut-off'))
    document['incomplete'] = true;
  const { feed, issues } = readFeed(document, calendar);
  const sourced = issues.map((issue): Finding => {
    const source = issue.pointer === '' ? undefined : mapped?.placeOf(issue.pointer);
    return source ? { ...issue, source } : issue;
  });
  const findings = [...input.issues, ...(mapped?.issues ?? []), ...sourced];
  if (!feed || refusalOf(feed, mapped?.issues ?? [])) return { text: null, communities: null, findings };
  return {
    text: `${JSON.stringify(document, null, 1)}\n`,
    communities: feed.communities.length,
    findings,
    document,
  };
}
