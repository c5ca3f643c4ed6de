#!/usr/bin/env node
import { run } from './run.ts';

// The reading process may close the pipe early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The exit code is set without calling exit(), so that all output is flushed.
process.exitCode = await run(process.argv.slice(2));
