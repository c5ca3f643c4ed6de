/** English: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: 'Steps',
  },
  notices: {
    kind: 'Notices',
    onNow: what => `Now: ${what}`,
    plannedNow: what => `Planned for now: ${what}`,
    nextUp: (time, what) => `Next, ${time}: ${what}`,
    count: (n, value) => `${n}\u00A0${value === 1 ? 'notice' : 'notices'}`,
    none: 'No notices',
    notCurrent: 'No current notices',
    clock: 'The clock of this device may be wrong, so we can’t say what is on now.',
    schedule: 'Schedule',
    scheduleToday: 'Schedule today',
    now: 'now',
    next: time => `next ${time}`,
    until: time => `until ${time}`,
    finished: 'finished',
    access: {
      open: since => (since ? `Free to come and go since ${since}` : 'Free to come and go'),
      controlled: since => (since ? `Entry is controlled since ${since}` : 'Entry is controlled'),
      'closed-off': since => (since ? `Closed off since ${since}` : 'Closed off'),
    },
    accessFrom: {
      open: date => `Free to come and go from ${date}`,
      controlled: date => `Entry is controlled from ${date}`,
      'closed-off': date => `Closed off from ${date}`,
    },
    bring: 'Bring with you',
    resultsUpTo: time => `Results are in for samples up to ${time}`,
    calendar: 'Add to calendar (.ics)',
    calendarNote: time => `As of ${time}. It may have changed since.`,
    more: 'Earlier and later',
    later: 'Later',
    earlier: 'Earlier',
    over: 'Past notices',
    title: 'What to know',
    titleIn: district => `What to know in ${district}`,
    caption: 'Schedule and notices by community',
    nowIn: (n, of, ofValue) => `On now in ${n} of ${of} ${ofValue === 1 ? 'community' : 'communities'}`,
    nowInShort: (n, of) => `on now in ${n} of ${of}`,
    column: 'Now or next',
    bySchedule: 'What is on now first',
    note: 'Notices',
    filter: 'Show',
    onNowFilter: n => `On now ${n}`,
    closedOffFilter: n => `Closed off ${n}`,
  },
  doorstep: {
    kind: 'At home',
  },
  agencies: {
    kind: 'Agencies',
  },
  trend: {
    kind: 'Trend',
  },
  map: {
    kind: 'Map',
  },
  board: {
    kind: 'Board',
  },
};
