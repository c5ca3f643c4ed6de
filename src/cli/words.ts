import type { CheckCode } from '../check/findings.ts';
import { en } from '../check/texts/en.ts';
import type { CheckStrings, CodeWords } from '../check/texts/strings.ts';
import { zhHans } from '../check/texts/zh-hans.ts';
import type { Lang } from './usage.ts';

/** The strings of the checker. The compiler verifies here that each code has its texts. */
const STRINGS: Readonly<
  Record<Lang, CheckStrings & { readonly codes: Readonly<Record<CheckCode, CodeWords>> }>
> = {
  en,
  'zh-Hans': zhHans,
};

export function stringsOf(lang: Lang): (typeof STRINGS)[Lang] {
  return STRINGS[lang];
}

/** Inserts values into a string. A part in `{?…}` is kept only if there is a hint. */
export function filled(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  const whole = text.replace(/\{\?((?:[^{}]|\{hint\})*)\}/g, values['hint'] === undefined ? '' : '$1');
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}
