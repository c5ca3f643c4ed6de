import type { Feed, Queue, Site, Stages, Testing, Volunteers } from '../domain/model.ts';
import { STAGES } from '../domain/progress.ts';
import type { Findings } from './findings.ts';
import type { Places } from './places.ts';

/**
 * Finds counts that contradict each other. Widgets show them as given, so the publisher should know. An unknown count
 * contradicts nothing.
 */
export function checkCounts(feed: Feed, places: Places, findings: Findings): void {
  const ids = new Set(feed.communities.map(({ id }) => id));
  const agencies = feed.agencies ?? [];
  for (const [index, { staff, deployed, communities = [] }] of agencies.entries()) {
    const at = places.entry('/agencies', index, agencies.length);
    notAbove(deployed, staff, 'deployed', 'staff', at, findings);
    for (const id of communities) {
      // The community may be in another shard.
      if (!ids.has(id) && !feed.shards)
        findings.add('id/unknown', `${at}/communities`, { seen: JSON.stringify(id) });
    }
  }
  for (const community of feed.communities) {
    const at = places.community(community);
    const { queue, sites = [], volunteers, testing, doorstep } = community;
    if (queue) checkQueue(queue, `${at}/queue`, findings);
    for (const [index, site] of sites.entries()) {
      if (site.queue)
        checkQueue(site.queue, `${places.entry(`${at}/sites`, index, sites.length)}/queue`, findings);
    }
    checkSites(queue, sites, at, findings);
    if (volunteers) checkVolunteers(volunteers, `${at}/volunteers`, places, findings);
    if (testing) checkTesting(testing, `${at}/testing`, findings);
    if (doorstep) {
      notAbove(doorstep.sampled, doorstep.people, 'sampled', 'people', `${at}/doorstep`, findings);
      notAbove(doorstep.households, doorstep.people, 'households', 'people', `${at}/doorstep`, findings);
    }
  }
}

function checkQueue(
  { waiting, outdoors, indoors, nowServing, lastIssued }: Queue,
  at: string,
  findings: Findings,
): void {
  const parts = (outdoors ?? 0) + (indoors ?? 0);
  const isWhole = outdoors !== undefined && indoors !== undefined;
  if (waiting !== undefined && (isWhole ? parts !== waiting : parts > waiting)) {
    const seen = `outdoors ${outdoors ?? '?'} + indoors ${indoors ?? '?'} ≠ waiting ${waiting}`;
    findings.add('sum/disagrees', `${at}/waiting`, { seen });
  }
  const [called, issued] = [
    /^(\D*)(\d{1,9})$/.exec(nowServing ?? ''),
    /^(\D*)(\d{1,9})$/.exec(lastIssued ?? ''),
  ];
  if (called && issued && called[1] === issued[1] && Number(called[2]) > Number(issued[2])) {
    findings.add('ticket/not-issued', `${at}/nowServing`, { seen: `${called[0]} > ${issued[0]}` });
  }
}

function checkSites(queue: Queue | undefined, sites: readonly Site[], at: string, findings: Findings): void {
  const sum = sumOf(sites.map(site => site.queue?.waiting));
  if (sum === undefined || queue?.waiting === undefined || sum === queue.waiting) return;
  findings.add('sum/disagrees', `${at}/queue/waiting`, { seen: `sites ${sum} ≠ waiting ${queue.waiting}` });
}

function checkVolunteers(
  { onDuty, needed, roles = [], shifts = [] }: Volunteers,
  at: string,
  places: Places,
  findings: Findings,
): void {
  // One person may have two tasks, or none that is listed. Only a sum above the total is suspicious.
  const busy = sumOf(roles.map(role => role.onDuty));
  if (busy !== undefined && onDuty !== undefined && busy > onDuty) {
    findings.add('sum/disagrees', `${at}/onDuty`, { seen: `roles ${busy} > onDuty ${onDuty}` });
  }
  const wanted = sumOf(roles.map(role => role.needed));
  if (wanted !== undefined && needed !== undefined && wanted > needed) {
    findings.add('sum/disagrees', `${at}/needed`, { seen: `roles ${wanted} > needed ${needed}` });
  }
  for (const [part, list] of [
    ['roles', roles],
    ['shifts', shifts],
  ] as const) {
    for (const [index, { min, needed: most }] of list.entries()) {
      if (min === undefined || most === undefined || most >= min) continue;
      findings.add('count/needed-below-min', places.entry(`${at}/${part}`, index, list.length), {
        seen: `needed ${most} < min ${min}`,
      });
    }
  }
}

function checkTesting(testing: Testing, at: string, findings: Findings): void {
  const { population, positive, resulted, tubes, sent, history = [], lastRound } = testing;
  let earlier: keyof Stages | undefined;
  for (const stage of STAGES) {
    const reached = testing[stage];
    if (reached === undefined) continue;
    if (population !== undefined && reached > population) {
      findings.add('count/above-population', `${at}/${stage}`, {
        seen: `${stage} ${reached} > population ${population}`,
      });
    }
    const before = earlier && testing[earlier];
    if (before !== undefined && reached > before) {
      findings.add('count/above-earlier-stage', `${at}/${stage}`, {
        seen: `${stage} ${reached} > ${earlier} ${before}`,
      });
    }
    earlier = stage;
  }
  notAbove(positive, resulted, 'positive', 'resulted', at, findings);
  notAbove(tubes?.resulted, tubes?.sent, 'resulted', 'sent', `${at}/tubes`, findings);
  const room =
    tubes?.sent !== undefined && tubes.poolSize !== undefined ? tubes.sent * tubes.poolSize : undefined;
  if (room !== undefined && sent !== undefined && sent > room) {
    findings.add('sum/disagrees', `${at}/tubes/sent`, {
      seen: `sent ${sent} > tubes ${tubes?.sent} × ${tubes?.poolSize}`,
    });
  }
  checkFalls(history, testing, `${at}/history`, findings);
  checkFalls(lastRound?.history ?? [], {}, `${at}/lastRound/history`, findings);
}

/** Running totals do not decrease. If one does, it was corrected, or it is a mistake. */
function checkFalls(
  history: NonNullable<Testing['history']>,
  now: Testing,
  at: string,
  findings: Findings,
): void {
  const points = [...history].sort(([one], [other]) => one - other);
  for (const stage of STAGES) {
    let before: number | undefined;
    for (const [, stages] of [...points, [0, now] as const]) {
      const value = stages[stage];
      if (value === undefined) continue;
      if (before !== undefined && value < before) {
        findings.add('count/falls', at, { seen: `${stage} ${before} → ${value}` });
      }
      before = value;
    }
  }
}

function notAbove(
  part: number | undefined,
  whole: number | undefined,
  partName: string,
  wholeName: string,
  at: string,
  findings: Findings,
): void {
  if (part === undefined || whole === undefined || part <= whole) return;
  findings.add('count/above-whole', `${at}/${partName}`, {
    seen: `${partName} ${part} > ${wholeName} ${whole}`,
  });
}

/** Undefined if there are no parts, or one of them is unknown. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return parts.length > 0 ? sum : undefined;
}
