import { expect } from '@open-wc/testing';
import '../../../src/all.ts';
import { ago, feedOf } from '../../support/views.ts';
import { WidgetPage } from '../../support/widgets.ts';

const PLACE = {
  asOf: ago(4),
  status: 'open',
  closesAt: '2021-01-06T20:00+08:00',
  queue: { waiting: 180, servedPerHour: 90, outdoors: 60, indoors: 120, groupSize: 10 },
  volunteers: { onDuty: 10, needed: 14 },
  testing: { population: 5200, registered: 4000, sampled: 3300, resulted: 900 },
};

describe('ui/render/head', () => {
  for (const widget of ['queue', 'volunteers', 'progress'])
    it(`has its answer in the largest text also at twice the text size on a phone: ${widget}`, async () => {
      const page = new WidgetPage();
      page.place.style.cssText = 'width: 256px; --lantern-font-size: 32px';
      const element = await page.show(`lantern-${widget}`, {
        feed: feedOf([PLACE]),
        attributes: { community: 'a' },
      });
      const sizeOf = (node: Element): number => parseFloat(getComputedStyle(node).fontSize);
      const root = element.shadowRoot!;
      const others = [...root.querySelectorAll('.frame *')]
        .filter(node =>
          [...node.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
        )
        .filter(node => !node.closest('[part=verdict]'));
      expect(others.length).to.be.above(3);
      expect(sizeOf(root.querySelector('[part=verdict]')!)).to.be.above(Math.max(...others.map(sizeOf)));
    });
});
