import { expect } from '@open-wc/testing';
import { flowList } from '../../../src/widgets/flow/list.ts';
import { ago, contextOf, feedOf, listOf, rowLine, totalLine } from '../../support/views.ts';

const step = (id: string, waiting: number, stations: number, perHour: number): object => ({
  id,
  waiting,
  stations,
  perHour,
});
const SLOW = { asOf: ago(4), steps: [step('register', 150, 1, 60), step('sample', 30, 2, 90)] };
const EVEN = { asOf: ago(3), steps: [step('register', 50, 1, 60), step('sample', 60, 1, 70)] };
const STOPPED = { asOf: ago(5), steps: [step('register', 10, 1, 60), step('sample', 20, 0, 60)] };
const OLD = { asOf: ago(60), steps: SLOW.steps };
const EXPIRED = { asOf: ago(1800), steps: SLOW.steps };
const UNKNOWN = { asOf: ago(2), steps: [{ id: 'register', waiting: 9 }] };

describe('widgets/flow/list', () => {
  const list = (communities: readonly object[]) => listOf(flowList, communities);

  it('says of each site its slowest step, its stations and its time', () => {
    expect(list([SLOW, EVEN, STOPPED, UNKNOWN]).rows.map(rowLine)).to.deep.equal([
      'short Community A | 2½ h | 150 | Registration is slow · 1 station | 4 min ago',
      'unknown Community B | 55 min | 60 | No single slow step | 3 min ago',
      'paused Community C | stands still | 20 | Sampling stands still · no station open | 5 min ago',
      'unknown Community D | – | – | Slowest step not known | 2 min ago',
    ]);
  });

  it('counts the sites with a slow step among those of which it is known now', () => {
    const { view } = list([SLOW, EVEN, STOPPED, OLD, {}, UNKNOWN]);
    expect(totalLine(view.panel)).to.equal('2 with a slow step | in 3 of 6 communities · 1 too old');
    expect(totalLine(list([EVEN]).view.panel)).to.equal('No single slow step | in 1 community');
    expect(totalLine(list([OLD, {}]).view.panel)).to.match(/^No current number/);
    expect(list([OLD, {}]).view.panel.isAged).to.equal(true);
    expect(list([{}]).view.panel.isAged).to.equal(false);
  });

  it('a site that is shut has no slow step: it is folded, is in no total, and its row says its state', () => {
    const shut = { ...SLOW, status: 'closed', opensAt: ago(-900) };
    const done = { ...SLOW, status: 'done' };
    const night = { ...shut, asOf: ago(1800) };
    const { view, rows, sections, order } = list([SLOW, shut, done, night]);
    expect(totalLine(view.panel)).to.equal('1 with a slow step | in 1 of 4 communities');
    expect(sections).to.deep.equal(['listed', 'not-serving', 'not-serving', 'not-serving']);
    expect(order('longest').slice(1)).to.deep.equal([undefined, undefined, undefined]);
    expect(rows.slice(1).map(rowLine)).to.deep.equal([
      'closed Community B | – | – | Closed · Opens 06:40 tomorrow · 180 waiting | 4 min ago',
      'done Community C | – | – | Finished · 180 waiting | 4 min ago',
      'closed Community D | – | – | Closed · Opens 06:40 tomorrow | 30 h ago',
    ]);
    const { communities } = contextOf(feedOf([shut, done])).feed;
    expect(view.fold('not-serving', communities)).to.deep.equal({
      mark: 'closed',
      text: '2 not serving now',
      note: 'next opens 06:40 tomorrow',
    });
  });

  it('the longest line comes first; what is old or not known is not compared', () => {
    const { order, sections } = list([SLOW, EVEN, STOPPED, OLD, EXPIRED, UNKNOWN, {}]);
    expect(order('longest').map(each => each && Math.round(each))).to.deep.equal([
      150,
      51,
      Infinity,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(sections).to.deep.equal(['listed', 'listed', 'listed', 'old', 'no-news', 'listed', 'no-news']);
  });

  it('the time of a row is that of the step that it names', () => {
    const limited = { asOf: ago(4), steps: [step('register', 151, 1, 60), step('sample', 11, 1, 20)] };
    expect(list([limited]).rows.map(rowLine)).to.deep.equal([
      'short Community A | 8½ h | 11 | Sampling is slow · 1 station | 4 min ago',
    ]);
  });

  it('draws each time with its range on one axis', () => {
    const { rows, view } = list([SLOW, EVEN]);
    expect(view.axis.labels?.map(({ text }) => text.replace(/\u00A0/g, ' '))).to.deep.equal([
      '0',
      '2 h',
      '4 h',
    ]);
    const [slow] = rows.map(({ visual }) => visual);
    expect(slow).to.include({ kind: 'range', at: 150 / 240 });
  });

  it('is filtered by whether one step is slow', () => {
    const { view } = list([SLOW]);
    expect(view.filter?.options.map(({ label }) => label('3'))).to.deep.equal([
      'One slow step 3',
      'No single slow step 3',
    ]);
  });
});
