import type { Queue } from './model.ts';

/**
 * Tickets handed out and not called yet: the difference of two numbers with the same letters before them. Tickets are not
 * heads: they may be handed out in bulk, and their holders may have gone home.
 *
 * @returns undefined where the two cannot be compared, or the called one is ahead (a new series has begun)
 */
export function ticketsOut({ nowServing, lastIssued }: Queue): number | undefined {
  const called = ticket(nowServing);
  const issued = ticket(lastIssued);
  if (called === undefined || issued === undefined || called.series !== issued.series) return undefined;
  return issued.number >= called.number ? issued.number - called.number : undefined;
}

function ticket(text: string | undefined): { readonly series: string; readonly number: number } | undefined {
  const match = /^(\D*)(\d{1,9})$/.exec(text ?? '');
  return match ? { series: match[1] ?? '', number: Number(match[2]) } : undefined;
}
