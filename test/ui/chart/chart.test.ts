import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import { timeLabels } from '../../../src/ui/chart/field.ts';
import { wordsFor } from '../../../src/text/words.ts';
import '../../../src/widgets/progress/define.ts';
import '../../../src/widgets/queue/define.ts';
import '../../../src/widgets/volunteers/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { partOf, textOf, unfold, WidgetPage } from '../../support/widgets.ts';

const at = (time: string): number => Date.parse(`${time}+08:00`);
const NOW = at('2021-01-06T15:40');
const labels = (...times: readonly string[]): readonly string[] =>
  timeLabels(times.map(at), wordsFor('en', 'Asia/Shanghai', undefined), NOW);

describe('ui/chart', () => {
  describe('times below the field', () => {
    it('are hours alone where all are of one day, of another day too, and midnight ends it', () => {
      expect(labels('2021-01-06T12:00', '2021-01-06T18:00')).to.deep.equal(['12:00', '18:00']);
      expect(labels('2021-01-04T00:00', '2021-01-04T12:00', '2021-01-05T00:00')).to.deep.equal([
        '00:00',
        '12:00',
        '00:00',
      ]);
    });

    it('of several days have the day at each midnight', () => {
      expect(labels('2021-01-05T18:00', '2021-01-06T00:00', '2021-01-06T06:00')).to.deep.equal([
        '18:00',
        'Jan 6',
        '06:00',
      ]);
      expect(labels('2021-01-05T00:00', '2021-01-06T00:00', '2021-01-07T00:00')).to.deep.equal([
        'Jan 5',
        'Jan 6',
        'Jan 7',
      ]);
    });
  });

  describe('in a widget', () => {
    const show = async (width: string, history: readonly unknown[]): Promise<LanternElement> => {
      const page = new WidgetPage();
      page.place.style.width = width;
      const element = await page.show('lantern-queue', {
        feed: feedOf([{ queue: { waiting: 180, history } }]),
        attributes: { community: 'a' },
      });
      await unfold(element);
      return element;
    };
    const texts = (element: LanternElement, anchor: string): readonly string[] =>
      [...element.shadowRoot!.querySelectorAll(`.wide text[text-anchor="${anchor}"]`)].map(textOf);

    it('has room for all of its labels at 320 pixels', async () => {
      for (const minutes of [5, 20, 50, 130, 300, 700, 1500, 5000]) {
        const element = await show('320px', [
          [ago(minutes), 10],
          [ago(4), 180],
        ]);
        const field = element.shadowRoot!.querySelector('.field')!.getBoundingClientRect();
        const labels = [...element.shadowRoot!.querySelectorAll('.wide text')].map(label =>
          label.getBoundingClientRect(),
        );
        labels.forEach((label, index) =>
          labels.slice(index + 1).forEach(other => {
            const apart =
              label.right + 2 <= other.left ||
              other.right + 2 <= label.left ||
              label.bottom <= other.top + 2 ||
              other.bottom <= label.top + 2;
            expect(apart, `${minutes}: ${label.left} ${label.top}, ${other.left} ${other.top}`).to.equal(
              true,
            );
          }),
        );
        for (const { left, right } of labels) {
          expect(left).to.be.at.least(field.left);
          expect(right).to.be.at.most(field.right + 1);
        }
        expect(texts(element, 'middle').filter(text => /:|Jan/.test(text)).length).to.be.within(1, 5);
      }
    });

    it('has fewer labels in a narrow card, whose texts stay inside, and what the ends of its lines are below', async () => {
      const page = new WidgetPage();
      page.place.style.width = '220px';
      const shifts = [
        { start: ago(60), end: ago(-60), signedUp: 2, needed: 3 },
        { start: ago(-60), end: ago(-120), signedUp: 1, needed: 4 },
      ];
      const element = await page.show('lantern-volunteers', {
        feed: feedOf([{ volunteers: { onDuty: 3, shifts } }]),
        attributes: { community: 'a' },
      });
      await unfold(element);
      const root = element.shadowRoot!;
      const [wide, narrow, key] = ['.plot.wide', '.plot.narrow', '.key'].map(each =>
        root.querySelector<HTMLElement>(each)!,
      );
      const card = root.querySelector('.frame')!.getBoundingClientRect();
      expect(wide!.getClientRects().length).to.equal(0);
      for (const label of narrow!.querySelectorAll('text')) {
        const { left, right } = label.getBoundingClientRect();
        expect(left).to.be.at.least(card.left);
        expect(right).to.be.at.most(card.right);
      }
      expect(textOf(key!)).to.match(/Needed 4/);
      page.place.style.width = '320px';
      expect([narrow, key].map(each => each!.getClientRects().length)).to.deep.equal([0, 0]);
    });

    it('marks now on its time axis in a word', async () => {
      const element = await show('320px', [
        [ago(60), 10],
        [ago(0), 180],
      ]);
      expect(texts(element, 'middle')).to.include('now');
      expect(element.shadowRoot!.querySelectorAll('.wide .now').length).to.equal(1);
    });

    it('writes zero and its greatest value, unless the axis has it', async () => {
      const strong = (element: LanternElement): readonly string[] =>
        [...element.shadowRoot!.querySelectorAll('.wide .strong')].map(textOf);
      const odd = await show('320px', [
        [ago(60), 10],
        [ago(30), 193],
        [ago(4), 180],
      ]);
      expect(texts(odd, 'end')).to.include('0');
      expect(strong(odd)).to.include('193');
      const even = await show('320px', [
        [ago(60), 10],
        [ago(30), 200],
        [ago(4), 180],
      ]);
      expect(texts(even, 'end')).to.include.members(['0', '200']);
      expect(strong(even)).to.not.include('200');
    });

    it('shows an observation that no line reaches as a dot', async () => {
      const element = await show('320px', [
        [ago(104), 1],
        [ago(103), 2],
        [ago(102), 3],
        [ago(101), 4],
        [ago(50), 5],
        [ago(5), 6],
        [ago(4), 7],
      ]);
      expect(element.shadowRoot!.querySelectorAll('.wide .dot').length).to.equal(1);
    });

    it('is right at every width, also when it was drawn while it could not be seen', async () => {
      const page = new WidgetPage();
      page.place.style.width = '700px';
      page.place.hidden = true;
      const element = await page.show('lantern-queue', {
        feed: feedOf([
          {
            queue: {
              waiting: 180,
              history: [
                [ago(60), 10],
                [ago(4), 180],
              ],
            },
          },
        ]),
        attributes: { community: 'a' },
      });
      await unfold(element);
      page.place.hidden = false;
      const root = element.shadowRoot!;
      for (const width of [700, 400, 280]) {
        page.place.style.width = `${width}px`;
        const plot = [...root.querySelectorAll('.plot')].find(each => each.clientWidth > 0)!;
        const field = plot.querySelector('.field')!.getBoundingClientRect();
        expect(field.width, `${width}`).to.equal(plot.clientWidth);
        const line = plot.querySelector('.line')!.getBoundingClientRect();
        const chosen = plot.querySelector('.chosen')!.getBoundingClientRect();
        expect((chosen.left + chosen.right) / 2, `${width}`).to.be.closeTo(line.right, 1.5);
        expect((chosen.top + chosen.bottom) / 2, `${width}`).to.be.closeTo(line.top, 1.5);
        const font = getComputedStyle(plot.querySelector('text')!).fontSize;
        expect(font, 'texts are not stretched').to.equal('13px');
      }
    });

    it('is described by its slider, or by itself where there is nothing to step through', async () => {
      const many = await show('320px', [
        [ago(60), 10],
        [ago(4), 180],
      ]);
      const [slider, field] = ['input[type="range"]', '.field'].map(each =>
        many.shadowRoot!.querySelector(each),
      );
      const labelOf = (element: LanternElement, described: Element | null | undefined): string =>
        element.shadowRoot!.getElementById(described?.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '';
      expect(labelOf(many, slider)).to.match(/^People waiting from/);
      expect(field?.getAttribute('aria-hidden')).to.equal('true');
      expect(field?.hasAttribute('role')).to.equal(false);
      // A shift that has begun has a value for now too.
      const shifts = [{ start: ago(0), end: ago(-60), signedUp: 2, needed: 3 }];
      const one = await new WidgetPage().show('lantern-volunteers', {
        feed: feedOf([{ volunteers: { onDuty: 3, shifts } }]),
        attributes: { community: 'a' },
      });
      await unfold(one);
      expect(one.shadowRoot!.querySelectorAll('input[type="range"]').length).to.equal(0);
      expect(one.shadowRoot!.querySelector('.field')?.getAttribute('aria-hidden')).to.equal('true');
      const label = one.shadowRoot!.querySelector('.chart > .aside')!;
      expect(label.textContent).to.match(/^Signed up, hour by hour: /);
      expect(getComputedStyle(label).display).to.not.equal('none');
      expect(getComputedStyle(many.shadowRoot!.querySelector('.chart > .aside')!).display).to.equal('none');
    });

    it('has no text of the feed in an attribute', async () => {
      const shifts = [
        { role: 'Task a', start: ago(60), end: ago(-60), signedUp: 2, needed: 3 },
        { role: 'Task a', start: ago(-60), end: ago(-120), signedUp: 1, needed: 3 },
      ];
      const element = await new WidgetPage().show('lantern-volunteers', {
        feed: feedOf([{ volunteers: { onDuty: 3, shifts } }]),
        attributes: { community: 'a' },
      });
      await unfold(element);
      const charts = [...element.shadowRoot!.querySelectorAll('.chart')];
      expect(charts.map(chart => chart.querySelectorAll('input').length)).to.deep.equal([2]);
      const attributes = charts.flatMap(chart =>
        [chart, ...chart.querySelectorAll('*')].flatMap(each => [...each.attributes]),
      );
      expect(attributes.filter(({ value }) => value.includes('Task'))).to.deep.equal([]);
    });

    it('has room for the largest number of its axis', async () => {
      const element = await show('320px', [
        [ago(30), 1e9],
        [ago(4), 180],
      ]);
      expect(texts(element, 'end')).to.include('1,000,000,000');
      const [left, ...all] = [
        element.shadowRoot!.querySelector('.field')!,
        ...element.shadowRoot!.querySelectorAll('.wide text[text-anchor="end"]'),
      ].map(each => each.getBoundingClientRect().left);
      expect(Math.min(...all)).to.be.at.least(left ?? NaN);
    });

    it('goes to the value whose time is nearest to the pointer, though times are uneven', async () => {
      const element = await show('320px', [
        [ago(100), 1],
        [ago(99), 2],
        [ago(98), 3],
        [ago(4), 4],
      ]);
      const slider = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="range"]')!;
      const { left, right, top } = slider.getBoundingClientRect();
      const point = async (clientX: number): Promise<string> => {
        slider.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: top + 9 }));
        await element.updateComplete;
        return textOf(element.shadowRoot!.querySelector('output')!);
      };
      expect(await point(right - 1)).to.equal('15:36: 4');
      expect(await point((left + right) / 2 - 20)).to.equal('14:02: 3');
      expect([slider.value, await point(left)]).to.deep.equal(['2', '14:00: 1']);
    });

    it('stays at the value under a pointer that is down, where the browser takes the values for evenly spaced', async () => {
      const element = await show('320px', [
        [ago(100), 1],
        [ago(99), 2],
        [ago(98), 3],
        [ago(4), 4],
      ]);
      const slider = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="range"]')!;
      const { right, top } = slider.getBoundingClientRect();
      const chosen = (): readonly string[] => [
        slider.value,
        textOf(element.shadowRoot!.querySelector('output')!),
      ];
      slider.dispatchEvent(new PointerEvent('pointerdown', { clientX: right - 1, clientY: top + 9 }));
      await element.updateComplete;
      expect(chosen()).to.deep.equal(['3', '15:36: 4']);
      const slide = async (isDown: boolean): Promise<void> => {
        // No event that a script makes puts an element into this state.
        Object.assign(slider, { matches: (selector: string) => selector === ':active' && isDown });
        slider.value = '1';
        slider.dispatchEvent(new Event('input'));
        await element.updateComplete;
      };
      await slide(true);
      expect(chosen()).to.deep.equal(['3', '15:36: 4']);
      await slide(false);
      expect(chosen()).to.deep.equal(['1', '14:01: 2']);
    });

    it('begins at what is so now, where a plan goes on', async () => {
      const shifts = [3, 2, 1, 0].map(hours => ({
        start: ago(60 * hours - 100),
        end: ago(60 * hours - 160),
        signedUp: hours,
        needed: 3,
      }));
      const element = await new WidgetPage().show('lantern-volunteers', {
        feed: feedOf([{ volunteers: { onDuty: 3, shifts } }]),
        attributes: { community: 'a' },
      });
      await unfold(element);
      expect(partOf(element, 'coverage')).to.match(/^Signed up, hour by hour 15:40: Signed up 2 · Needed 3 /);
    });

    it('has its own styles, once, and no style in its markup', async () => {
      const element = await show('320px', [
        [ago(30), 1],
        [ago(4), 2],
      ]);
      const root = element.shadowRoot!;
      expect(getComputedStyle(root.querySelector('.line')!).fill).to.equal('none');
      expect(getComputedStyle(root.querySelector('.plot > input')!).position).to.equal('absolute');
      const sheets = root.adoptedStyleSheets.length;
      element.requestUpdate();
      await element.updateComplete;
      expect(root.adoptedStyleSheets.length).to.equal(sheets);
      expect(root.querySelectorAll('[style], style').length).to.equal(0);
    });
  });
});
