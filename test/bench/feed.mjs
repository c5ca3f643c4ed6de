// The feed of the benchmark, and what a page must show of it. Invented numbers, plainly so: 'Community 00001'.

const MINUTE = 60_000;
const HISTORY = 60;
const ROLES = ['distance', 'code-help', 'register', 'doorstep'];
const count = new Intl.NumberFormat('en');

/**
 * A feed of `size` communities that goes on by steps.
 *
 * `next('all')` changes every row, `next('few')` one row in a hundred (at least one), `next('none')` nothing: the same
 * bytes again. The queue's number, its curve and the volunteers change with every step but the last.
 *
 * @param {number} size
 * @param {() => number} [now] epoch ms
 */
export function createFeed(size, now = Date.now) {
  const turns = Array.from({ length: size }, () => 0);
  let step = 0;
  let text = '';
  const make = () => {
    text = JSON.stringify(document(turns, step, now()));
  };
  make();
  return {
    get text() {
      return text;
    },
    /** @returns {Expected} */
    get expected() {
      return expectedOf(turns, step);
    },
    /** @param {'all' | 'few' | 'none'} change */
    next(change) {
      if (change === 'none') return;
      step += 1;
      const every = change === 'all' ? 1 : 100;
      for (let row = (step * 37) % Math.min(every, size); row < size; row += every) turns[row] += 1;
      make();
    },
  };
}

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} percent
 *
 * @typedef {object} Expected
 * @property {string} waiting
 * @property {string} wait
 * @property {string} onDuty
 * @property {string[]} roles  how many are there, by task
 * @property {string} total  sampled, of all communities
 * @property {Row[]} rows
 */

/** @returns {Expected} */
function expectedOf(turns, step) {
  const { queue, volunteers } = first(step);
  return {
    waiting: count.format(queue.waiting),
    wait: `${queue.waitMinutes} min`,
    onDuty: count.format(volunteers.onDuty),
    roles: volunteers.roles.map(({ onDuty }) => String(onDuty)),
    total: count.format(turns.reduce((sum, turn, row) => sum + testing(row, turn).sampled, 0)),
    rows: turns.map((turn, row) => ({ name: name(row), percent: `${share(row, turn)}%` })),
  };
}

function document(turns, step, now) {
  return {
    version: 1,
    generatedAt: new Date(now).toISOString(),
    // That of the browser: the readers of a queue are where it is.
    timeZone: 'Asia/Shanghai',
    lang: 'en',
    name: 'Benchmark district',
    communities: turns.map((turn, row) => ({
      id: `c${row + 1}`,
      name: name(row),
      district: `District ${(row % 40) + 1}`,
      status: 'open',
      queue: { waiting: 40 + (row % 200), servedPerHour: 90, stations: 1 },
      volunteers: { onDuty: 6 + (row % 5), needed: 12 },
      testing: testing(row, turn),
      ...(row === 0 && withHistory(first(step), now)),
    })),
  };
}

function name(row) {
  return `Community ${String(row + 1).padStart(5, '0')}`;
}

/** Whole per cent, so that every page may round as it likes. */
function share(row, turn) {
  return 20 + ((row * 7 + turn * 3) % 70);
}

function testing(row, turn) {
  const population = 2000 + (row % 50) * 200;
  const sampled = (population / 100) * share(row, turn);
  return { population, registered: Math.min(population, sampled + 150), sampled, resulted: sampled / 2 };
}

/** The one community that is shown in full. */
function first(step) {
  return {
    queue: { waiting: 1000 + step, waitMinutes: 20 + (step % 40) },
    volunteers: {
      onDuty: 100 + (step % 50),
      needed: 160,
      roles: ROLES.map((id, index) => ({ id, name: id, onDuty: 60 + ((step + index * 5) % 20), needed: 80 })),
    },
  };
}

function withHistory({ queue, volunteers }, now) {
  const point = index => [
    new Date(now - (HISTORY - index) * MINUTE).toISOString(),
    Math.round(queue.waiting * (0.6 + 0.4 * Math.sin(index / 9))),
  ];
  return {
    queue: { ...queue, history: Array.from({ length: HISTORY }, (_, index) => point(index)) },
    volunteers,
  };
}
