// Every state a widget can be in, as elements of one page and the feeds they ask for.

import { NAMES, PARTS } from './widget-list.mjs';

const MINUTE = 60_000;

/** @param {number} minutes */
const ago = minutes => new Date(Date.now() - minutes * MINUTE).toISOString();

const LONG =
  'Residents’ committee of the former Second Cotton Mill’s north-eastern housing estate and its Kraftfahrzeughaftpflichtversicherungsgebäude';

/** A community with something of everything; `minutes` old. */
function community(id, minutes, more = {}) {
  return {
    id,
    name: { en: 'Anheyuan', 'zh-Hans': '安和苑社区' },
    district: 'East',
    status: 'open',
    closesAt: ago(-240),
    asOf: ago(minutes),
    bring: [{ en: 'Your keys' }, 'ID card'],
    tips: ['Wait in the lobby; you are called by groups of ten'],
    queue: {
      waiting: 180,
      outdoors: 75,
      indoors: 105,
      groupSize: 10,
      maxOutdoorGroups: 6,
      servedPerHour: 90,
      capacityLeft: 240,
      nowServing: 'A120',
      lastIssued: 'A300',
      waitPlace: { indoor: true, name: 'Activity room, ground floor' },
      history: [
        [ago(minutes + 60), 90],
        [ago(minutes + 30), 120],
        [ago(minutes), 180],
      ],
    },
    steps: [
      { id: 'register', name: 'Registration', stations: 1, perHour: 60, waiting: 150 },
      { id: 'sample', name: 'Sampling', stations: 2, perHour: 90, waiting: 30 },
      { id: 'enter-results', stations: 1, perHour: 200, waiting: 400 },
    ],
    volunteers: {
      onDuty: 9,
      needed: 13,
      signUpUrl: 'https://example.org/',
      longOnDuty: 3,
      roles: [
        { id: 'distance', name: 'Keeping distance', onDuty: 8, needed: 5 },
        { id: 'code-help', name: 'Help with the code', onDuty: 1, min: 2, needed: 8 },
        { id: 'lobby', name: 'Calling groups', onDuty: 0, needed: 2 },
      ],
      shifts: [
        { start: ago(90), end: ago(-90), role: 'distance', signedUp: 3, needed: 4 },
        { start: ago(-90), end: ago(-300), role: 'code-help', signedUp: 1, min: 2, needed: 4 },
      ],
      asks: [{ what: 'vests', needed: 20, have: 5 }],
    },
    testing: {
      population: 5200,
      registered: 5310,
      sampled: 3300,
      sent: 2800,
      resulted: 900,
      tubes: { poolSize: 10, sent: 330, resulted: 90 },
      resultsUpTo: ago(100),
      noCallMeans: 'No call by noon means negative',
      history: [[ago(60), { registered: 2000, sampled: 1500, resulted: 0 }]],
    },
    doorstep: { people: 61, sampled: 40, households: 30, teams: 3 },
    schedule: [
      { start: ago(60), end: ago(-60), what: 'Sampling, buildings 7 to 12', where: 'Gate 2' },
      { start: ago(-60), end: ago(-180), what: 'Sampling, buildings 13 to 18', who: 'Night shift' },
    ],
    notices: [
      { id: 'keys', kind: 'reminder', title: 'Bring your keys', text: 'You go in by groups.' },
      { id: 'ice', kind: 'caution', title: 'Ice on the steps' },
    ],
    ...more,
  };
}

/** Minutes after which the numbers of each part are of this class. */
const AGES = {
  queue: { fresh: 3, ageing: 20, stale: 60, expired: 1800 },
  volunteers: { fresh: 3, ageing: 90, stale: 200, expired: 1800 },
  testing: { fresh: 3, ageing: 250, stale: 700, expired: 1800 },
  // As long as one of its parts is current, so is a board.
  board: { fresh: 3, ageing: 20, stale: 700, expired: 1800 },
};

const agesOf = kind => AGES[kind] ?? AGES[PARTS[kind]];

const feed = (communities, more = {}) => ({
  version: 1,
  generatedAt: ago(1),
  timeZone: 'Asia/Shanghai',
  lang: 'en',
  name: 'Yuhua District',
  busy: { unit: 'minutes', levels: [30, 60] },
  agencies: [
    {
      id: 'bright-road',
      name: 'Bright Road Social Work Centre',
      staff: 26,
      deployed: 15,
      communities: ['a', 'c0', 'c2', 'c7', 'elsewhere'],
      asOf: communities[0]?.asOf,
    },
  ],
  communities,
  ...more,
});

