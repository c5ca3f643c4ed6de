import { expect } from '@open-wc/testing';
import { pageAnswers } from '../../src/feed/page-answers.ts';
import { FakeHost } from '../support/fake-time.ts';

describe('feed/page-answers', () => {
  const original = window.fetch;
  afterEach(() => {
    window.fetch = original;
  });
  const answer = (response: () => Promise<Response>): Promise<boolean> => {
    window.fetch = response as typeof window.fetch;
    return pageAnswers('/wall.html', new FakeHost());
  };
  const page = (status: number, type: string): Promise<boolean> =>
    answer(async () => new Response('<!doctype html>', { status, headers: { 'Content-Type': type } }));

  it('is true of a web page, and of nothing else', async () => {
    expect(await page(200, 'text/html; charset=utf-8')).to.equal(true);
    expect(await page(503, 'text/html')).to.equal(false);
    expect(await page(200, 'application/json')).to.equal(false);
  });

  it('is false where the net is down, and where nothing comes within fifteen seconds', async () => {
    expect(await answer(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal(false);
    const host = new FakeHost();
    window.fetch = ((_: unknown, { signal }: RequestInit) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      )) as typeof window.fetch;
    const asked = pageAnswers('/wall.html', host);
    await host.time.advance(15_000);
    expect(await asked).to.equal(false);
    expect(host.time.timers).to.equal(0);
  });

  it('asks past the cache, and leaves no timer behind', async () => {
    const host = new FakeHost();
    let cache: RequestCache | undefined;
    window.fetch = (async (_: unknown, init: RequestInit) => {
      ({ cache } = init);
      return new Response('', { headers: { 'Content-Type': 'text/html' } });
    }) as typeof window.fetch;
    expect(await pageAnswers('/wall.html', host)).to.equal(true);
    expect([cache, host.time.timers]).to.deep.equal(['no-store', 0]);
  });
});
