import { expect } from '@open-wc/testing';
import { details } from '../../../src/widgets/flow/details.ts';
import { flowView, type FlowView } from '../../../src/widgets/flow/view.ts';
import type { Details } from '../../../src/ui/details.ts';
import { ago, plainBlanks, totalLine, viewOf, type Moment } from '../../support/views.ts';

const SCANNER = {
  one: { en: 'scanner', 'zh-Hans': '把扫码枪' },
  other: { en: 'scanners', 'zh-Hans': '把扫码枪' },
};
const REGISTER = {
  id: 'register',
  name: { en: 'Registration', 'zh-Hans': '登记' },
  station: SCANNER,
  stations: 1,
  perHour: 60,
  waiting: 150,
};
const SAMPLE = {
  id: 'sample',
  name: { en: 'Sampling', 'zh-Hans': '采样' },
  stations: 2,
  perHour: 90,
  waiting: 30,
};
const ENTER = {
  id: 'enter-results',
  name: { en: 'Entering results', 'zh-Hans': '录入结果' },
  stations: 1,
  perHour: 200,
  waiting: 400,
};
/** The steps of the story: one computer and one scanner hold registration up. */
const STORY = [REGISTER, SAMPLE, ENTER];

function of(steps: readonly object[], more: object = {}, moment: Moment = {}): FlowView {
  return viewOf(
    context => flowView(context, {}),
    { status: 'open', asOf: ago(4), steps, ...more },
    {},
    moment,
  );
}

const answer = (steps: readonly object[], more: object = {}, moment: Moment = {}): string =>
  totalLine(of(steps, more, moment));

function detailsOf(steps: readonly object[], more: object = {}): Details {
  return viewOf(context => details(context), { asOf: ago(4), steps, ...more });
}

const change = (view: FlowView): string | undefined => view.whatIf && plainBlanks(view.whatIf.change);

