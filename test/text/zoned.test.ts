import { expect } from '@open-wc/testing';
import { zones } from '../../src/text/zoned.ts';

function at(local: string, zone: string): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = local.split(/[-T:]/).map(Number);
  return new Date(zones.epochOf({ year, month, day, hour, minute, second: 0 }, zone))
    .toISOString()
    .slice(0, 16);
}

describe('epochOf', () => {
  it('gives the instant at which clocks of the zone show a time', () => {
    expect(at('2021-01-06T15:40', 'Asia/Shanghai')).to.equal('2021-01-06T07:40');
    expect(at('2021-01-06T15:40', 'America/New_York')).to.equal('2021-01-06T20:40');
    expect(at('2021-07-06T15:40', 'America/New_York')).to.equal('2021-07-06T19:40');
    expect(at('2021-01-06T15:40', 'Asia/Kathmandu')).to.equal('2021-01-06T09:55');
  });

  it('takes the earlier of two where clocks are put back: nothing looks younger than it may be', () => {
    expect(at('2020-10-25T02:30', 'Europe/Bratislava')).to.equal('2020-10-25T00:30');
    expect(at('2020-11-01T01:30', 'America/New_York')).to.equal('2020-11-01T05:30');
    expect(at('2021-04-04T01:45', 'Australia/Lord_Howe')).to.equal('2021-04-03T14:45');
  });

  it('goes by the old offset where clocks are put forward over the time', () => {
    expect(at('2021-03-28T02:30', 'Europe/Bratislava')).to.equal('2021-03-28T01:30');
    expect(at('2021-10-03T02:15', 'Australia/Lord_Howe')).to.equal('2021-10-02T15:45');
  });

  it('is right on both sides of a change, to the minute', () => {
    expect(at('2021-03-28T01:59', 'Europe/Bratislava')).to.equal('2021-03-28T00:59');
    expect(at('2021-03-28T03:00', 'Europe/Bratislava')).to.equal('2021-03-28T01:00');
    expect(at('2020-10-25T03:00', 'Europe/Bratislava')).to.equal('2020-10-25T02:00');
  });

  it('knows what is a zone', () => {
    expect(zones.isZone('Asia/Shanghai')).to.equal(true);
    expect(zones.isZone('Mars/Base')).to.equal(false);
    expect(zones.isZone('')).to.equal(false);
  });
});
