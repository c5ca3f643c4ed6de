import { expect, fixtureSync } from '@open-wc/testing';
import { Place } from '../../src/element/place.ts';
import '../../src/widgets/queue/define.ts';
import { FakeHost } from '../support/fake-time.ts';

describe('element/place', () => {
  it('puts a widget back at once where it has been for a while, and later and later where it is removed each time', async () => {
    const host = new FakeHost();
    const element = fixtureSync<HTMLElement>('<div data-lantern="queue">light</div>');
    const place = new Place(element, host);
    const isThere = (): boolean => element.querySelector('lantern-queue') !== null;
    for (let visit = 0; visit < 20; visit++) {
      place.mount();
      expect(isThere(), `visit ${visit}`).to.equal(true);
      await host.time.advance(5000);
      element.textContent = 'light';
    }
    let mounts = 0;
    const end = host.now() + 3_600_000;
    while (host.now() < end) {
      place.mount();
      if (isThere()) mounts += 1;
      element.textContent = 'light';
      place.mount();
      if (!isThere()) await host.time.advance(1000);
    }
    expect(mounts).to.be.within(300, 380);
  });

  it('does not put a widget back into a place that has left the page', async () => {
    const element = fixtureSync<HTMLElement>('<div data-lantern="queue">light</div>');
    const place = new Place(element, new FakeHost());
    place.mount();
    element.remove();
    element.textContent = 'light';
    place.mount();
    expect(element.children.length).to.equal(0);
  });
});
