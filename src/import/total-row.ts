import { folded } from './cell-text.ts';

/** None of them is the name of a place, as Somme, Soma and Suma are. */
const WORDS = [
  'total, totals, grand total, overall, sum, subtotal, in total',
  '合计, 总计, 小计, 总数, 共计, 合計, 總計, 小計, 總數, 共計',
  'المجموع, الإجمالي, الاجمالي, المجموع الكلي, الإجمالي الكلي',
  'spolu, celkom, súčet, medzisúčet, celkem, součet',
  'total geral, gesamt, gesamtsumme, summe, insgesamt, total général, total general, razem, ogółem, totale, totaal, итого, всего',
];

/** What rows with sums of the others are called, in the six languages and some more, with a colon behind it or without. */
export const TOTAL_NAMES: readonly string[] = WORDS.flatMap(words => words.split(', ')).flatMap(word => [
  word,
  `${word}:`,
]);

const NAMES: ReadonlySet<string> = new Set(TOTAL_NAMES.map(folded));

/** Whether an entry is called as a sum of the others is, so that it is no place. */
export function isTotalName(name: unknown): boolean {
  return typeof name === 'string' && NAMES.has(folded(name));
}
