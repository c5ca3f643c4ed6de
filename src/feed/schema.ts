/**
 * The definition of feed version 1. The compiler verifies it against `domain/model` member by member. The reader uses it
 * (`feed/parse`), and the published JSON Schema is generated from it (`feed/json-schema`), with the comments of the model as
 * descriptions.
 */
import type {
  Agency,
  Appointment,
  Ask,
  Busy,
  Campaign,
  Community,
  Doorstep,
  EpochMs,
  Feed,
  Notice,
  Opening,
  Publisher,
  Queue,
  ReportedWait,
  Role,
  Round,
  Service,
  Shard,
  Shift,
  Site,
  StaleAfter,
  Staff,
  Stages,
  StagesPoint,
  StationName,
  Step,
  Testing,
  Tubes,
  Volunteers,
  WaitPlace,
} from '../domain/model.ts';
import {
  either,
  isRecord,
  list,
  object,
  ownProperty,
  pair,
  type Field,
  type Reader,
  type Shape,
} from './fields.ts';
import {
  address,
  anyLink,
  count,
  decimal,
  end,
  flag,
  id,
  language,
  latitude,
  limit,
  longitude,
  minutes,
  name,
  oneOf,
  oneOfOrUnknown,
  ordinal,
  seconds,
  text,
  time,
  timeQuietly,
  trust,
  version,
  webLink,
  word,
  zone,
} from './leaves.ts';

/** Observations. If there are too many, the newest are kept. */
function history<T>(value: Field<T>): Field<readonly (readonly [EpochMs, T])[]> {
  return list(pair(time, value), 10_000, isRising);
}

/** Whether observations are sorted from old to new, judged by the first and last one with a time. */
function isRising(raw: readonly unknown[], reader: Reader): boolean {
  const timeAt = (entry: unknown): EpochMs | undefined =>
    Array.isArray(entry) ? timeQuietly(entry[0], reader) : undefined;
  let [first, last] = [0, raw.length - 1];
  while (first < last && timeAt(raw[first]) === undefined) first++;
  while (first < last && timeAt(raw[last]) === undefined) last--;
  return (timeAt(raw[first]) ?? NaN) < (timeAt(raw[last]) ?? NaN);
}

const publisher: Field<Publisher> = object<Publisher>('Publisher', { name, url: webLink, contact: anyLink });

const staleAfter: Field<StaleAfter> = object<StaleAfter>('StaleAfter', {
  queue: seconds,
  volunteers: seconds,
  testing: seconds,
});

/** Two limits, of which the second is not below the first. */
export const rising: Field<readonly [number, number]> = pair(decimal, decimal, (low, high) => low <= high);

const busy: Field<Busy> = object<Busy>('Busy', { unit: oneOf('minutes', 'people'), levels: rising }, [
  'unit',
  'levels',
]);

const campaign: Field<Campaign> = object<Campaign>('Campaign', {
  round: ordinal,
  startsAt: time,
  endsAt: end,
  name,
});

const agency: Field<Agency> = object<Agency>(
  'Agency',
  { id, name, staff: count, deployed: count, communities: list(id, 10_000), asOf: trust },
  ['id'],
);

export const shardObject: Field<Shard> = object<Shard>(
  'Shard',
  { url: address, districts: list(word), communities: list(id, 200_000) },
  ['url'],
);

/** The index of each shard in the document, from which some may have been omitted. */
export const shardPlaces: WeakMap<Shard, unknown> = new WeakMap();

/** An address, or an object that contains one. */
export const shard: Field<Shard> = either(address, shardObject, (raw, reader) => {
  const given = typeof raw === 'string' ? address(raw, reader) : shardObject(raw, reader);
  const found = typeof given === 'string' ? { url: given } : given;
  if (found) shardPlaces.set(found, reader.path[reader.path.length - 1]);
  return found;
});

export const reportedWait: Field<ReportedWait> = object<ReportedWait>(
  'ReportedWait',
  { min: minutes, max: minutes, p50: minutes, p90: minutes },
  [],
  (given, reader) => {
    if (Object.keys(given).length === 0) return undefined;
    // None of the given values is below the previous one.
    const own: ReportedWait & { __proto__: null } = { __proto__: null, ...given };
    const { min = 0, p50 = min, p90 = p50, max = p90 } = own;
    return min <= p50 && p50 <= p90 && p90 <= max ? given : reader.report('value/out-of-range', given);
  },
);

/** A number of minutes, or a range. */
export const wait: Field<ReportedWait> = either(minutes, reportedWait, (raw, reader) => {
  if (isRecord(raw)) {
    // Hours, say, or a member that is written wrongly.
    const keys = Object.keys(raw);
    const isOther = keys.length > 0 && !keys.some(key => reportedWait.type?.members.has(key));
    return isOther ? reader.report('value/not-a-number', raw) : reportedWait(raw, reader);
  }
  const given = minutes(raw, reader);
  return given === undefined ? given : { min: given, max: given };
});

const waitPlace: Field<WaitPlace> = object<WaitPlace>('WaitPlace', { indoor: flag, name });

