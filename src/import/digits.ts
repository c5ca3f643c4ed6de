/** Whether there is more in a text than ASCII, so that it is worth looking for other digits. */
const BEYOND_ASCII = /[^\0-\x7f]/; // oxlint-disable-line no-control-regex
const DIGIT = /\p{Nd}/gu;
const ONE_DIGIT = /^\p{Nd}$/u;

/** Writes all decimal digits of Unicode (١٨٠, १८०, １８０) as 0 to 9. */
export function asciiDigits(text: string): string {
  return BEYOND_ASCII.test(text)
    ? text.replace(DIGIT, digit => String(valueOf(digit.codePointAt(0) ?? 0)))
    : text;
}

/** The digits of a script are ten codes in a row, from 0 to 9; those of several scripts may follow one another. */
function valueOf(code: number): number {
  let before = 0;
  while (ONE_DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}
