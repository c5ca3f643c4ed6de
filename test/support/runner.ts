/** What the runner holds ready for tests in the browser (see test/wtr.config.mjs). */

/** Address of the loopback server for feeds and faults, without a slash at its end. */
export async function feedServerUrl(): Promise<string> {
  return (await fetch('/__feed-server')).text();
}

/** Names of the real data files; empty where the checkout has none beside it. */
export async function realDataNames(): Promise<string[]> {
  const response = await fetch('/__data/');
  return response.status === 200 ? ((await response.json()) as string[]) : [];
}

/**
 * One real data file, or `null` where there is none.
 *
 *     const text = await realData('replay-sk-daily-2021.json');
 *     if (text === null) return this.skip(); // with `function ()`, and a name that says what is skipped
 */
export async function realData(name: string): Promise<string | null> {
  const response = await fetch(`/__data/${encodeURIComponent(name)}`);
  return response.status === 200 ? response.text() : null;
}
