import { expect } from '@open-wc/testing';
import { loadMapping } from '../../src/import/load-mapping.ts';

const MAPPING = {
  mapping: 1,
  files: { a: { url: 'a.csv', key: 'k' }, b: { url: 'b.csv', key: 'k' } },
  feed: {},
};

/** Answers from a table; what is not in it is not there. */
function host(answers: Readonly<Record<string, string>>): {
  readonly asked: string[];
  readonly ask: (address: string, base: string | null) => Promise<string | null>;
} {
  const asked: string[] = [];
  return {
    asked,
    ask: (address, base) => {
      asked.push(`${address} of ${base}`);
      return Promise.resolve(answers[address] ?? null);
    },
  };
}

describe('loadMapping', () => {
  it('asks for the mapping, and for its files relative to it', async () => {
    const { asked, ask } = host({
      'm.json': `\ufeff${JSON.stringify(MAPPING)}`,
      'a.csv': 'k\n1',
      'b.csv': 'k\n2',
    });
    const loaded = await loadMapping('m.json', ask);
    expect(asked).to.deep.equal(['m.json of null', 'a.csv of m.json', 'b.csv of m.json']);
    expect(loaded).to.deep.equal({
      mapping: MAPPING,
      files: new Map([
        ['a', 'k\n1'],
        ['b', 'k\n2'],
      ]),
    });
  });

  it('goes on without a file that is not there, and without one that breaks off', async () => {
    const { ask } = host({ 'm.json': JSON.stringify(MAPPING), 'a.csv': 'k\n1' });
    const loaded = await loadMapping('m.json', (address, base) =>
      address === 'a.csv' ? Promise.reject(new Error('reset')) : ask(address, base),
    );
    expect(loaded).to.deep.equal({ mapping: MAPPING, files: new Map() });
  });

  it('says that there is no mapping, or that it is no JSON', async () => {
    expect(await loadMapping('m.json', host({}).ask)).to.include({
      code: 'mapping/no-file',
      severity: 'error',
    });
    expect(await loadMapping('m.json', () => Promise.reject(new Error('no')))).to.include({
      code: 'mapping/no-file',
    });
    expect(await loadMapping('m.json', host({ 'm.json': '<html>' }).ask)).to.include({
      code: 'mapping/not-json',
    });
  });
});
