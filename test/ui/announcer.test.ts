import { expect } from '@open-wc/testing';
import { Announcer } from '../../src/ui/announcer.ts';

const MINUTE = 60_000;
const START = 1_000 * MINUTE;

describe('ui/announcer', () => {
  it('says nothing at first, whatever there is', () => {
    expect(new Announcer().take('a', 'Open', START)).to.equal('');
  });

  it('says a change, for a minute, and then nothing any more', () => {
    const announcer = new Announcer();
    announcer.take('a', 'Open', START);
    expect(announcer.changesAt).to.equal(Infinity);
    expect(announcer.take('a', 'Paused', START + 1)).to.equal('Paused');
    expect(announcer.take('a', 'Paused', START + MINUTE)).to.equal('Paused');
    expect(announcer.changesAt).to.equal(START + 1 + MINUTE);
    expect(announcer.take('a', 'Paused', START + 1 + MINUTE)).to.equal('');
    expect(announcer.changesAt).to.equal(Infinity);
  });

  it('says at most one thing a minute: the last one, when the minute is over', () => {
    const announcer = new Announcer();
    announcer.take('a', 'Open', START);
    announcer.take('a', 'Paused', START);
    expect(announcer.take('a', 'Full', START + 20_000), 'no longer what is not so').to.equal('');
    expect(announcer.changesAt).to.equal(START + MINUTE);
    expect(announcer.take('a', 'Closed', START + 40_000)).to.equal('');
    expect(announcer.take('a', 'Closed', START + MINUTE)).to.equal('Closed');
  });

  it('does not say what changed and changed back meanwhile', () => {
    const announcer = new Announcer();
    announcer.take('a', 'Open', START);
    announcer.take('a', 'Paused', START);
    announcer.take('a', 'Open', START + 20_000);
    expect(announcer.take('a', 'Paused', START + MINUTE)).to.equal('');
  });

  it('says nothing of another subject at first, and falls silent about the one before', () => {
    const announcer = new Announcer();
    announcer.take('a', 'Open', START);
    announcer.take('a', 'Paused', START);
    expect(announcer.take('b', 'Closed', START + 1)).to.equal('');
    expect(announcer.take('b', 'Open', START + MINUTE)).to.equal('Open');
  });

  it('is not struck dumb by a clock that is set back', () => {
    const announcer = new Announcer();
    announcer.take('a', 'Open', START);
    announcer.take('a', 'Paused', START);
    expect(announcer.take('a', 'Open', START - 60 * MINUTE)).to.equal('Open');
  });
});
