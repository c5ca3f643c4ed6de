// Writes what node:test counted; test/run.mjs sends it to a file. The counts are the runner's own summary.

/** @param {AsyncIterable<{ type: string, data: { message?: string, nesting?: number } }>} events */
export default async function* countsReporter(events) {
  const seen = {};
  for await (const { type, data } of events) {
    const [, name, count] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message ?? '')) || [];
    if (name !== undefined) seen[name] = Number(count);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = seen;
  yield JSON.stringify({ passed: pass, failed: fail + cancelled, skipped: skipped + todo });
}
