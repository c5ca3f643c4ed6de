import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { parseFeed, readFeed, type Reading } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';
import '../../src/widgets/queue/define.ts';
import { ago, feedOf } from '../support/views.ts';
import { listen, stateOf, textOf, WidgetPage } from '../support/widgets.ts';

const DOCUMENT = feedOf([
  { queue: { waiting: 180, servedPerHour: 90, asOf: ago(60), history: [[ago(70), 12]] } },
]);

/** What an element shows of a feed, and the issues that the page is told of. */
async function shown(feed: unknown): Promise<readonly unknown[]> {
  const page = new WidgetPage();
  const heard = listen(page.place);
  const element = await page.show('lantern-queue', { feed, attributes: { lang: 'en', community: 'a' } });
  return [stateOf(element), textOf(element), heard.issues];
}

const read = (document: unknown): Reading => readFeed(document, calendar);

describe('element: a feed as a value', () => {
  it('shows the same of a document, of its Feed, and of the whole result of readFeed', async () => {
    const document = await shown(DOCUMENT);
    expect(document[1])
      .to.contain('180')
      .and.contain('14:40')
      .and.match(/60.min old/);
    expect(await shown(read(DOCUMENT).feed)).to.deep.equal(document);
    expect(await shown(read(DOCUMENT))).to.deep.equal(document);
    expect(await shown(parseFeed(JSON.stringify(DOCUMENT), calendar))).to.deep.equal(document);
  });

  it('uses a Feed as it is, without reading it again', async () => {
    const { feed } = read(DOCUMENT);
    const page = new WidgetPage();
    const heard = listen(page.place);
    await page.show('lantern-queue', { feed });
    expect(heard.updates[0]?.feed).to.equal(feed);
  });

  it('tells of what was lost in reading, with the Feed as with the document', async () => {
    const lossy = feedOf([{ queue: { waiting: 'many' } }]);
    const document = await shown(lossy);
    expect(document[2]).to.have.length(1);
    expect(await shown(read(lossy).feed)).to.deep.equal(document);
    expect(await shown(read(lossy))).to.deep.equal(document);
  });

  it('gives the reason why a result of readFeed has no feed', async () => {
    const [state, , issues] = await shown(parseFeed('<html>', calendar));
    expect([state, (issues as { code: string }[][])[0]?.[0]?.code]).to.deep.equal(['error', 'feed/html']);
  });

  it('reads what only looks like a Feed or a result of readFeed as a document', async () => {
    const { feed } = read(DOCUMENT);
    const copy: unknown = JSON.parse(JSON.stringify(feed));
    for (const value of [copy, { feed: copy, issues: [] }])
      expect((await shown(value))[1], JSON.stringify(value)).not.to.match(/60.min old/);
    const other = feedOf([{ queue: { waiting: 999 } }]);
    expect((await shown({ ...DOCUMENT, feed: other, issues: [] }))[1])
      .to.contain('180')
      .and.not.contain('999');
  });

  it('throws nothing into the page for a value that cannot be looked at', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect((await shown(proxy))[0]).to.equal('error');
  });

  it('takes another Feed after a document, and a document after a Feed', async () => {
    const page = new WidgetPage();
    const element: LanternElement = await page.show('lantern-queue', {
      feed: feedOf([{ queue: { waiting: 5 } }]),
    });
    element.feed = read(feedOf([{ queue: { waiting: 61 } }])).feed;
    await element.updateComplete;
    expect(textOf(element)).to.contain('61');
    element.feed = feedOf([{ queue: { waiting: 73 } }]);
    await element.reload();
    await element.updateComplete;
    expect(textOf(element)).to.contain('73');
  });
});
