import type { SvelteHTMLElements } from 'svelte/elements';
import 'lantern-widgets/svelte';

// @ts-expect-error: a theme that does not exist
export const theme: SvelteHTMLElements['lantern-queue'] = { theme: 'blue' };
// @ts-expect-error: a number of seconds
export const refresh: SvelteHTMLElements['lantern-queue'] = { refresh: ['60'] };
