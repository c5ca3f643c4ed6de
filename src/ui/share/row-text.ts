import type { Words } from '../../text/words.ts';
import type { ShownList } from '../shown.ts';
import type { Row } from '../panel.ts';
import { NONE } from '../panel.ts';
import { cut, plain } from './plain.ts';
import { shareStrings } from './strings.ts';

/** Characters of a name in a row. */
const NAME = 40;

/** The first rows of a list, one text each: 'Xiyuan: 20 min, join by 17:40'. */
export function rowTexts(list: ShownList, words: Words, most: number): readonly string[] {
  return list
    .rows()
    .slice(0, most)
    .map(row => rowText(row, words));
}

function rowText({ name, status, cells, sub = [], age }: Row, words: Words): string {
  const { joined } = words.of(shareStrings);
  const numbers = cells.map(({ text }) => text).filter(text => text !== '' && text !== NONE);
  const parts = [
    status?.status && status.word,
    ...(numbers.length > 0 ? numbers : [words.strings.notKnown]),
    ...sub.map(({ text }) => text),
    age?.doubt,
  ];
  const says = parts.flatMap(part => part || []).reduce((one, other) => joined(one, other));
  return `${cut(plain(name.text), NAME)}${words.strings.colon}${plain(says)}`;
}