describe('widgets/flow/view', () => {
  it('names the slowest step, with who waits for it, its stations and its time', () => {
    expect(answer(STORY)).to.equal('Registration is slow | 150 people, one scanner: about 2½ h');
    expect(answer(STORY, {}, { lang: 'zh-Hans' })).to.equal('登记最慢 | 150人等1把扫码枪，约2个半小时');
    expect(of(STORY).verdict).to.deep.include({ mark: 'short', color: 'warn' });
    expect(of(STORY).hose?.steps.map(({ state }) => state)).to.deep.equal(['slowest', '', '']);
  });

  it('one more scanner: 150 → 75 min, as a range beside the old time', () => {
    const { whatIf } = of(STORY);
    expect(change(of(STORY))).to.equal('about 150 → 75 min');
    expect(change(of(STORY, {}, { lang: 'zh-Hans' }))).to.equal('约150 → 75分钟');
    expect(plainBlanks(`${whatIf?.bars.nowText}; ${whatIf?.bars.changedText}`)).to.equal(
      'now: 1 scanner; with 2 scanners: 60–90 min',
    );
    expect(whatIf?.bars.changed).to.be.closeTo(0.5, 0.01);
  });

  it('says which step would be slow then, where it is another one', () => {
    const slow = [REGISTER, { ...SAMPLE, stations: 1, perHour: 80 }];
    expect(of(slow).whatIf?.note).to.equal('Then Sampling holds people up.');
    expect(of(STORY).whatIf?.note).to.equal('');
  });

  it('names the step that holds people up, and not the longest line, where that is clearly another one', () => {
    const limit = { ...SAMPLE, stations: 1, perHour: 20, waiting: 11 };
    const view = of([{ ...REGISTER, waiting: 151 }, limit]);
    expect(totalLine(view)).to.equal('Sampling is slow | 162 people, one station: about 8½ h');
    expect(change(view)).to.equal('about 8½ h → 4½ h');
    expect(view.whatIf?.note).to.equal('');
    expect(view.hose?.steps.map(({ state }) => state)).to.deep.equal(['', 'slowest']);
    // Nobody waits for a step that is closed before the others.
    const closed = { ...REGISTER, stations: 0, waiting: 0 };
    expect(answer([closed, { ...SAMPLE, waiting: 150 }])).to.match(/^Sampling is slow/);
    // But those who wait before one that has no station come to it.
    const stopped = of([REGISTER, { ...SAMPLE, stations: 0, waiting: 0 }]);
    expect(totalLine(stopped)).to.equal('Sampling stands still | 150 waiting, and no station is open.');
    expect(stopped.hose?.steps.map(({ state }) => state)).to.deep.equal(['', 'stands still']);
  });

  it('names no step where none is clearly the slowest', () => {
    const tie = [REGISTER, { ...SAMPLE, stations: 1, perHour: 60, waiting: 140 }];
    expect(answer(tie)).to.equal('No single slow step | Registration about 2½ h, Sampling about 2 h 20 min');
    expect(of(tie).hose?.steps.map(({ state, color }) => [state, color])).to.deep.equal([
      ['', 'accent'],
      ['', 'accent'],
    ]);
    expect(answer(tie.map(each => ({ ...each, waiting: 0 })))).to.equal('Nobody is waiting');
  });

  it('names no step while a line or a rate is unknown, and never shows an unknown number as 0', () => {
    const { perHour: _, ...unrated } = SAMPLE;
    const { waiting: __, ...uncounted } = SAMPLE;
    const view = of([REGISTER, unrated]);
    expect(totalLine(view)).to.equal(
      'Slowest step not known | The line or the rate of 1 of 2 steps is not known.',
    );
    expect(view.hose?.steps[1]).to.deep.include({ rate: 'rate not known', throat: undefined });
    expect(view.whatIf).to.equal(undefined);
    expect(of([REGISTER, uncounted]).hose?.steps[1]).to.deep.include({
      count: undefined,
      waiting: 'line not known',
    });
  });

  it('a step that samples pass need not be known for what people go through', () => {
    const { perHour: _, ...unrated } = ENTER;
    expect(change(of([REGISTER, SAMPLE, unrated]))).to.equal('about 150 → 75 min');
  });

  it('a step without an open station stands still, and opening one moves it', () => {
    const stopped = { ...SAMPLE, stations: 0 };
    const view = of([REGISTER, stopped]);
    expect(totalLine(view)).to.equal('Sampling stands still | 30 waiting, and no station is open.');
    expect(view.verdict.mark).to.equal('paused');
    expect(change(view)).to.equal('stands still now → about 2½ h');
    expect(answer([{ ...REGISTER, stations: 0 }, stopped])).to.equal('2 steps stand still');
  });

  it('of a single step it is said how many wait, and how long it takes', () => {
    expect(answer([REGISTER])).to.equal('150 waiting | 150 people, one scanner: about 2½ h');
    expect(answer([{ id: 'x', waiting: 5 }])).to.equal(
      'Slowest step not known | Its line or its rate is not known.',
    );
    expect(answer([{ ...REGISTER, waiting: 0 }])).to.equal('Nobody is waiting');
  });

  it('while the site is paused no step is slow, and nothing can be tried out', () => {
    const view = of(STORY, { status: 'paused', reason: 'Power cut', resumesAt: ago(-40) });
    expect(totalLine(view)).to.equal('Paused | Expected to resume at 16:20 Power cut');
    expect(totalLine(of(STORY, { status: 'paused', resumesAt: ago(10) }))).to.equal(
      'Paused | Was to resume at 15:30',
    );
    expect([view.whatIf, view.detailsLabel]).to.deep.equal([undefined, undefined]);
    expect(view.hose?.steps.map(({ state }) => state)).to.deep.equal(['', '', '']);
  });

  it('a site that is shut names no slow step and works out no time: its state is the answer, and who is still in line', () => {
    const shut = { status: 'closed', opensAt: ago(-900) };
    const view = of(STORY, shut);
    expect(totalLine(view)).to.equal('Closed | Opens 06:40 tomorrow 180 waiting');
    expect(view.verdict).to.deep.include({ mark: 'closed', color: 'muted' });
    expect([view.whatIf, view.detailsLabel]).to.deep.equal([undefined, undefined]);
    expect(view.hose?.steps.map(({ state }) => state)).to.deep.equal(['', '', '']);
    const idle = STORY.map(each => ({ ...each, waiting: 0 }));
    expect(answer(idle, { status: 'done' })).to.equal('Finished');
    expect(of(idle, { status: 'done' }).hose).to.equal(undefined);
    expect(answer(STORY, { status: 'not-started', opensAt: ago(-60) })).to.match(
      /^Not started \| Opens 16:40/,
    );
  });

  it('a site that is closed overnight is so however old its news is; whether it opened since, nobody knows', () => {
    const night = { asOf: ago(1800), status: 'closed', opensAt: ago(-900) };
    const view = of(STORY, night);
    expect(totalLine(view)).to.equal('Closed | Opens 06:40 tomorrow');
    expect([view.hose, view.age?.doubt]).to.deep.equal([undefined, '']);
    expect(answer(STORY, { ...night, opensAt: ago(10) })).to.equal('No current number');
  });

  it('old numbers name no step, lose their colour, and promise nothing', () => {
    const view = of(STORY, { asOf: ago(60) });
    expect(totalLine(view)).to.equal(
      'Slowest step not known | These numbers are from 14:40, so they can’t say which step is slow now.',
    );
    expect(view.hose?.isOld).to.equal(true);
    expect(new Set(view.hose?.steps.map(({ color }) => color))).to.deep.equal(new Set(['muted']));
    expect(view.whatIf).to.equal(undefined);
  });

  it('numbers whose time is in doubt name no step', () => {
    expect(answer(STORY, { asOf: ago(-60) })).to.match(/^Slowest step not known \| It is not certain/);
    expect(of(STORY, { asOf: ago(-60) }).whatIf).to.equal(undefined);
  });

  it('of numbers that are no longer valid only the details tell the last', () => {
    const view = of(STORY, { asOf: ago(1800) });
    expect(totalLine(view)).to.equal('No current number');
    expect([view.hose, view.whatIf]).to.deep.equal([undefined, undefined]);
    const { facts } = detailsOf(STORY, { asOf: ago(1800) });
    expect(facts.map(({ label, items }) => [label, items[0]?.text])).to.deep.equal([
      ['Registration', '150'],
      ['Sampling', '30'],
      ['Entering results', '400'],
    ]);
  });

  it('without steps it says that nobody reported them', () => {
    expect(totalLine(of([]))).to.equal('Steps not known | This site has not reported its steps.');
    expect(of([]).age).to.equal(undefined);
  });

  it('a step without a name has that of the format, else its id', () => {
    expect(answer([{ ...REGISTER, name: undefined }, SAMPLE])).to.match(/^Registration is slow/);
    expect(answer([{ ...REGISTER, id: 'desk', name: undefined }, SAMPLE])).to.match(/^desk is slow/);
    expect(answer([{ ...REGISTER, id: 'constructor', name: undefined }, SAMPLE])).to.match(
      /^constructor is slow/,
    );
  });

  it('stations that the feed does not name are called stations', () => {
    const { station: _, ...bare } = REGISTER;
    expect(answer([bare, SAMPLE])).to.equal('Registration is slow | 150 people, one station: about 2½ h');
    expect(plainBlanks(of([bare, SAMPLE]).whatIf!.stations)).to.equal('2 stations');
  });

  it('the state of a site that is not open stands at its head', () => {
    expect(of(STORY, { status: 'full' }).chip?.word).to.equal('Full');
    expect(of(STORY).chip).to.equal(undefined);
  });

  it('dots stand for more people where lines are long, and it is said for how many', () => {
    expect(of(STORY).hose?.steps.map(({ dots }) => dots)).to.deep.equal([15, 3, 40]);
    const crowd = of([{ ...REGISTER, waiting: 12_345 }, SAMPLE]).hose;
    expect(crowd?.steps.map(({ dots }) => dots)).to.deep.equal([13, 1]);
    expect(crowd?.dot).to.equal('one dot: up to 1,000');
  });

  it('no time is worked out from numbers that are not current, nor where the site is shut', () => {
    for (const more of [{ asOf: ago(45) }, { asOf: ago(-40) }, { status: 'closed', opensAt: ago(-900) }])
      for (const { id } of detailsOf(STORY, more).facts) expect(id).to.equal('last');
  });

  it('the details show the working of each step', () => {
    const [first] = detailsOf(STORY).facts;
    expect(plainBlanks(first!.items[0]!.text)).to.equal('150 waiting ÷ 60 an hour: about 2½ h');
  });

  it('a line of nobody takes no time, and a line of one person some', () => {
    const working = detailsOf([
      { ...REGISTER, waiting: 0 },
      { ...SAMPLE, perHour: 900, waiting: 1 },
    ]).facts.map(({ items }) => plainBlanks(items[0]!.text));
    expect(working.slice(0, 2)).to.deep.equal([
      '0 waiting ÷ 60 an hour: about 0 min',
      '1 waiting ÷ 1,800 an hour: about 1 min',
    ]);
  });
});
