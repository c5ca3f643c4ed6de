import type { Community } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import type { FoldHead } from '../panel.ts';
import { listStrings } from './strings.ts';

/** So many communities are named in one line. */
const MOST_NAMED = 12;

/** The names of communities on one line, and how many more there are. */
export function namesOf(communities: readonly Community[], words: Words): string {
  const names = communities.slice(0, MOST_NAMED).map(({ name }) => words.text(name).text);
  const more = communities.length - names.length;
  const all = names.reduce(words.of(listStrings).joined);
  return more > 0 ? `${all} +${words.number(more)}` : all;
}

/** The row that stands for communities without news: how many there are, and which. */
export function noNewsFold(members: readonly Community[], words: Words): FoldHead {
  const text = words.of(listStrings).noNews(words.number(members.length), members.length);
  return { mark: 'unknown', text, note: namesOf(members, words) };
}
