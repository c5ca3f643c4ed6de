#!/usr/bin/env node
import { run } from './run.ts';

// Whoever reads may have had enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The code is set and not forced, so that what was written is written out.
process.exitCode = await run(process.argv.slice(2));
