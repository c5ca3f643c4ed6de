import type { Shown } from '../shown.ts';
import { cardText, type CardText } from './card-text.ts';
import { ageOfAll } from './plain.ts';
import { rowTexts } from './row-text.ts';
import { shareStrings, type ShareStrings } from './strings.ts';

/** Rows of a list: as many as one reads in a chat. */
const MOST_ROWS = 5;

/**
 * What is shown, as somebody would write it to a group: it begins with the time of the numbers and what casts doubt on them,
 * says the answer in whole sentences, and ends with where to go from there. Each row of a list has a line of its own.
 *
 * @param address of the page; '' for none
 */
export function message(shown: Shown, address: string): string {
  const { list, context, panel } = shown;
  const { words } = context;
  const t = words.of(shareStrings);
  const card = cardText(shown);
  const rows = list ? rowTexts(list, words, MOST_ROWS) : [];
  const left = (list?.count ?? 0) - rows.length;
  return [
    inSentences([asOf(shown, card), ...card.caveats, ...answer(shown, card, t), ...rest(card)], t),
    ...rows,
    left > 0 && rows.length > 0 ? t.more(words.number(left)) : '',
    ...card.actions,
    address === '' ? '' : t.newest(address),
  ]
    .filter(Boolean)
    .join('\n');

  function asOf({ list: of }: Shown, { doubt }: CardText): string {
    const age = ageOfAll(panel, of?.rows() ?? []);
    const time = age?.asOfText ?? words.strings.timeNotKnown;
    return doubt === '' ? time : words.strings.when(time, doubt);
  }
}

/** Whose numbers they are, and the answer. Of a place's notice it is clear without a word what kind of numbers it has. */
function answer(
  shown: Shown,
  { name, kind, state, verdict, sentences, join }: CardText,
  t: ShareStrings,
): readonly string[] {
  const [first = '', ...others] = sentences;
  const who = kind === '' || shown.notice() ? name : t.joined(name, kind);
  const [start = '', ...more] = [state, ...continued(verdict, first, t)].filter(Boolean);
  return [t.labelled(who, start), ...more, ...others, join];
}

function rest({ remarks, advice }: CardText): readonly string[] {
  return [...remarks, advice];
}

/**
 * A verdict and the sentence that follows it: 'About 2 h' and 'to wait.' are one sentence, 'Paused' and 'Back about 16:20' are
 * two. Scripts without capital letters don't show which; there a comma stands between them.
 */
function continued(verdict: string, sentence: string, t: ShareStrings): readonly string[] {
  if (verdict === '' || sentence === '' || /^\p{Lu}/u.test(sentence)) return [verdict, sentence];
  return [/^\p{Ll}/u.test(sentence) ? `${verdict} ${sentence}` : t.joined(verdict, sentence)];
}

const ENDS = /[.!?…:。！？：؟][\p{Pf}\p{Pe}"]*$/u;

/** Texts as sentences of one paragraph, each ended where it is not. */
function inSentences(texts: readonly string[], { sentence, followed }: ShareStrings): string {
  return texts
    .filter(Boolean)
    .map(text => (ENDS.test(text) ? text : sentence(text)))
    .reduce(followed);
}
