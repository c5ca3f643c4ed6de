import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderPlainRow } from '../../../src/ui/list/plain-row.ts';
import type { RowStyle } from '../../../src/ui/list/row-style.ts';
import { renderAnyRow, renderRow } from '../../../src/ui/list/rows.ts';
import type { Row } from '../../../src/ui/panel.ts';
import { wordsFor } from '../../../src/text/words.ts';

const AGE = { asOfText: '',  asOf: 0, freshness: 'fresh', ago: '4 min ago', doubt: '', old: '', share: 0.1, changesAt: 1, timeText: '16:00' } as const; // prettier-ignore
const ROW: Row = {
  name: { text: 'Anheli', lang: 'sk' },
  mark: 'open',
  markColor: 'good',
  markLabel: 'open',
  visual: { kind: 'range', from: 0.2, to: 0.4, at: 0.3 },
  note: [{ text: 'until 18:00' }, { text: '40 people' }],
  age: AGE,
  cells: [{ text: '20 min', look: 'old', color: 'warn' }],
};
const STYLE: RowStyle = {
  words: wordsFor('en', 'UTC', undefined),
  isDeep: false,
  fold: undefined,
  choice: undefined,
  label: undefined,
  isOnAxis: true,
};

/** What is in the page of a row, without the nodes of Lit. */
function drawn(content: unknown): string {
  const body = document.createElement('tbody');
  render(content, body);
  return body.innerHTML.replace(/<!--.*?-->/g, '');
}

/** Its attributes in the order of the alphabet. */
function sorted(code: string): string {
  return code.replace(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_, tag: string, attributes: string) =>
    [`<${tag}`, ...(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort()].join(' '),
  );
}

describe('a plain row', () => {
  const { markLabel: _, ...silent } = ROW;
  const rows: readonly (readonly [string, Row, RowStyle])[] = [
    ['with all that it can have', ROW, STYLE],
    ['of a place below a community, with a label, off the axis', ROW, { ...STYLE, isDeep: true, label: 'Waiting', isOnAxis: false }],
    ['without what its mark says, without a note', { ...silent, note: [] }, STYLE],
  ]; // prettier-ignore

  it('is the same in the page as a row of any kind', () => {
    for (const [name, row, style] of rows) {
      expect(renderPlainRow(row, style), name).not.to.equal(undefined);
      expect(sorted(drawn(renderRow(row, style))), name).to.equal(sorted(drawn(renderAnyRow(row, style))));
    }
  });

  it('has no node of Lit inside', () => {
    const body = document.createElement('tbody');
    render(renderRow(ROW, STYLE), body);
    const inside = document.createNodeIterator(body.firstElementChild!, NodeFilter.SHOW_COMMENT);
    expect(inside.nextNode()).to.equal(null);
  });

  it('is none where there is more to it: an old number, an unknown one, a meter, a colour in the note, something to click', () => {
    const others: readonly (readonly [Partial<Row>, Partial<RowStyle>])[] = [
      [{ age: { ...AGE, freshness: 'stale' } }, {}],
      [{ cells: [{ text: '–' }] }, {}],
      [{ cells: [{ text: 'long', meter: 2 }] }, {}],
      [{ note: [{ text: 'late', color: 'warn' }] }, {}],
      [{ key: '3' }, {}],
      [{}, { fold: { isOpen: false, toggle: () => undefined } }],
      [{}, { choice: { isChosen: false, choose: () => undefined } }],
    ];
    for (const [row, style] of others)
      expect(renderPlainRow({ ...ROW, ...row }, { ...STYLE, ...style }), JSON.stringify(row)).to.equal(
        undefined,
      );
  });
});
