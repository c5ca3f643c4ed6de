import { expect } from '@open-wc/testing';
import { changes, idsOf } from '../../src/domain/changes.ts';

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

  it('tells sites of the same id in two communities apart', () => {
    const gate = [{ id: 'gate', name: 'Gate' }];
    const before = idsOf([
      { id: 'a', name: 'A', sites: gate },
      { id: 'b', name: 'B' },
    ]);
    const after = idsOf([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', sites: gate },
    ]);
    expect(before).to.deep.equal(['a', 'a/gate', 'b']);
    expect(changes(before, after)).to.deep.equal({ added: ['b/gate'], ended: ['a/gate'] });
  });
});
