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
    .map(row => rowText(row, list.shownColumn, words));
}

function rowText(row: Row, shownColumn: number, words: Words): string {
  const { name, status, markLabel, cells, age } = row;
  const { joined, labelled } = words.of(shareStrings);
  const { text = NONE } = cells[shownColumn] ?? {};
  const parts = [
    // Most rows say their state in place of a number.
    status?.status !== 'open' && markLabel,
    text === NONE ? words.strings.notKnown : text,
    noteText(row),
    age?.doubt,
  ];
  const says = parts.flatMap(part => part || []).reduce((one, other) => joined(one, other));
  return labelled(cut(plain(name.text), NAME), plain(says));
}

/** What a row says beside its measures. */
export function noteText({ note = [] }: Row): string {
  return note.map(({ text }) => text).join(' · ');
}
