// The longest task of a page's main thread while something is done: by the clock, and in its own time on the processor, so
// that others on the machine don't count.

/**
 * @param {import('puppeteer-core').Page} page @param {() => Promise<void>} act
 * @returns {Promise<{ clock: number, own: number }>} in ms; 0 where there was no task of a millisecond
 */
export async function longestTask(page, act) {
  await page.tracing.start({ categories: ['toplevel'] });
  let trace;
  try {
    await act();
  } finally {
    trace = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? '{"traceEvents":[]}').toString());
  // What is in a task is shorter than it, whatever its name.
  const pieces = piecesOf(traceEvents);
  const most = of => Math.max(0, ...pieces.map(of)) / 1000;
  return { clock: most(({ dur }) => dur), own: most(({ dur, tdur }) => tdur ?? dur) };
}

/** Of the page's main thread: of all renderers' that with the most to do. */
function piecesOf(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const pieces = mains.map(main =>
    events.filter(({ ph, pid, tid }) => ph === 'X' && pid === main.pid && tid === main.tid),
  );
  const sum = list => list.reduce((total, { dur }) => total + dur, 0);
  return pieces.toSorted((one, other) => sum(other) - sum(one))[0] ?? [];
}
