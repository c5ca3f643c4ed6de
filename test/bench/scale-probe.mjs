// What runs in the page of the benchmark of scale, put there before any script of the page's own.

export function probe() {
  let communities = -1;
  let wanted = Infinity;
  let come = () => {};
  const look = () => {
    if (communities >= wanted) come();
  };
  addEventListener('lantern-update', event => {
    communities = event.detail.feed.communities.length;
    look();
  });
  const channel = new MessageChannel();
  channel.port1.start();

  const widget = () => document.querySelector('lantern-progress, lantern-queue');
  const inside = selector => [...widget().shadowRoot.querySelectorAll(selector)];

  /** The time when the frame that comes has been painted: a message sent from its callback comes after it. */
  const painted = () =>
    new Promise(resolve => {
      channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
  /** Until something is so, looked at after each frame. */
  const shown = async isSo => {
    for (;;) {
      const at = await painted();
      if (isSo()) return at;
    }
  };
  const rows = () => inside('[part~=row]').map(row => row.textContent);

  globalThis.scale = {
    /** Until all have come and are painted. @returns {Promise<number>} ms since the navigation began */
    async until(count) {
      await new Promise(resolve => {
        come = resolve;
        wanted = count;
        look();
      });
      return shown(() => inside('[part~=row], [part~=district], [part~=verdict]').length > 0);
    },
    /** @returns {Promise<number>} ms until what has come is painted */
    async refresh() {
      const begun = performance.now();
      await widget().reload();
      return (await painted()) - begun;
    },
    /** Types a text, key by key. @returns {Promise<number>} ms of the slowest key until its frame is painted */
    async search(query) {
      const [field] = inside('[part~=search]');
      let slowest = 0;
      for (let length = query === '' ? 0 : 1; length <= query.length; length += 1) {
        field.value = query.slice(0, length);
        const begun = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        const at = await shown(() => length < query.length || query === '' || rows()[0]?.includes(query));
        slowest = Math.max(slowest, at - begun);
      }
      return slowest;
    },
    /** Presses the head of a column that it is not sorted by. @returns {Promise<number>} ms until it is painted */
    async sort() {
      const head = inside('thead th').findLast(each => !each.ariaSort && each.querySelector('button'));
      const begun = performance.now();
      head.querySelector('button').click();
      return (await shown(() => head.getAttribute('aria-sort') !== null)) - begun;
    },
    /** Until the page has nothing to do for a while. */
    rest: () =>
      new Promise(resolve => {
        let quiet = 0;
        const idle = begun => {
          quiet = performance.now() - begun < 8 ? quiet + 1 : 0;
          if (quiet > 20) resolve(undefined);
          else setTimeout(idle, 0, performance.now());
        };
        idle(performance.now());
      }),
  };
}
