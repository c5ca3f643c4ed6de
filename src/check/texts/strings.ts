import type { en } from './en.ts';

/** What is wrong, and what to do about it. */
export interface CodeWords {
  readonly what: string;
  readonly todo: string;
}

/** Everything that the checker says, in one language. */
export interface CheckStrings {
  readonly report: Readonly<Record<keyof typeof en.report, string>>;
  readonly codes: Readonly<Record<keyof typeof en.codes, CodeWords>>;
}
