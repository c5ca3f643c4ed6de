// A feed as a district would publish it, of any size. Invented numbers that do not repeat, so that they compress no better
// than real ones: names in two languages, the queue with twelve points of its day, volunteers by task, testing, times.

const START = Date.UTC(2021, 0, 6, 7, 40);
const STEP_MS = 300_000;
const ROLES = ['distance', 'code-help', 'register', 'doorstep'];
const SYLLABLES = ['an', 'he', 'xing', 'yuan', 'dong', 'xi', 'bei', 'nan', 'ming', 'tai', 'li', 'hua'];
const SIGNS = [...'安和星苑东西北南明泰丽华'];

/** @param {number} size communities @param {number} version each has numbers of its own @returns {string} JSON */
export function feedText(size, version = 0) {
  const random = chance(size * 1000 + version);
  const upTo = most => Math.floor(random() * most);
  const now = START + version * STEP_MS;
  const time = minutes => new Date(now - minutes * 60_000).toISOString();
  const community = index => {
    const draws = [upTo(12), upTo(12), upTo(12)];
    const population = 1500 + upTo(9000);
    const sampled = upTo(population);
    return {
      id: `c${index + 1}`,
      name: {
        'zh-Hans': `${draws.map(draw => SIGNS[draw]).join('')}社区${index + 1}`,
        en: `${draws.map(draw => SYLLABLES[draw]).join('')} ${index + 1}`,
      },
      district: `d${index % 40}`,
      location: [114 + upTo(99_999) / 1e5, 38 + upTo(99_999) / 1e5],
      status: 'open',
      asOf: time(upTo(20)),
      queue: {
        waiting: upTo(400),
        servedPerHour: 60 + upTo(120),
        stations: 1 + upTo(4),
        history: Array.from({ length: 12 }, (_, point) => [time(5 * (12 - point)), upTo(400)]),
      },
      volunteers: {
        onDuty: 4 + upTo(12),
        needed: 16,
        roles: ROLES.map(id => ({ id, onDuty: upTo(5), needed: 4 })),
      },
      testing: { population, registered: sampled + upTo(200), sampled, resulted: upTo(sampled) },
    };
  };
  return JSON.stringify({
    version: 1,
    generatedAt: time(0),
    ttl: 60,
    timeZone: 'Asia/Shanghai',
    communities: Array.from({ length: size }, (_, index) => community(index)),
  });
}

/** Chance that can be repeated (mulberry32). @returns {() => number} at least 0, less than 1 */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
