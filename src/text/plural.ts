/** The forms of a word for different numbers, by the names of CLDR: `zero`, `one`, `two`, `few`, `many`, and `other` for the rest. */
export interface Forms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * Chooses the form of a word for a number: 1 kniha, 2 knihy, 5 kníh.
 *
 * @param locale BCP 47
 */
export function plural(locale: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
