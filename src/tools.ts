/** What the script tag's files load after the numbers, with the details of all widgets. Goes with the native chunks. */
import type { DetailsModule } from './ui/details.ts';
import * as progress from './widgets/progress/details.ts';
import * as queue from './widgets/queue/details.ts';
import * as volunteers from './widgets/volunteers/details.ts';

export * from './ui/lazy.ts';

export const details: Readonly<Record<string, DetailsModule>> = { progress, queue, volunteers };