const queue: Field<Queue> = object<Queue>('Queue', {
  waiting: count,
  outdoors: count,
  indoors: count,
  groupSize: ordinal,
  maxOutdoorGroups: count,
  stations: count,
  servedPerHour: decimal,
  capacityLeft: count,
  waitMinutes: wait,
  level: oneOf('none', 'short', 'moderate', 'long'),
  nowServing: word,
  lastIssued: word,
  callUpTo: word,
  waitPlace,
  history: history(count),
  asOf: trust,
});

const station: Field<StationName> = object<StationName>('StationName', { one: name, other: name }, ['other']);

const step: Field<Step> = object<Step>(
  'Step',
  { id, name, station, stations: count, perHour: decimal, waiting: count },
  ['id'],
);

const role: Field<Role> = object<Role>('Role', { id, name, onDuty: count, min: count, needed: count }, [
  'id',
]);

const shift: Field<Shift> = object<Shift>(
  'Shift',
  { start: time, end, role: word, signedUp: count, min: count, needed: count },
  ['start', 'end'],
  (value, reader) => {
    const { start = -Infinity, end: until = Infinity } = value;
    return until <= start ? reader.report('value/ends-before-start') : value;
  },
);

const ask: Field<Ask> = object<Ask>('Ask', { what: text, needed: count, have: count }, ['what']);

const staff: Shape<Staff> = { onDuty: count, needed: count };
const staffPoint: Field<Staff> = object<Staff>('Staff', staff);

const volunteers: Field<Volunteers> = object<Volunteers>('Volunteers', {
  ...staff,
  roles: list(role),
  shifts: list(shift, 5000),
  history: history(staffPoint),
  longOnDuty: count,
  signUpUrl: webLink,
  asks: list(ask),
  asOf: trust,
});

const stages: Shape<Stages> = { registered: count, sampled: count, sent: count, resulted: count };
const stagesPoint: Field<Stages> = object<Stages>('Stages', stages);
const stagesHistory: Field<readonly StagesPoint[]> = history(stagesPoint);

const tubes: Field<Tubes> = object<Tubes>('Tubes', { poolSize: ordinal, sent: count, resulted: count });

const round: Field<Round> = object<Round>('Round', { startsAt: time, history: stagesHistory });

const testing: Field<Testing> = object<Testing>('Testing', {
  ...stages,
  population: decimal,
  positive: count,
  tubes,
  resultsUpTo: time,
  noCallMeans: text,
  history: stagesHistory,
  lastRound: round,
  asOf: trust,
});

const doorstep: Field<Doorstep> = object<Doorstep>('Doorstep', {
  people: count,
  sampled: count,
  households: count,
  teams: count,
  asOf: trust,
});

const opening: Shape<Opening> = {
  status: oneOfOrUnknown('not-started', 'open', 'paused', 'full', 'closed', 'done'),
  reason: text,
  resumesAt: time,
  opensAt: time,
  closesAt: time,
  lastJoinAt: time,
};

/** A place without a valid name is named by its id, so that its numbers are not lost. */
function nameById<T extends Partial<Pick<Community, 'id' | 'name'>>>(value: T, reader: Reader): T {
  if (ownProperty(value, 'name') !== undefined || value.id === undefined) return value;
  reader.warn('value/missing', undefined, 'name');
  return { ...value, name: value.id };
}

/** Longitude and latitude. */
export const location: Field<readonly [lon: number, lat: number]> = pair(longitude, latitude);

const site: Field<Site> = object<Site>(
  'Site',
  { ...opening, id, name, location, queue, asOf: trust },
  ['id', 'name'],
  nameById,
);

const appointment: Field<Appointment> = object<Appointment>(
  'Appointment',
  { start: time, end, what: text, who: text, where: text },
  ['start', 'what'],
);

const notice: Field<Notice> = object<Notice>(
  'Notice',
  {
    id,
    kind: oneOf('closure', 'schedule', 'caution', 'reminder', 'result', 'comfort', 'info'),
    title: text,
    text,
    from: time,
    until: end,
    url: anyLink,
  },
  ['id'],
);

const service: Field<Service> = object<Service>('Service', { id, name, where: text, for: text }, ['id']);

export const community: Field<Community> = object<Community>(
  'Community',
  {
    ...opening,
    id,
    name,
    shortName: name,
    district: word,
    location,
    access: oneOf('open', 'controlled', 'closed-off'),
    accessSince: time,
    services: list(service),
    bring: list(text),
    tips: list(text),
    queue,
    steps: list(step),
    volunteers,
    testing,
    doorstep,
    sites: list(site, 5000),
    schedule: list(appointment),
    notices: list(notice),
    asOf: trust,
  },
  ['id', 'name'],
  nameById,
);

/** Maximum number of communities in one document. */
export const MOST_COMMUNITIES = 200_000;

export const feed: Field<Feed> = object<Feed>(
  'Feed',
  {
    version,
    generatedAt: time,
    validUntil: limit,
    ttl: seconds,
    timeZone: zone,
    lang: language,
    name,
    publisher,
    sample: flag,
    incomplete: flag,
    staleAfter,
    busy,
    suppressBelow: count,
    campaign,
    agencies: list(agency),
    communities: list(community, MOST_COMMUNITIES),
    notices: list(notice),
    shards: list(shard, 1000),
  },
  ['version', 'communities'],
);
