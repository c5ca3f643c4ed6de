import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CanvasPackage } from '../static/png.ts';

const PACKAGE = '@napi-rs/canvas';

/**
 * The package that draws pictures, which is installed by those who want them: beside this package, or where the command runs.
 *
 * @throws where it is not installed
 */
export function canvasPackage(): CanvasPackage {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')])
    try {
      return createRequire(from)(PACKAGE) as CanvasPackage;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  throw new Error(`--format png needs a package that draws: npm i ${PACKAGE}`);
}
