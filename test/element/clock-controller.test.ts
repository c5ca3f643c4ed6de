import { expect } from '@open-wc/testing';
import { ClockController } from '../../src/element/clock-controller.ts';
import { createClock } from '../../src/page/clock.ts';
import { FakeHost } from '../support/fake-time.ts';
import { FakeElement } from '../support/fake-element.ts';

function bench(): { page: FakeHost; element: FakeElement; controller: ClockController } {
  const page = new FakeHost();
  const clock = createClock(page);
  const element = new FakeElement();
  return { page, element, controller: new ClockController(element, () => clock) };
}

describe('element/clock-controller', () => {
  it('gives the time of the page', () => {
    const { page, controller } = bench();
    expect(controller.now).to.equal(page.now());
  });

  it('asks for an update when connected: nobody knows for how long the element was away', () => {
    const { element } = bench();
    element.connect();
    expect(element.requested).to.equal(1);
  });

  it('asks for an update at the named time, once; the last name counts', async () => {
    const { page, element, controller } = bench();
    element.connect();
    controller.wakeAt(page.now() + 5000);
    controller.wakeAt(page.now() + 60_000);
    await page.time.advance(59_999);
    expect(element.requested).to.equal(1);
    await page.time.advance(600_000);
    expect(element.requested).to.equal(2);
    controller.wakeAt(page.now() + 5000);
    controller.wakeAt(null);
    await page.time.advance(600_000);
    expect(element.requested).to.equal(2);
  });

  it('costs nothing before it is connected and after it is disconnected', async () => {
    const { page, element, controller } = bench();
    controller.wakeAt(page.now() + 5000);
    expect(page.listeners).to.equal(0);
    element.connect();
    controller.wakeAt(page.now() + 5000);
    element.disconnect();
    controller.wakeAt(page.now() + 5000);
    await page.time.advance(60_000);
    expect(element.requested).to.equal(1);
    expect([page.time.timers, page.listeners]).to.deep.equal([0, 0]);
  });
});
