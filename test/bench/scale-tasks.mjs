// The longest task of a page's main thread while something is done: by the clock, and in its own time on the processor, so
// that others on the machine don't count.

/** What the page notes in the trace, so that its main thread is told from those of the browser's own pages. */
const MARK = 'lantern-scale';

/**
 * @param {import('puppeteer-core').Page} page @param {() => Promise<void>} act
 * @returns {Promise<{ clock: number, own: number }>} in ms; 0 where there was no task of a millisecond
 */
export async function longestTask(page, act) {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  let trace;
  try {
    await act();
    await page.evaluate(name => void performance.mark(name), MARK);
  } finally {
    trace = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? '{"traceEvents":[]}').toString());
  // What is in a task is shorter than it, whatever its name.
  const pieces = piecesOf(traceEvents);
  const most = of => Math.max(0, ...pieces.map(of)) / 1000;
  return { clock: most(({ dur }) => dur), own: most(({ dur, tdur }) => tdur ?? dur) };
}

/** Of the page's main thread. */
export function piecesOf(events) {
  const main = events.find(({ name }) => name === MARK);
  if (!main) throw new Error('the page is not in the trace');
  return events.filter(({ ph, pid, tid }) => ph === 'X' && pid === main.pid && tid === main.tid);
}
