import type { Feed } from '../domain/model.ts';
import { withAdvice } from '../check/advice.ts';
import { checkFeed, type Checked } from '../check/check.ts';
import { Findings, type Finding } from '../check/findings.ts';
import { refusalOf } from '../import/mapping.ts';
import { calendar } from '../text/calendar.ts';
import { deviceZone } from '../text/device-zone.ts';
import { importTools } from '../text/import-tools.ts';
import { checkHost } from './host.ts';
import { checkShards } from './check-shards.ts';
import { isDocument } from './input.ts';
import { load, notJson, parsed, placeOfMistake, type Loaded } from './load.ts';
import type { Outcome } from './report.ts';

/**
 * Checks a file or address. Never rejects.
 *
 * @param map file name or address of a mapping, if the target is in another format
 */
export async function check(target: string, map: string | undefined): Promise<Outcome> {
  const loaded = await load(target, map);
  if ('finding' in loaded) return { target, map, communities: null, findings: [loaded.finding] };
  const now = Date.now();
  const findings = new Findings();
  const { input, mapped, isTable } = loaded;
  findings.take(input.issues);
  if (input.issues.length > 0 && input.body.includes('\ufffd'))
    findings.add('source/not-utf-8', '', { severity: 'error' });
  const { feed, found, document } = isDocument(input.http) ? checkBody(loaded, now) : NOTHING;
  if (input.http)
    findings.take(checkHost({ http: input.http, bytes: input.bytes.length, feed, isTable, now }));
  const at = mapped ? placeOfMistake(input.body) : '';
  const ofSource = (mapped?.issues ?? []).map(issue =>
    issue.code === 'source/not-json' ? { ...issue, seen: at } : issue,
  );
  const all = [...ofSource, ...found];
  findings.take(
    map === undefined ? all : withAdvice(all, input.body, { tools: importTools, zone: deviceZone() }),
  );
  const base = input.http?.url ?? target;
  const shards = feed?.shards ? await checkShards(feed, base, shard => checkOne(shard, now)) : null;
  if (shards) findings.take(shards.findings);
  const communities = shards?.communities ?? feed?.communities.length ?? null;
  return { target, map, communities, findings: findings.close(), document };
}

/** Checks a shard, which is a complete feed. */
async function checkOne(target: string, now: number): Promise<Checked> {
  const loaded = await load(target, undefined);
  if ('finding' in loaded) return { feed: null, findings: [loaded.finding] };
  const { input, isTable } = loaded;
  const { feed, found } = isDocument(input.http) ? checkBody(loaded, now) : NOTHING;
  const host = input.http
    ? checkHost({ http: input.http, bytes: input.bytes.length, feed, isTable, now })
    : [];
  return { feed, findings: [...host, ...input.issues, ...found] };
}

interface Body {
  readonly feed: Feed | null;
  readonly found: readonly Finding[];
  readonly document: unknown;
}

const NOTHING: Body = { feed: null, found: [], document: null };

function checkBody({ input, mapped }: Loaded, now: number): Body {
  if (mapped?.document === null) return NOTHING;
  const document = mapped ? mapped.document : parsed(input.body);
  if (document === undefined) return { ...NOTHING, found: notJson(input.body) };
  const { feed, findings } = checkFeed(document, { calendar, now });
  if (!mapped) return { feed, found: findings, document };
  const isRefused = feed !== null && refusalOf(feed, mapped.issues) !== undefined;
  const sourced = findings.map((finding): Finding => {
    const source = finding.pointer === '' ? undefined : mapped.placeOf(finding.pointer);
    return source ? { ...finding, source } : finding;
  });
  return { feed: isRefused ? null : feed, found: sourced, document };
}
