import { lookUp } from '../text/locale.ts';

type Rule = readonly [now: RegExp, other: string | ((all: string, first: string) => string)];

const capital = (_: string, first: string): string => first.toUpperCase();

/** By language: what says 'now' in a text, and what stands in its place. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [/^Now (.)/, capital],
    [/\bnow /, ''],
    [/ now\b/, ''],
  ],
  'zh-Hans': [
    [/正在叫/, '叫到'],
    [/现在/, ''],
  ],
  'zh-Hant': [
    [/現在叫號/, '叫號至'],
    [/現在/, ''],
  ],
  ar: [[/ الآن/, '']],
  sk: [
    [/^teraz ich je/, 'je ich'],
    [/^Teraz (.)/, capital],
    [/teraz /, ''],
    [/ teraz/, ''],
  ],
  'pt-BR': [[/ agora/, '']],
};

/** 'Now' itself, in all languages. */
const NOW = /\b(now|teraz|agora)\b|现在|現在|الآن/i;

/**
 * A text that will be read later: its time stands beside it, so it says nothing of now.
 *
 * @param time in place of 'now'; '' for nothing
 */
export function withoutNow(text: string, lang: string, time: string): string {
  if (time !== '' && !text.includes(time)) return text.replace(NOW, () => time);
  const rules = RULES[lookUp(lang, Object.keys(RULES)) ?? 'en'] ?? [];
  return rules.reduce(
    (said, [now, other]) =>
      typeof other === 'string' ? said.replace(now, () => other) : said.replace(now, other),
    text,
  );
}
