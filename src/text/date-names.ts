/** The names that dates in a language may contain, in lower case and without a period at the end. */
interface DateNames {
  readonly months: readonly (readonly string[])[];
  /** From Sunday. */
  readonly weekdays: readonly (readonly string[])[];
  readonly dayPeriods: readonly (readonly string[])[];
}

const named = new Map<string, DateNames | null>();

/**
 * The names of months, weekdays and day periods in a language: as they stand in a date and by themselves, long and short. English day
 * periods are understood in every language.
 *
 * @param lang BCP 47
 * @returns null where it is not a language tag, or no language that this machine knows: it would name months in its own
 */
export function dateNamesOf(lang: string): DateNames | null {
  let names = named.get(lang);
  if (names === undefined) {
    try {
      names = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0 ? namesIn(lang) : null;
    } catch {
      names = null;
    }
    named.set(lang, names);
  }
  return names;
}

function namesIn(lang: string): DateNames {
  const widths = ['long', 'short'] as const;
  const format = (type: 'month' | 'weekday' | 'dayPeriod', options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(lang, {
      ...options,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    return (at: number): string => {
      const part = made.formatToParts(at).find(each => each.type === type)?.value ?? '';
      return part.toLowerCase().replace(/\.$/, '').trim();
    };
  };
  const inAll = (at: number, formats: readonly ((at: number) => string)[]): string[] =>
    [...new Set(formats.map(each => each(at)))].filter(name => name !== '');
  const months = widths.flatMap(month => [
    format('month', { month, day: 'numeric' }),
    format('month', { month, day: 'numeric', year: 'numeric' }),
    format('month', { month }),
  ]);
  const weekdays = widths.map(weekday => format('weekday', { weekday }));
  const halves = [format('dayPeriod', { hour: 'numeric', hour12: true })];
  return {
    months: Array.from({ length: 12 }, (_, month) => inAll(Date.UTC(2026, month, 15), months)),
    // 4 January 2026 is a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => inAll(Date.UTC(2026, 0, 4 + day), weekdays)),
    dayPeriods: ['am', 'pm'].map((english, half) => [
      english,
      ...inAll(Date.UTC(2026, 0, 4, 9 + 6 * half), halves),
    ]),
  };
}
