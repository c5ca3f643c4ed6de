import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.ts';

/** What is said on the console while something is done. */
function notes(work: () => void): readonly string[] {
  const said: string[] = [];
  const { info } = console;
  console.info = (...texts: unknown[]) => void said.push(texts.join(' '));
  try {
    work();
  } finally {
    console.info = info;
  }
  return said;
}

describe('element/define', () => {
  it('registers a class, and is silent when asked again for the same', () => {
    const Once = class extends HTMLElement {};
    expect(notes(() => define('lantern-test-once', Once))).to.deep.equal([]);
    expect(notes(() => define('lantern-test-once', Once))).to.deep.equal([]);
    expect(customElements.get('lantern-test-once')).to.equal(Once);
  });

  it('leaves a tag to the first copy on the page, with one note and no exception', () => {
    const First = class extends HTMLElement {};
    define('lantern-test-first', First);
    const said = notes(() => define('lantern-test-first', class extends HTMLElement {}));
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('<lantern-test-first>');
    expect(customElements.get('lantern-test-first')).to.equal(First);
  });
});
