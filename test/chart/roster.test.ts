import { expect } from '@open-wc/testing';
import { blockBox, boundaries, countOf } from '../../src/chart/roster.ts';

const SPAN = { from: 0, to: 1200 };
const block = (start: number, end: number, more: object = {}) => ({
  start,
  end,
  have: 2,
  needed: 4,
  belowMin: false,
  ...more,
});

describe('chart/roster', () => {
  it('places a block by its share of the time, with a gap to the next one', () => {
    const box = blockBox(block(300, 600), SPAN, '2/4', '');
    expect(box?.x).to.equal(0.25);
    expect(box?.width).to.be.closeTo(0.242, 1e-9);
  });

  it('cuts a block at both ends of the time', () => {
    const box = blockBox(block(-400, 5000), SPAN, '2/4', '');
    expect([box?.x, box?.width]).to.deep.equal([0, 0.992]);
  });

  it('is nothing for a block outside', () => {
    for (const [start, end] of [
      [-100, 0],
      [1200, 1300],
    ] as const)
      expect(blockBox(block(start, end), SPAN, '2/4', '')).to.equal(undefined);
  });

  it('draws people where they fit, then figures, then nothing', () => {
    const contents = [450, 200, 160, 60].map(
      length => blockBox(block(0, length, { needed: 8 }), SPAN, '2/8', '')?.wide.content,
    );
    expect(contents).to.deep.equal(['people', 'figures', 'figures', 'none']);
  });

  it('has figures for more than eight people, those that are missing included', () => {
    const wide = (have: number, needed: number): unknown =>
      blockBox(block(0, 1200, { have, needed }), SPAN, `${have}/${needed}`, '')?.wide.content;
    expect([wide(4, 8), wide(8, 4), wide(4, 9), wide(9, 4)]).to.deep.equal([
      'people',
      'people',
      'figures',
      'figures',
    ]);
  });

  it('draws nobody where it is not known how many there are', () => {
    const box = blockBox(block(0, 1200, { have: undefined }), SPAN, '–/4', '');
    expect(box?.wide.content).to.equal('figures');
  });

  it('says the minimum in words where they fit beside the people, else by its mark, never one that is met', () => {
    const end = (length: number, belowMin: boolean): unknown =>
      blockBox(block(0, length, { belowMin }), SPAN, '2/4', 'min 2')?.wide.end;
    expect([end(500, true), end(320, true), end(160, true), end(500, false)]).to.deep.equal([
      'words',
      'mark',
      'none',
      'none',
    ]);
  });

  it('keeps the mark of the minimum where there is no room for figures', () => {
    const box = blockBox(block(0, 130, { belowMin: true }), SPAN, '2/4', 'min 2');
    expect(box?.wide).to.deep.equal({ content: 'none', end: 'mark' });
  });

  it('has figures and the mark where the picture is narrow, never people and words', () => {
    const box = blockBox(block(0, 1200, { belowMin: true }), SPAN, '2/4', 'min 2');
    expect(box?.narrow).to.deep.equal({ content: 'figures', end: 'mark' });
  });

  it('counts those that are there and those that are missing', () => {
    expect(countOf({ have: 2, needed: 4 })).to.equal(4);
    expect(countOf({ have: 5, needed: 4 })).to.equal(5);
    expect(countOf({ have: 5, needed: undefined })).to.equal(5);
    expect(countOf({ have: undefined, needed: 4 })).to.equal(Infinity);
  });

  it('has each boundary once, the end first', () => {
    const blocks = [block(-100, 300), block(300, 600), block(300, 1200), block(900, 2000)];
    expect(boundaries(blocks, SPAN)).to.deep.equal([1200, 300, 600, 900]);
  });
});
