/** A file of demo/feeds, as it is shipped. */
export async function recorded<T>(file: string): Promise<T> {
  const response = await fetch(new URL(`../../demo/feeds/${file}`, import.meta.url));
  return (await response.json()) as T;
}

/** Epoch ms of a time written as in a feed. */
export const at = (time: string): number => Date.parse(time);
