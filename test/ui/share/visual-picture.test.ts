import { aTimeout, expect } from '@open-wc/testing';
import { sharing } from '../../../src/element/lazy-modules.ts';
import '../../../src/all.ts';
import type { FeedDocument } from '../../../src/feed/feed-document.ts';
import { ago, feedOf } from '../../support/views.ts';
import { WidgetPage } from '../../support/widgets.ts';

const PLACE = {
  asOf: ago(4),
  status: 'open',
  closesAt: '2021-01-06T20:00+08:00',
  queue: { waiting: 180, servedPerHour: 90, outdoors: 60, indoors: 120, groupSize: 10 },
  volunteers: { roles: [{ id: 'a', name: 'A task', onDuty: 3, needed: 5 }] },
  testing: { population: 5200, registered: 4000, sampled: 3300, resulted: 900 },
};

/** Where an ink is in the picture that a widget saves: the share of the width of each of its pixels. */
async function placesOf(
  ink: readonly number[],
  widget: string,
  attributes: Readonly<Record<string, string>>,
  feed: FeedDocument = feedOf([PLACE]),
): Promise<readonly number[]> {
  const element = await new WidgetPage().show(`lantern-${widget}`, {
    feed,
    attributes: { community: 'a', ...attributes },
  });
  const find = (part: string): HTMLElement | null => element.shadowRoot!.querySelector(`[part="${part}"]`);
  sharing.provide(await import('../../../src/ui/share/share.ts'));
  find('share')!.click();
  // Of one community its details are loaded too, which are said in the picture.
  while (!find('save-picture')) await aTimeout(0);
  const nodes = element.shadowRoot!.querySelectorAll('*').length;
  const { toBlob } = HTMLCanvasElement.prototype;
  const painted: HTMLCanvasElement[] = [];
  HTMLCanvasElement.prototype.toBlob = function () {
    painted.push(this);
  };
  find('save-picture')!.click();
  HTMLCanvasElement.prototype.toBlob = toBlob;
  expect(element.shadowRoot!.querySelectorAll('*').length, 'nothing is left behind').to.equal(nodes);
  const [canvas] = painted;
  const { width, height } = canvas!;
  const { data } = canvas!.getContext('2d')!.getImageData(0, 0, width, height);
  const found: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    if (ink.every((value, index) => data[at + index] === value)) found.push(((at / 4) % width) / width);
  return found;
}

const ACCENT = [0x0b, 0x5c, 0xad];
const SOFT = [0xc3, 0xdc, 0xf5];
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

describe('ui/share/visual-picture', () => {
  for (const [widget, ink] of [
    ['queue', SOFT],
    ['volunteers', ACCENT],
    ['progress', ACCENT],
  ] as const)
    for (const theme of ['light', 'dark'])
      it(`has what ${widget} draws in the picture that is saved, in the colours of paper (${theme})`, async () => {
        expect((await placesOf(ink, widget, { theme })).length).to.be.above(500);
      });

  it('has what a list draws above its rows', async () => {
    const agencies = [{ id: 'x', name: 'X', staff: 26, deployed: 15, communities: ['a', 'b'], asOf: ago(4) }];
    const feed = feedOf([PLACE, PLACE], { agencies });
    expect((await placesOf(ACCENT, 'agencies', { community: 'a b' }, feed)).length).to.be.above(500);
  });

  it('draws it from right to left where the language runs so', async () => {
    const english = mean(await placesOf(ACCENT, 'progress', { lang: 'en' }));
    const arabic = mean(await placesOf(ACCENT, 'progress', { lang: 'ar' }));
    expect(english).to.be.below(0.5);
    expect(arabic).to.be.within(1 - english - 0.05, 1 - english + 0.05);
  });
});
