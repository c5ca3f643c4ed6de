// What every page but ours writes by hand: the two numbers, the wait, the volunteers by role. And how all of them ask.

import './page.css';

const count = new Intl.NumberFormat('en');
const at = id => document.getElementById(id);

/** Writes a text where it is another one. */
export function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** The feed, and what the charts are made of. */
async function load() {
  const response = await fetch('/feed.json', { cache: 'no-cache' });
  const { communities } = await response.json();
  const [first] = communities;
  return {
    first,
    curve: first.queue.history.map(([time, waiting]) => [Date.parse(time) / 1000, waiting]),
    rows: communities.map(({ name, testing: { population, sampled, resulted } }) => {
      const percent = Math.floor((sampled * 100) / population);
      return { name, percent, label: `${percent}%`, resulted: (resulted * 100) / population };
    }),
    sampled: communities.reduce((sum, { testing }) => sum + testing.sampled, 0),
    population: communities.reduce((sum, { testing }) => sum + testing.population, 0),
  };
}

function writeHead({ first: { name, queue, volunteers }, sampled, population }) {
  write(at('name'), name);
  write(at('waiting'), count.format(queue.waiting));
  write(at('wait'), `Wait: ${queue.waitMinutes} min`);
  write(at('on-duty'), count.format(volunteers.onDuty));
  write(at('needed'), count.format(volunteers.needed));
  const table = at('roles');
  volunteers.roles.forEach((role, index) => {
    const row = table.rows[index] ?? table.insertRow();
    [role.name, role.onDuty, role.needed].forEach((value, column) => {
      write(row.cells[column] ?? row.insertCell(), String(value));
    });
  });
  write(at('total'), count.format(sampled));
  write(at('population'), count.format(population));
}

/**
 * Starts a page: load, draw, and again on request.
 * @param {(data: Awaited<ReturnType<typeof load>>) => void | Promise<void>} draw settles when all is on the page
 */
export function start(draw) {
  globalThis.benchRefresh = async () => {
    const data = await load();
    writeHead(data);
    await draw(data);
    dispatchEvent(new Event('bench:drawn'));
  };
  void globalThis.benchRefresh();
}
