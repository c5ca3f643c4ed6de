import { expect, waitUntil } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import type { LanternTrend } from '../../../src/widgets/trend/define.ts';
import '../../../src/widgets/trend/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, WidgetPage, type Given } from '../../support/widgets.ts';

const at = (minutes: number, value: number): readonly [string, number] => [ago(minutes), value];

function community(text: string): object {
  return {
    name: text,
    asOf: ago(4),
    queue: { waiting: 180, history: [at(244, 60), at(184, 90), at(124, 140), at(64, 160)] },
  };
}

/** The element with its chart. */
async function show(given: Given, page: WidgetPage = new WidgetPage()): Promise<LanternElement> {
  const element = await page.show('lantern-trend', given);
  await waitUntil(() => element.shadowRoot!.querySelector('.field'), 'the chart is drawn');
  return element;
}

const one: Given = { feed: feedOf([community('Anheyuan')]), attributes: { community: 'a' } };

const several: Given = {
  feed: feedOf(
    [10, 60, 40, 20, 30, 50, 0].map((growth, index) => ({
      name: `N${index}`,
      queue: { waiting: 100 + growth, history: [at(183, 90), at(123, 100)] },
    })),
  ),
};

const slider = (element: LanternElement): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>('.wide + * input, .plot input')!;

describe('widgets/trend/element', () => {
  it('shows what has changed and the latest number before the chart is there, in the room of the chart', async () => {
    const element = await new WidgetPage().show('lantern-trend', one);
    expect(partOf(element, 'verdict')).to.equal('40 more');
    expect(partOf(element, 'sentence')).to.equal('waiting than two hours ago · now 180');
    const room = element.getBoundingClientRect().height;
    await waitUntil(() => element.shadowRoot!.querySelector('.field'), 'the chart is drawn');
    expect(element.getBoundingClientRect().height).to.be.closeTo(room, 1);
  });

  it('steps through the values by keyboard and voice', async () => {
    const element = await show(one);
    const input = slider(element);
    expect(input.getAttribute('aria-valuetext')).to.equal('15:36: 180');
    input.value = '2';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(input.getAttribute('aria-valuetext')).to.equal('13:36: 140');
    expect(textOf(element.shadowRoot!.querySelector('output')!)).to.equal('13:36: 140');
  });

  it('zooms to hours with buttons, of which one is pressed, and begins at the latest value again', async () => {
    const element = await show(one);
    const buttons = (): readonly HTMLButtonElement[] => [
      ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="zoom"] button'),
    ];
    const pressed = (): readonly string[] =>
      buttons()
        .filter(each => each.getAttribute('aria-pressed') === 'true')
        .map(textOf);
    expect([buttons().map(textOf), pressed()]).to.deep.equal([['All', '2 h'], ['All']]);
    const input = slider(element);
    expect(input.max).to.equal('4');
    input.value = '0';
    input.dispatchEvent(new Event('input'));
    buttons()[1]!.click();
    await element.updateComplete;
    expect(pressed()).to.deep.equal(['2 h']);
    expect([slider(element).max, slider(element).value]).to.deep.equal(['1', '1']);
  });

  it('says so where there are no numbers within the hours, and keeps the buttons', async () => {
    const element = await show({
      feed: feedOf([{ testing: { sampled: 50, asOf: ago(180), history: [[ago(600), { sampled: 10 }]] } }]),
      attributes: { community: 'a', measure: 'testing.sampled' },
    });
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="zoom"] button')];
    buttons.at(-1)!.click();
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.course')!)).to.contain('No numbers in this time.');
    buttons[0]!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.field').length).to.be.greaterThan(0);
  });

  it('has its values as a table', async () => {
    const element = await show(one);
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.chart details')!;
    details.open = true;
    await waitUntil(() => element.shadowRoot!.querySelector('.values'), 'the table is drawn');
    const rows = [...element.shadowRoot!.querySelectorAll('.values tbody tr')].map(textOf);
    expect(rows).to.deep.equal(['11:36 60', '12:36 90', '13:36 140', '14:36 160', '15:36 180']);
  });

  it('draws a gap as dots, with the times between which nothing was reported', async () => {
    const history = [at(340, 10), at(330, 20), at(320, 30), at(310, 40), at(100, 90), at(90, 95)];
    const element = await show({
      feed: feedOf([{ queue: { waiting: 100, history } }]),
      attributes: { community: 'a' },
    });
    const wide = element.shadowRoot!.querySelector('.plot.wide')!;
    expect(wide.querySelectorAll('.gap').length).to.equal(1);
    expect(textOf(wide.querySelector('.aside-line')!)).to.equal('no news 10:30–14:00');
  });

  it('takes another measure at once, and has its age limit', async () => {
    const element = (await show({
      feed: feedOf([{ ...community('A'), volunteers: { onDuty: 10, asOf: ago(60) } }]),
      attributes: { community: 'a' },
    })) as LanternTrend;
    element.measure = 'volunteers.onDuty';
    await element.updateComplete;
    expect([partOf(element, 'verdict'), element.dataset['state']]).to.deep.equal(['10 on duty', 'ready']);
    element.setAttribute('measure', 'queue.wating');
    await element.updateComplete;
    expect(partOf(element, 'verdict')).to.equal('40 more');
  });

  it('names the community that grows fastest, and draws it in colour with those of the first rows, six at most', async () => {
    const element = await show(several);
    expect(partOf(element, 'verdict')).to.equal('N1 grows fastest');
    const labels = [...element.shadowRoot!.querySelectorAll('.plot.wide .strong:not(.on-paper)')].map(textOf);
    expect(labels).to.deep.equal(['now', 'N1 160', 'N5 150', 'N2 140', 'N4 130', 'N3 120', 'N0 110']);
    const first = element.shadowRoot!.querySelectorAll('.plot.wide .strong.first');
    expect([...first].map(textOf)).to.deep.equal(['N1 160']);
    expect(textOf(element.shadowRoot!.querySelector('.overview')!)).to.contain(
      'Lines for 6 of 7 communities',
    );
  });

  it('gives the community that the reader chooses the line in colour', async () => {
    const element = await show(several);
    const rows = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="row"]');
    [...rows].find(each => textOf(each).includes('N6'))!.click();
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.plot.wide .first')!)).to.equal('N6 100');
  });

  it('has no two labels of lines that overlap, and none outside the card, at 320 pixels', async () => {
    const page = new WidgetPage();
    page.place.style.width = '320px';
    const feed = feedOf(
      Array.from({ length: 6 }, (_, index) => ({
        name: `Community ${index} ${'with a long name '.repeat(index)}`,
        queue: { waiting: 100 + index, history: [at(123, 100)] },
      })),
    );
    const element = await show({ feed }, page);
    const card = element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
    const boxes = [...element.shadowRoot!.querySelectorAll('.plot text')]
      .map(each => each.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    expect(boxes.length).to.be.greaterThan(8);
    boxes.forEach((box, index) => {
      expect(box.right).to.be.at.most(card.right);
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          box.right <= other.left ||
          other.right <= box.left ||
          // No letter fills all of its box.
          box.bottom <= other.top + box.height / 4 ||
          other.bottom <= box.top + box.height / 4;
        expect(isApart, `${box.left} ${box.top}, ${other.left} ${other.top}`).to.equal(true);
      }
    });
  });

  it('shows a count that is old as what it was: its line is grey, and its number stands light beside its time', async () => {
    const history = (value: number): readonly object[] => [at(180, value), at(120, value), at(60, value)];
    const feed = feedOf([
      { name: 'Live', queue: { waiting: 100, asOf: ago(4), history: history(90) } },
      { name: 'Stale', queue: { waiting: 240, asOf: ago(50), history: history(230) } },
    ]);
    const element = await show({ feed });
    const wide = element.shadowRoot!.querySelector('.plot.broad')!;
    expect([...wide.querySelectorAll('.last')].map(textOf)).to.deep.equal(['Stale 240 14:50']);
    expect([...wide.querySelectorAll('.strong.first')].map(textOf)).to.deep.equal(['Live 100']);
    expect(getComputedStyle(wide.querySelector('.last')!).fontWeight).to.equal('300');
    expect(textOf(element.shadowRoot!.querySelector('output')!)).to.equal('15:36: Live 100');
    const input = slider(element);
    input.value = '2';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('output')!)).to.equal('14:40: Live 90 · Stale 230');
    // The reader chooses the old one.
    const rows = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="row"]');
    [...rows].find(each => textOf(each).includes('Stale'))!.click();
    await element.updateComplete;
    expect(wide.querySelector('.line:not(.other)')).to.equal(null);
    expect(wide.querySelector('.strong.first')).to.equal(null);
  });

  it('tells no count of a time after it without its own time', async () => {
    const feed = feedOf([
      { name: 'A', queue: { waiting: 100, asOf: ago(4), history: [at(124, 20), at(64, 90)] } },
      { name: 'D', queue: { waiting: 650, asOf: ago(20), history: [at(124, 640)] } },
    ]);
    const element = await show({ feed });
    expect(textOf(element.shadowRoot!.querySelector('output')!)).to.equal('15:36: A 100 · D 650 (15:20)');
  });

  it('names the days of a gap where they are not the same', async () => {
    const history = [at(8700, 10), at(8640, 20), at(8630, 30), at(30, 40), at(20, 50), at(10, 60)];
    const element = await show({
      feed: feedOf([{ queue: { waiting: 100, history } }]),
      attributes: { community: 'a' },
    });
    const label = textOf(element.shadowRoot!.querySelector('.plot.wide .aside-line')!);
    expect(label).to.match(/^no news Dec 31–Jan 6$/);
  });

  it('says of a change that is no comparison of all in how many it is; an incomplete feed has at least so many', async () => {
    const still = { queue: { waiting: 10, history: [at(123, 10)] } };
    const bare = { queue: { waiting: 300 } };
    const told = async (communities: readonly object[], more: object = {}): Promise<readonly string[]> => {
      const element = await new WidgetPage().show('lantern-trend', { feed: feedOf(communities, more) });
      return [partOf(element, 'verdict'), ...partsOf(element, 'sentence')];
    };
    expect(await told([still, bare, bare])).to.deep.equal([
      'No change',
      'in 1 of 3 communities',
      '610 waiting in 3 communities',
    ]);
    expect(await told([still])).to.deep.equal(['No change', '10 waiting in 1 community']);
    const [verdict] = await told([bare, bare], { incomplete: true });
    expect(verdict).to.equal('At least 600 waiting');
  });

  it('what grows fastest grows most in an hour, whatever it is compared with', async () => {
    const feed = feedOf([
      { name: 'Slow', queue: { waiting: 300, history: [at(46 * 60, 200)] } },
      { name: 'Fast', queue: { waiting: 150, history: [at(34, 70)] } },
    ]);
    const element = await new WidgetPage().show('lantern-trend', { feed });
    expect(partOf(element, 'verdict')).to.equal('Fast grows fastest');
    expect(partsOf(element, 'row')[0]).to.match(/^Fast/);
  });

  it('lists each community with its number and what has changed', async () => {
    const element = await show({
      feed: feedOf([
        { queue: { waiting: 95, asOf: ago(75), history: [at(200, 20)] } },
        { queue: { waiting: 180, history: [at(123, 140)] } },
        { queue: { history: [at(300, 20), at(290, 30)] } },
      ]),
    });
    expect(partsOf(element, 'row')).to.deep.equal([
      'Community B 180 40 more people than two hours ago 3 min ago',
      'Community A was 95 75 min ago may have changed',
      'Community C – not known Last news 10:50 4 h ago no longer current',
    ]);
  });

  it('gives no time to a count that was never given', async () => {
    const element = await show({
      feed: feedOf([{ queue: { waiting: 180, history: [at(123, 140)] } }, { asOf: ago(3), status: 'open' }]),
    });
    expect(partsOf(element, 'row')[1]).to.equal('Community B – not known');
  });

  keepsTheLaws({
    tag: 'lantern-trend',
    community,
    part: 'queue',
    figure: { en: '40 more', zh: '多40人' },
  });
});
