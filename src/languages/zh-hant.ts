/** Traditional Chinese. */
import type { Language } from '../text/tables.ts';

export const language: Language = { shared: { community: '社區' } };
