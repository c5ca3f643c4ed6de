import { expect } from '@open-wc/testing';
import { changes } from '../../src/domain/changes.ts';

describe('domain/changes', () => {
  it('has nothing new in the first document', () => {
    expect(changes(undefined, ['a', 'b'])).to.deep.equal({ added: [], ended: [] });
  });

  it('has what came and what went, each in the order of its document', () => {
    expect(changes(['a', 'b', 'c', 'd'], ['f', 'b', 'e', 'd'])).to.deep.equal({
      added: ['f', 'e'],
      ended: ['a', 'c'],
    });
  });

  it('has all as new after an empty document, and all as ended in one', () => {
    expect(changes([], ['a'])).to.deep.equal({ added: ['a'], ended: [] });
    expect(changes(['a'], [])).to.deep.equal({ added: [], ended: ['a'] });
  });

  it('does not look at the order', () => {
    expect(changes(['a', 'b'], ['b', 'a'])).to.deep.equal({ added: [], ended: [] });
  });
});
