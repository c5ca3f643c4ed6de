import { expect } from '@open-wc/testing';
import { instantsAt } from '../../src/lib/wall-time.ts';

const HOUR = 3_600_000;
const at = (time: string): number => Date.parse(time);
/** Clocks as in Bratislava in 2021. */
const bratislava = (time: number): number =>
  time >= at('2021-03-28T01:00Z') && time < at('2021-10-31T01:00Z') ? 2 * HOUR : HOUR;
const instants = (wall: string): readonly string[] =>
  instantsAt(at(`${wall}Z`), bratislava).map(instant => new Date(instant).toISOString().slice(0, 16));

describe('lib/wall-time', () => {
  it('a time on the wall is one instant', () => {
    expect(instants('2021-01-06T15:40')).to.deep.equal(['2021-01-06T14:40']);
    expect(instants('2021-07-06T15:40')).to.deep.equal(['2021-07-06T13:40']);
  });

  it('a time that the clocks skip is none', () => {
    expect(instants('2021-03-28T01:59')).to.deep.equal(['2021-03-28T00:59']);
    expect(instants('2021-03-28T02:00')).to.deep.equal([]);
    expect(instants('2021-03-28T02:59')).to.deep.equal([]);
    expect(instants('2021-03-28T03:00')).to.deep.equal(['2021-03-28T01:00']);
  });

  it('a time that the clocks show twice is two, the earlier first', () => {
    expect(instants('2021-10-31T02:00')).to.deep.equal(['2021-10-31T00:00', '2021-10-31T01:00']);
    expect(instants('2021-10-31T02:59')).to.deep.equal(['2021-10-31T00:59', '2021-10-31T01:59']);
    expect(instants('2021-10-31T03:00')).to.deep.equal(['2021-10-31T02:00']);
  });
});
