import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { decodeQR } from 'qr/decode.js';
import { printing } from '../../../src/element/lazy-modules.ts';
import type { Notice } from '../../../src/ui/notice.ts';
import { renderSheet } from '../../../src/ui/share/print.ts';
import type { Shown } from '../../../src/ui/shown.ts';
import '../../../src/widgets/queue/define.ts';
import { OPEN, OPEN_NOTICE, shownCard } from '../../support/cards.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { shownList } from '../../support/shown.ts';
import { contextOf, feedOf } from '../../support/views.ts';
import { WidgetPage } from '../../support/widgets.ts';

const ADDRESS = 'https://example.org/testing/anheli';

/** What is printed, as it stands in a page. */
function printed(shown: Shown, address: string = ADDRESS): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' });
  document.body.append(host);
  render(renderSheet(host, shown, address), host.shadowRoot!);
  host.remove();
  return host.shadowRoot!.querySelector('.sheet')!;
}

/** Its lines, without what the browser makes of white space. */
function lines(shown: Shown, address?: string): readonly string[] {
  return [...printed(shown, address).querySelectorAll('p, li')].map(each =>
    (each.textContent ?? '').replace(/[ \n]+/g, ' ').trim(),
  );
}

const validUntil = (until: Notice['validUntil']): Notice => ({ ...OPEN_NOTICE, validUntil: until }) as Notice;

describe('ui/share/print', () => {
  it('prints a card as the notice for the gate, with the times of a clock and until when it is valid', () => {
    const feed = {
      name: 'Mingdeng',
      sample: true,
      publisher: { name: 'M District', contact: 'tel:+86-300-5555-0123' },
    };
    expect(lines(shownCard(OPEN, { notice: OPEN_NOTICE, feed }))).to.deep.equal([
      'Anheli Queue',
      'Mingdeng',
      'Open until 20:00',
      'About 2\u00A0h',
      'to wait. Join at 15:40: your turn about 17:45.',
      'Join by 19:30',
      'As of 15:36, Wednesday, January 6. Not valid after 16:06.',
      'Wait in the lobby. You are called by groups of ten.',
      '180 people ahead',
      'For the latest numbers, scan this',
      'example.org/testing/anheli',
      'Community office: +86-300-5555-0123',
      'Sample: these numbers are invented. Printed Jan 6, 2021, 15:40, from the numbers of M District.',
    ]);
  });

  it('says of a state how long it is valid: for the day, or until a given time', () => {
    const says = (notice: Notice): string =>
      printed(shownCard(OPEN, { notice })).querySelector('.sheet-valid')!.textContent!;
    expect(says(validUntil('day'))).to.match(/Valid for today only\.$/);
    expect(says(validUntil(WRITTEN + 40 * 60_000))).to.match(/Not valid after 16:20\.$/);
  });

  it('says of numbers that are old that they are, and not until when they were valid', () => {
    const [said] = lines(shownCard(OPEN, { age: 75 })).filter(line => line.startsWith('As of'));
    expect(said).to.equal('As of 14:25, Wednesday, January 6. May have changed.');
  });

  it('is not valid for longer than the document', () => {
    const feed = { validUntil: '2021-01-06T15:50:00+08:00' };
    expect(lines(shownCard(OPEN, { feed })).join()).to.include('Not valid after 15:50.');
  });

  it('never says how long ago', () => {
    const context = contextOf(feedOf([{ status: 'open', queue: { waiting: 3 } }]));
    for (const shown of [shownCard(OPEN), shownList('queue', context)])
      expect(printed(shown).textContent).not.to.match(/\bago\b|just now/);
  });

  it('has the pattern of old numbers itself: that of the card, which is not shown, would draw nothing', () => {
    expect(printed(shownCard(OPEN)).querySelector('pattern')?.id).to.equal('hatching');
  });

  it('has the address of the page as a code that can be read', () => {
    const code = printed(shownCard(OPEN)).querySelector('.qr')!;
    const path = code.querySelector('path')!.getAttribute('d')!;
    const side = Number(code.querySelector('rect')!.getAttribute('width'));
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side * 4;
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side * 4, side * 4);
    context.scale(4, 4);
    context.clip(new Path2D(path));
    context.fillStyle = '#000';
    context.fillRect(0, 0, side, side);
    expect(decodeQR(context.getImageData(0, 0, side * 4, side * 4))).to.equal(ADDRESS);
  });

  it('has no code where the page has no address on the web', () => {
    expect(printed(shownCard(OPEN), '').querySelector('.qr')).to.equal(null);
  });

  it('prints a list as a table of all that was found, with the time of each row and what its shapes mean', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `c${index}`,
      name: `N${index}`,
      status: index % 2 ? 'full' : 'open',
      queue: { waiting: index },
    }));
    const sheet = printed(shownList('queue', contextOf(feedOf(many)), {}, 5));
    const rows = [...sheet.querySelectorAll('tbody tr')];
    expect(rows).to.have.length(30);
    for (const row of rows) expect(row.lastElementChild!.textContent).to.equal('15:37');
    expect(sheet.querySelector('.sheet-legend')!.textContent).to.match(/open[^]*full|full[^]*open/);
    expect(sheet.textContent).to.include('Each number is valid for 30 min from its time.');
  });

  it('is there while the page is printed, and only then; the card stays as it is', async () => {
    printing.provide(await import('../../../src/ui/share/print.ts'));
    const element = await new WidgetPage().show('lantern-queue', {
      feed: feedOf([{ name: 'Anhe', queue: { waiting: 180 } }]),
      attributes: { community: 'a' },
    });
    const sheet = (): HTMLElement | null => element.shadowRoot!.querySelector('.sheet');
    const frame = element.shadowRoot!.querySelector('[part=frame]');
    expect(sheet()).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(sheet()!.textContent).to.match(/Anhe/);
    expect(element.shadowRoot!.querySelector('[part=frame]')).to.equal(frame);
    dispatchEvent(new Event('afterprint'));
    expect(sheet()).to.equal(null);
  });
});
