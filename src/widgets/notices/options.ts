import { NOTICE_KINDS } from '../../domain/current-notices.ts';
import type { NoticeKind } from '../../domain/model.ts';
import { wordsIn } from '../../lib/words-in.ts';

/** What the widget's own attribute asks for. */
export interface NoticesOptions {
  /** Only these kinds, separated by blanks or commas; null for all. */
  readonly kinds?: string | null;
}

/**
 * Whether a kind is asked for. The schedule, the access state, what to bring and the results belong to a kind each. Where none
 * of the words is a kind, all are: a misspelt word must not hide a caution. A notice without a kind counts as information.
 */
export function wants({ kinds }: NoticesOptions, kind: NoticeKind = 'info'): boolean {
  const wanted = wordsIn(kinds).filter(word => NOTICE_KINDS.some(each => each === word));
  return wanted.length === 0 || wanted.includes(kind);
}
