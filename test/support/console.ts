/** What is written to the console while something is done. */
export async function written(work: () => Promise<unknown>): Promise<readonly string[]> {
  const { info } = console;
  const lines: string[] = [];
  console.info = (...texts: unknown[]) => void lines.push(texts.join(' '));
  try {
    await work();
  } finally {
    console.info = info;
  }
  return lines;
}
