import type { Finding } from '../check/findings.ts';
import { isRecord } from '../feed/fields.ts';
import type { Issue } from '../feed/issues.ts';
import { readFeed } from '../feed/parse.ts';
import { pointerSteps } from '../import/issues.ts';
import { ownMember } from '../feed/own.ts';
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

/** Makes null of the values that could not be read. Not of a limit: null would mean that there is none. */
function forgetLost(document: unknown, issues: readonly Issue[]): void {
  for (const { code, pointer, severity } of issues) {
    const isLost = severity === 'error' && code.startsWith('value/') && pointer !== '/validUntil';
    if (isLost) forget(document, pointer);
  }
}

/** Makes null of a value. @param pointer JSON Pointer */
function forget(document: unknown, pointer: string): void {
  const steps = pointerSteps(pointer);
  const last = steps.pop();
  let home = document;
  for (const step of steps) home = ownMember(home, step);
  if (last !== undefined && ownMember(home, last) !== undefined)
    (home as Record<string, unknown>)[last] = null;
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
  if (mapped) forgetLost(document, issues);
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
