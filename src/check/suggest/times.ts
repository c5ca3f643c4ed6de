import { momentOf, readTime } from '../../import/times.ts';
import { timePattern } from '../../import/time-pattern.ts';
import type { ImportTools } from '../../import/tools.ts';

/** How the times of a column are written. */
export interface TimeForm {
  /** Undefined where they are understood without one. */
  readonly pattern: string | undefined;
  /** They do not say in which zone they are. */
  readonly isLocal: boolean;
  /** Day and month could be the other way round. */
  readonly isDoubtful: boolean;
}

const CLOCKS = [
  '',
  ' HH:mm',
  ' HH:mm:ss',
  ' H:mm',
  ' H:mm:ss',
  ' h:mm a',
  ' hh:mm:ss a',
  ', HH:mm',
  " HH:mm 'Uhr'",
];
const DAYS = ['dd.MM.yyyy', 'd.M.yyyy', 'd. M. yyyy', 'dd/MM/yyyy', 'd/M/yyyy', 'MM/dd/yyyy', 'M/d/yyyy', 'dd-MM-yyyy', 'yyyy/MM/dd', 'yyyy/M/d', 'yyyy年M月d日', 'yyyyMMdd', 'dd.MM.yy', 'dd/MM/yy', 'd MMM yyyy', 'd MMMM yyyy', 'd. MMMM yyyy', 'MMM d, yyyy', 'MMMM d, yyyy', "d 'de' MMMM 'de' yyyy", 'EEE d MMM yyyy', 'EEE, d MMM yyyy', 'yyyy-M-d']; // prettier-ignore

/** Languages whose names of months are tried. */
const LANGUAGES = ['en', 'sk', 'pt-BR', 'ar', 'zh-Hans', 'de', 'fr', 'es'];

/** @returns undefined where most of the texts are no times, or times of several forms */
export function timeFormOf(
  texts: readonly string[],
  tools: ImportTools,
): (TimeForm & { readonly lang: string | undefined }) | undefined {
  if (texts.length === 0) return undefined;
  const read = (text: string, zone: string | undefined, pattern?: string, lang = 'en'): boolean => {
    const names = tools.dateNamesOf(lang);
    const made = pattern === undefined || !names ? null : timePattern(pattern, names);
    if (pattern !== undefined && !made) return false;
    const value = readTime(text, { zone, patterns: made ? [made] : undefined }, tools.zones);
    return momentOf(value, zone, tools.zones) !== undefined;
  };
  const all = (zone: string | undefined, pattern?: string, lang?: string): boolean =>
    texts.every(text => read(text, zone, pattern, lang));
  if (all('UTC')) return { pattern: undefined, isLocal: !all(undefined), isDoubtful: false, lang: undefined };
  for (const day of DAYS) {
    for (const clock of CLOCKS) {
      const pattern = day + clock;
      const lang = (/MMM|EEE/.test(day) ? LANGUAGES : ['en']).find(each => all('UTC', pattern, each));
      if (lang === undefined) continue;
      const swapped = pattern.replace(/[dM]/g, letter => (letter === 'd' ? 'M' : 'd'));
      const isDoubtful = /^(?:dd?|MM?)[/.-]/.test(day) && !day.includes('.') && all('UTC', swapped);
      return { pattern, isLocal: true, isDoubtful, lang: lang === 'en' ? undefined : lang };
    }
  }
  return undefined;
}

/** The pattern by which most names of columns are days; undefined where fewer than three are. */
export function dayPatternOf(names: readonly string[], tools: ImportTools): string | undefined {
  const counts = [...DAYS, 'yyyy-MM-dd'].map(pattern => {
    const english = tools.dateNamesOf('en');
    const made = english && timePattern(pattern, english);
    const days = made
      ? names.filter(name =>
          momentOf(readTime(name, { zone: 'UTC', patterns: [made] }, tools.zones), 'UTC', tools.zones),
        )
      : [];
    return [pattern, days.length] as const;
  });
  const [best, count] = counts.reduce((one, other) => (other[1] > one[1] ? other : one));
  return count >= 3 ? best : undefined;
}
