import { expect } from '@open-wc/testing';
import { noticesAt } from '../../src/domain/current-notices.ts';
import { programmeAt } from '../../src/domain/programme.ts';
import { runningAt } from '../../src/domain/schedule.ts';
import type { Appointment, Notice } from '../../src/domain/model.ts';

const HOUR = 3_600_000;
const at = (hour: number): number => Date.UTC(2021, 0, 6) + hour * HOUR;
const entry = (what: string, start: number, end?: number, where?: string): Appointment => ({
  what,
  start: at(start),
  ...(end !== undefined && { end: at(end) }),
  ...(where !== undefined && { where }),
});
const whats = (entries: readonly Appointment[]): readonly unknown[] => entries.map(({ what }) => what);

describe('domain/programme', () => {
  const DAY = [
    entry('13–18', 14, 20),
    entry('1–6', 6, 10),
    entry('7–12', 10, 14),
    entry('door', 14, 19),
    entry('night', 22, 26),
  ];

  it('sorts a schedule into now, next, later and earlier', () => {
    const found = programmeAt(DAY, at(11));
    expect(whats(found.now)).to.deep.equal(['7–12']);
    expect(whats(found.next)).to.deep.equal(['door', '13–18']);
    expect(whats(found.later)).to.deep.equal(['night']);
    expect(whats(found.earlier)).to.deep.equal(['1–6']);
    expect(found.changesAt).to.equal(at(14));
  });

  it('an entry begins at its start and is over at its end, also over midnight', () => {
    expect(whats(programmeAt(DAY, at(14)).now)).to.deep.equal(['door', '13–18']);
    expect(whats(programmeAt(DAY, at(25)).now)).to.deep.equal(['night']);
    expect(whats(programmeAt(DAY, at(26)).now)).to.deep.equal([]);
  });

  it('an entry without an end lasts until the next one of the same place', () => {
    const open = [entry('a', 6, undefined, 'hall'), entry('b', 8, 9, 'gate'), entry('c', 10, 12, 'hall')];
    expect(whats(programmeAt(open, at(9)).now)).to.deep.equal(['a']);
    expect(whats(programmeAt(open, at(10)).now)).to.deep.equal(['c']);
  });

  it('an entry without an end runs for a day at most, since on another day nobody knows', () => {
    const found = programmeAt([entry('a', 6)], at(29));
    expect([whats(found.now), found.changesAt]).to.deep.equal([['a'], at(30)]);
    const late = programmeAt([entry('a', 6), entry('b', 40)], at(30));
    expect([whats(late.now), whats(late.earlier)]).to.deep.equal([[], ['a']]);
    expect(runningAt([entry('a', 6)], at(29)).length).to.equal(1);
    expect(runningAt([entry('a', 6)], at(30))).to.deep.equal([]);
  });

  it('an entry that ends before it begins is left out', () => {
    const found = programmeAt([entry('wrong', 10, 9)], at(9.5));
    expect([found.now, found.next, found.earlier]).to.deep.equal([[], [], []]);
  });

  it('notices appear at their time, drop out at theirs, and cautions come first', () => {
    const notices: readonly Notice[] = [
      { id: 'keys', kind: 'reminder', title: 'Bring your keys' },
      { id: 'soon', kind: 'info', title: 'Soon', from: at(12) },
      { id: 'gap', kind: 'caution', title: 'Keep apart', until: at(12) },
      { id: 'odd', title: 'Without a kind' },
    ];
    const ids = (now: number): readonly string[] => noticesAt(notices, now).notices.map(({ id }) => id);
    expect(ids(at(11))).to.deep.equal(['gap', 'keys', 'odd']);
    expect(ids(at(12))).to.deep.equal(['keys', 'soon', 'odd']);
    expect(noticesAt(notices, at(11)).changesAt).to.equal(at(12));
    expect(noticesAt(notices, at(13)).changesAt).to.equal(Infinity);
  });

  it('a notice that is over before it begins, or says nothing, is never shown', () => {
    expect(
      noticesAt([{ id: 'a', title: 'x', from: at(12), until: at(11) }, { id: 'b' }], at(11.5)).notices,
    ).to.deep.equal([]);
  });
});
