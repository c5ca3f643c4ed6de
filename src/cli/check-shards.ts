import type { Feed } from '../domain/model.ts';
import type { Checked } from '../check/check.ts';
import { Findings, type Finding } from '../check/findings.ts';
import { shardPlaces } from '../feed/schema.ts';
import { isUrl, relativeTo } from './input.ts';

/** The result of checking the shards of a feed. */
interface CheckedShards {
  readonly findings: readonly Finding[];
  /** Number of communities, including those of the index; each id counts once. */
  readonly communities: number;
}

/** The same number of parallel requests as in widgets. */
const PARALLEL_REQUESTS = 5;

/**
 * Loads and checks the shards of a feed, and checks them against each other. The pointer of a finding is the pointer of the
 * shard in the index. Its source is the place within the shard.
 *
 * @param base file name or address of the index
 * @param check checks one file or address as a feed; never rejects
 */
export async function checkShards(
  index: Feed,
  base: string,
  check: (target: string) => Promise<Checked>,
): Promise<CheckedShards> {
  const shards = index.shards ?? [];
  const answers: Checked[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < shards.length; at = next++) {
      const target = targetOf(shards[at]?.url ?? '', base);
      answers[at] =
        target === null
          ? { feed: null, findings: [{ code: 'value/not-a-link', pointer: '', severity: 'error' }] }
          : await check(target);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_REQUESTS }, work));

  const findings = new Findings();
  const ids = new Set(index.communities.map(({ id }) => id));
  for (const [at, shard] of shards.entries()) {
    const { feed, findings: own } = answers[at] ?? { feed: null, findings: [] };
    const pointer = `/shards/${String(shardPlaces.get(shard))}`;
    findings.take(
      own.map(finding => ({
        ...finding,
        pointer,
        source: {
          file: shard.url,
          ...(finding.pointer !== '' && { pointer: finding.pointer }),
          ...finding.source,
        },
      })),
    );
    if (!feed) continue;
    const source = { file: shard.url };
    if (feed.shards) findings.take([{ code: 'shard/nested', pointer, source, severity: 'error' }]);
    const twice = feed.communities.filter(({ id }) => ids.has(id));
    for (const { id } of twice)
      findings.take([{ code: 'id/duplicate', pointer, source, seen: JSON.stringify(id), severity: 'error' }]);
    for (const { id } of feed.communities) ids.add(id);
    checkDistricts(feed, shard.districts, district =>
      findings.take([
        { code: 'shard/district', pointer, source, hint: JSON.stringify(district), severity: 'warning' },
      ]),
    );
  }
  return { findings: findings.close(), communities: ids.size };
}

/** A page that shows a district does not load a shard for which the index does not list that district. */
function checkDistricts(
  { communities }: Feed,
  named: readonly string[] | undefined,
  lost: (district: string) => void,
): void {
  if (!named) return;
  for (const district of new Set(communities.map(community => community.district))) {
    if (district !== undefined && !named.includes(district)) lost(district);
  }
}

/** @returns null for an address that widgets do not request */
function targetOf(address: string, base: string): string | null {
  try {
    const { username, password } = new URL(address, isUrl(base) ? base : 'http://localhost/');
    return username + password === '' ? relativeTo(base, address) : null;
  } catch {
    return null;
  }
}
