import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file in one step, so that nobody who reads it meanwhile gets half of it.
 *
 * @throws where the folder cannot be written
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
