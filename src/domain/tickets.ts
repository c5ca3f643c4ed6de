import type { Queue } from './model.ts';

/**
 * The number of tickets that have been issued and not called: the difference of the two numbers, where the letters before them are the
 * same. Tickets are not people: they may be issued in bulk, and their holders may have left.
 *
 * @returns undefined where the two cannot be compared, or where the called one is higher (a new series has begun)
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
