import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { icalendar, type CalendarEvent } from '../../src/lib/icalendar.ts';

const START = Date.UTC(2021, 0, 6, 6);
const EVENT: CalendarEvent = { uid: 'a@b', start: START, end: START + 3_600_000, summary: 'Sampling' };

interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly start: string;
  readonly end: string;
}

/** What another program reads in a calendar. */
function read(text: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map(each => {
    const { uid, summary, location, description, startDate, endDate } = new ICAL.Event(each);
    return { uid, summary, location, description, start: startDate.toString(), end: endDate.toString() };
  });
}

/** Lines as they stand in the file, which ends with a line break. */
function linesOf(text: string): readonly string[] {
  expect(text.endsWith('\r\n')).to.equal(true);
  return text.slice(0, -2).split('\r\n');
}

const octets = (text: string): number => new TextEncoder().encode(text).length;
/** Texts without control characters and halves of characters, which are left out. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 120 }).map(text => text.replace(/\p{Cc}/gu, ''));

describe('lib/icalendar', () => {
  it('writes what RFC 5545 asks for, times in UTC', () => {
    expect(linesOf(icalendar([EVENT], START - 60_000))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lantern Widgets//Schedule//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20210106T055900Z',
      'DTSTART:20210106T060000Z',
      'DTEND:20210106T070000Z',
      'SUMMARY:Sampling',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('any texts come back from a parser as they were', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, location, description) => {
        const [event] = read(icalendar([{ ...EVENT, summary, location, description }], START));
        expect(event?.summary).to.equal(summary);
        expect(event?.location ?? '').to.equal(location);
        expect(event?.description ?? '').to.equal(description);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps commas, semicolons, backslashes and line breaks, and does not let a text begin a line of its own', () => {
    const summary = 'a,b;c\\n\nEND:VCALENDAR\r\nX:1';
    const text = icalendar([{ ...EVENT, summary }], START);
    expect(read(text)[0]?.summary).to.equal('a,b;c\\n\nEND:VCALENDAR\nX:1');
    expect(linesOf(text).filter(line => line === 'END:VCALENDAR')).to.have.length(1);
  });

  it('no line is longer than 75 octets, and none is broken within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), summary => {
        for (const line of linesOf(icalendar([{ ...EVENT, summary }], START))) {
          expect(octets(line)).to.be.at.most(75);
          expect(line).not.to.match(/[\p{Cs}\n\r]/u);
        }
      }),
    );
  });

  it('whole days are days, and an end that is not known is left out', () => {
    const day = icalendar([{ ...EVENT, start: '20210106', end: '20210107' }], START);
    expect(read(day)[0]).to.include({ start: '2021-01-06', end: '2021-01-07' });
    expect(icalendar([{ ...EVENT, end: undefined }], START)).not.to.contain('DTEND');
  });

  it('a tag that is no language writes nothing else into the line', () => {
    expect(icalendar([{ ...EVENT, lang: 'zh-Hans' }], START)).to.contain(
      '\r\nSUMMARY;LANGUAGE=zh-Hans:Sampling',
    );
    expect(icalendar([{ ...EVENT, lang: 'x:y;A=b' }], START)).to.contain('\r\nSUMMARY:Sampling');
  });

  it('an event whose year has no four digits is left out, and the others stay', () => {
    const odd = { ...EVENT, uid: 'odd', end: Date.UTC(12_000, 0) };
    expect(read(icalendar([odd, EVENT], START)).map(({ uid }) => uid)).to.deep.equal(['a@b']);
  });
});