function many(kind) {
  const { fresh, stale, expired } = agesOf(kind);
  const states = ['open', 'paused', 'full', 'closed', 'done', 'not-started'];
  return Array.from({ length: 14 }, (_, index) => {
    const minutes = index === 12 ? expired : index % 5 === 4 ? stale : fresh;
    const whole = community(`c${index}`, minutes, {
      name: index === 2 ? LONG : `Community ${index}`,
      district: index % 2 ? 'East' : 'West',
      status: states[index % 6],
    });
    return index === 7 ? { id: 'c7', name: 'Without numbers', district: 'West' } : whole;
  });
}

export { NAMES as KINDS };

/**
 * The states of one widget.
 *
 * @param {string} kind  its name
 * @returns {{ name: string, state: string, feed?: object | string, attributes?: Record<string, string> }[]}
 *   `state`: what `data-state` becomes; `feed`: its content, or a path that is never answered; none: there is no such file
 */
export function statesOf(kind) {
  const { fresh, ageing, stale, expired } = agesOf(kind);
  const one = (name, minutes, more, state = 'ready', rest = {}) => ({
    name,
    state,
    feed: feed([community('a', minutes, more)], rest),
    attributes: { community: 'a' },
  });
  const reason = { reason: 'Power cut', resumesAt: ago(-60), opensAt: ago(-600) };
  return [
    one('fresh', fresh),
    one('ageing', ageing),
    one('stale', stale, {}, 'stale'),
    one('expired', expired, {}, 'stale'),
    one('uncertain', -60, {}, 'stale'),
    {
      name: 'unknown',
      state: 'ready',
      feed: feed([{ id: 'a', name: 'Bare' }]),
      attributes: { community: 'a' },
    },
    one('paused', fresh, { status: 'paused', ...reason }),
    one('full', fresh, { status: 'full', ...reason }),
    one('closed', fresh, { status: 'closed', ...reason }),
    one('not started', fresh, { status: 'not-started', ...reason }),
    one('done', fresh, { status: 'done' }),
    { name: 'error', state: 'error' },
    { name: 'empty', state: 'empty', feed: feed([]) },
    { name: 'loading', state: 'loading', feed: '/never' },
    one('long names', fresh, { name: LONG, bring: [LONG], reason: LONG }),
    one('sample', fresh, {}, 'ready', { sample: true }),
    { ...one('compact', fresh), attributes: { community: 'a', view: 'compact' } },
    { name: 'compact list', state: 'ready', feed: feed(many(kind)), attributes: { view: 'compact' } },
    { ...one('large', fresh), attributes: { community: 'a', view: 'large' } },
    // A total is as good as the current ones of its parts; old ones do not discredit it.
    { name: 'list', state: 'ready', feed: feed(many(kind)) },
    {
      name: 'districts, unfolded',
      state: 'ready',
      feed: feed(many(kind)),
      attributes: { view: 'districts', heading: 'By district' },
    },
    {
      name: 'list, all expired',
      state: 'stale',
      feed: feed(many(kind).map(each => ({ ...each, asOf: ago(4000) }))),
    },
  ];
}

/**
 * All states of some widgets as one page's body and files.
 *
 * @param {readonly ('queue' | 'volunteers' | 'progress')[]} kinds
 * @returns {{ body: string, files: Record<string, object>, states: { id: string, kind: string, name: string, state: string }[] }}
 */
export function statesPage(kinds = NAMES) {
  const files = {};
  const states = [];
  const parts = [];
  for (const kind of kinds) {
    parts.push(`<h2>${kind}</h2>`);
    for (const [index, { name, state, feed: content, attributes = {} }] of statesOf(kind).entries()) {
      const id = `${kind}-${index}`;
      const src = typeof content === 'string' ? content : `/${id}.json`;
      if (typeof content === 'object') files[src] = content;
      const all = Object.entries({ src, id, ...attributes }).map(([key, value]) => `${key}="${value}"`);
      parts.push(`<lantern-${kind} ${all.join(' ')}></lantern-${kind}>`);
      states.push({ id, kind, name, state });
    }
  }
  return { body: `<main><h1>States</h1>${parts.join('\n')}</main>`, files, states };
}
