import { expect } from '@open-wc/testing';
import { story } from '../../../demo/replay/story.ts';
import '../../../src/widgets/notices/define.ts';
import { recorded } from '../../demo/recorded.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { ago, feedOf } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, unfold, WidgetPage } from '../../support/widgets.ts';

const ahead = (minutes: number): string => ago(-minutes);

function community(text: string): object {
  return {
    name: text,
    asOf: ago(4),
    access: 'closed-off',
    accessSince: '2021-01-05',
    bring: [text],
    schedule: [
      { start: ago(600), end: ago(100), what: text },
      { start: ago(100), end: ahead(260), what: 'Buildings 7 to 12', where: text, who: text },
      { start: ahead(20), end: ahead(200), what: text, who: text },
      { start: ahead(900), what: text },
    ],
    notices: [
      { id: 'keys', kind: 'reminder', title: text, text, url: 'https://example.org/' },
      { id: 'apart', kind: 'caution', title: text, text },
      { id: 'text', text },
      { id: 'over', title: text, until: ago(10) },
    ],
    testing: { resultsUpTo: ago(262), noCallMeans: text },
  };
}

const ONE = { feed: feedOf([community('Anheyuan')]), attributes: { community: 'a' } };

describe('widgets/notices/element', () => {
  it('shows what is on, what to know with cautions first, and the schedule, each once', async () => {
    const element = await new WidgetPage().show('lantern-notices', ONE);
    expect(textOf(element)).to.equal(
      [
        'Anheyuan: Notices Now: Buildings 7 to 12 Anheyuan Anheyuan 5 notices',
        'Closed off since Jan 5 · Anheyuan · What to bring · Results are in for samples up to 11:18 · Anheyuan',
        'Closed off since Jan 5 Anheyuan Anheyuan What to bring Anheyuan',
        'Results are in for samples up to 11:18 Anheyuan Anheyuan',
        'Schedule Add to calendar (.ics) now until 20:00 Buildings 7 to 12 Anheyuan · Anheyuan',
        'next 16:00 until 19:00 Anheyuan Anheyuan',
        'Earlier and later 15:36 · 4 min ago',
      ].join(' '),
    );
  });

  it('on a phone the card of the story is no higher than its screen', async () => {
    const page = new WidgetPage();
    page.place.style.width = '320px';
    const feed = story(await recorded('story.json'), WRITTEN);
    const element = await page.show('lantern-notices', { feed, attributes: { community: 'anheli' } });
    expect(element.getBoundingClientRect().height).to.be.within(300, 640);
  });

  it('changes by the clock of the page when an entry begins or ends, also within a minute', async () => {
    const page = new WidgetPage();
    const start = new Date(Date.parse(ahead(1)) + 20_000).toISOString();
    const end = new Date(Date.parse(ahead(3)) + 40_000).toISOString();
    const schedule = [{ start, end, what: 'Buildings 1 to 6' }];
    const element = await page.show('lantern-notices', {
      feed: feedOf([{ asOf: ago(0), schedule }]),
      attributes: { community: 'a' },
    });
    const answers: string[] = [partOf(element, 'verdict')];
    for (const minutes of [1.3, 0.1, 2.2, 0.2]) {
      await page.later(minutes);
      answers.push(partOf(element, 'verdict'));
    }
    const [next, now, over] = ['Next, 15:41: Buildings 1 to 6', 'Now: Buildings 1 to 6', 'No notices'];
    expect(answers).to.deep.equal([next, next, now, now, over]);
  });

  it('a notice appears and drops out by the clock of the page', async () => {
    const page = new WidgetPage();
    const notices = [{ id: 'a', kind: 'caution', title: 'Ice', from: ahead(5), until: ahead(10) }];
    const element = await page.show('lantern-notices', {
      feed: feedOf([{ notices }]),
      attributes: { community: 'a' },
    });
    const shown = [partsOf(element, 'caution').length];
    for (const minutes of [5, 5]) {
      await page.later(minutes);
      shown.push(partsOf(element, 'caution').length);
    }
    expect(shown).to.deep.equal([0, 1, 0]);
  });

  it('shows only the kinds that the page asks for, and all where none of the words is a kind', async () => {
    const kinds = async (value: string): Promise<readonly string[]> => {
      const element = await new WidgetPage().show('lantern-notices', {
        ...ONE,
        attributes: { community: 'a', kinds: value },
      });
      return [...element.shadowRoot!.querySelectorAll('.notices li, [part=timetable]')].map(
        each => each.getAttribute('part') ?? '',
      );
    };
    const all = ['caution', 'closure', 'reminder', 'reminder', 'result', 'info', 'timetable'];
    expect(await kinds('')).to.deep.equal(all);
    expect(await kinds('schedule')).to.deep.equal(['timetable']);
    expect(await kinds(' result  caution')).to.deep.equal(['caution', 'result']);
    expect(await kinds('cautoin')).to.deep.equal(all);
  });

  it('unfolds what is earlier and later, and what is over', async () => {
    const schedule = Array.from({ length: 8 }, (_, index) => ({
      start: ahead(60 * index + 30),
      end: ahead(60 * index + 60),
      what: `Building ${index + 1}`,
    }));
    const element = await new WidgetPage().show('lantern-notices', {
      feed: feedOf([{ schedule, notices: [{ id: 'x', title: 'Water is off', until: ago(5) }] }]),
      attributes: { community: 'a' },
    });
    await unfold(element);
    expect(partOf(element, 'later')).to.contain('Building 3').and.to.contain('Building 8');
    expect(partOf(element, 'over')).to.equal('Past notices Water is off');
  });

  it('saves the schedule as a calendar', async () => {
    const element = await new WidgetPage().show('lantern-notices', ONE);
    const saved: { readonly name: string; readonly text: Promise<string> }[] = [];
    const listen = (event: Event): void => {
      const link = event.target as HTMLAnchorElement;
      event.preventDefault();
      saved.push({ name: link.download, text: fetch(link.href).then(answer => answer.text()) });
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', listen, { once: true });
      this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    };
    try {
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=calendar]')!.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['lantern-Anheyuan.ics']);
    expect(await saved[0]!.text).to.contain('SUMMARY;LANGUAGE=en:Anheyuan: Buildings 7 to 12');
  });

  keepsTheLaws({
    tag: 'lantern-notices',
    community,
    part: 'schedule',
    limit: 'testing',
    figure: { en: 'Now: Buildings 7 to 12', zh: '现在：Buildings 7 to 12' },
  });
});
