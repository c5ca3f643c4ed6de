import type { SharedStrings } from './shared.ts';

const AGO = { minute: 'min', hour: 'h', day: 'days' } as const;

export const en: SharedStrings = {
  direction: 'ltr',
  minutes: n => `${n} min`,
  hours: (hours, minutes) => (minutes === '' ? `${hours} h` : `${hours} h ${minutes} min`),
  range: (from, to) => `${from}–${to}`,
  ago: (unit, n, value) =>
    unit === 'now' ? 'just now' : unit === 'day' && value === 1 ? '1 day ago' : `${n} ${AGO[unit]} ago`,
  asOf: time => `As of ${time}`,
  notKnown: 'not known',
  timeNotKnown: 'Time of these numbers not known',
  timeUncertain: 'time uncertain',
  mayHaveChanged: 'may have changed',
  notCurrent: 'no longer current',
  lastKnown: (value, when) => `No current number. Last known: ${value}${when && `, ${when}`}`,
  when: (time, ago) => `${time} (${ago})`,
  turn: {
    resumesAt: time => `Expected to go on at ${time}`,
    opensAt: time => `Opens ${time}`,
    closesAt: time => `Closes ${time}`,
  },
  overdue: time => `No news since ${time}`,
  status: {
    'not-started': 'Not started',
    open: 'Open',
    paused: 'Paused',
    full: 'Full',
    closed: 'Closed',
    done: 'Finished',
  },
  statusNotKnown: 'State not known',
  level: { none: 'No queue', short: 'Short', moderate: 'Moderate', long: 'Long' },
  sample: 'Sample: these numbers are invented',
  loading: 'Loading the numbers…',
  behind: 'No new numbers can be read at the moment; these are the last ones.',
  news: (name, what) => `${name}: now ${what.toLowerCase() || 'up to date'}`,
  community: 'Community',
  fromOf: (known, of, ofNumber) => `from ${known} of ${of} ${ofNumber === 1 ? 'community' : 'communities'}`,
  shown: (n, of) => `${n} of ${of} shown`,
  showMore: 'Show more',
  share: 'Share or save',
  partsMissing: (n, of) => `${n} of ${of} parts of the feed are missing: communities are missing here.`,
  missing: 'This cannot be loaded now. The numbers are not affected; load the page again to try.',
  problem: {
    noSrc: 'No feed is named here. Whoever runs this page: put its address into the src attribute.',
    unreachable:
      'The numbers cannot be loaded now. They will appear by themselves; until then, ask on the spot.',
    unreadable: 'The numbers that came cannot be read. Whoever runs this page: check the feed.',
    empty: 'There are no communities in the feed yet.',
    notFound: (what, examples) =>
      `The feed has no “${what}”. Whoever runs this page: check the attributes${examples && `; the feed has: ${examples}`}.`,
  },
};
