/** A word in the forms that a number asks for, by the names of CLDR: `one`, `two`, `few`, `many`, `zero`, and for all others `other`. */
export interface Forms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * Chooses the form of a word that goes with a number: 1 kniha, 2 knihy, 5 kníh. For languages that are files of their own.
 *
 * @param locale BCP 47
 */
export function plural(locale: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
