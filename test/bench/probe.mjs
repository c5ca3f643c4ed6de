// What runs in the page to see when the numbers are painted. Put there before any script of the page's own, so that
// all pages carry it alike. No polling while a page works: it waits for the page's own sign, then looks at each frame.
// A page that a server has drawn gives no sign of its first numbers; there each frame is looked at from the beginning.

/** @param {object} first the marks of the first numbers @param {boolean} isDrawn whether they are in the page's own HTML */
export function probe(first, isDrawn) {
  const text = (root, selector) => root?.querySelector(selector)?.textContent ?? '';
  const inside = tag => document.querySelector(tag)?.shadowRoot;
  const own = () => document.querySelector('lantern-queue') !== null;

  /** A few numbers of each part: cheap to look at, and all three parts must have come. */
  const shown = ({ waiting, onDuty, role, total, row }) =>
    own()
      ? text(inside('lantern-queue'), '[part~=frame]').includes(waiting) &&
        text(inside('lantern-volunteers'), '[part~=frame]').includes(role) &&
        text(inside('lantern-progress'), '[part~=frame]').includes(total) &&
        text(inside('lantern-progress'), '[part~=row]').includes(row)
      : text(document, '#waiting') === waiting &&
        text(document, '#on-duty') === onDuty &&
        text(document, '#total') === total &&
        (!document.querySelector('#rows li') || text(document, '#rows li').includes(row));

  let wanted;
  let painted;
  let looking = false;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => painted(performance.now()));
  channel.port1.start();

  const look = () => {
    looking = !shown(wanted);
    // A message sent from the frame's callback comes when the frame has been laid out and painted.
    if (looking) requestAnimationFrame(look);
    else channel.port2.postMessage(0);
  };
  const sign = () => {
    if (looking || !wanted) return;
    looking = true;
    requestAnimationFrame(look);
  };
  addEventListener('bench:drawn', sign);
  addEventListener('lantern-update', sign);

  const until = marks =>
    new Promise(resolve => {
      wanted = marks;
      painted = at => {
        wanted = undefined;
        resolve(at);
      };
    });

  let longest = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });

  const refresh = () => {
    if (!own()) return globalThis.benchRefresh();
    const element = document.querySelector('lantern-progress');
    // Its name until version 0.1.
    return element.reload ? element.reload() : element.refresh();
  };

  const frame = () =>
    new Promise(resolve => {
      painted = resolve;
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });

  globalThis.bench = {
    refresh,
    /** The longest task since it was asked last; 0 where none was over 50 ms. */
    longest() {
      const found = longest;
      longest = 0;
      return found;
    },
    /** Updates one after the other. @returns ms from answer to frame, for each */
    async update(steps) {
      const frames = [];
      for (const marks of steps) {
        performance.clearResourceTimings();
        const done = until(marks);
        await refresh();
        const at = await done;
        const [entry] = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('/feed.json'));
        frames.push(at - entry.responseEnd);
      }
      return frames;
    },
    /** Only asks, and lets a frame pass: what is no update's own work. */
    async ask(times) {
      for (let index = 0; index < times; index += 1) {
        await (await fetch('/feed.json', { cache: 'no-cache' })).text();
        await frame();
      }
    },
    /** Updates where nothing has changed. */
    async again(times) {
      for (let index = 0; index < times; index += 1) {
        await refresh();
        await frame();
      }
    },
  };
  until(first).then(at => globalThis.benchPainted?.(String(at)));
  if (isDrawn) sign();
}

/** Whether the script has taken over all that a server has drawn. Runs in the page. */
export function isLive() {
  return ['queue', 'volunteers', 'progress'].every(name => {
    const { dataset, shadowRoot } = document.querySelector(`lantern-${name}`);
    return dataset.state === 'ready' && !shadowRoot.querySelector('.still');
  });
}

/** Counts what is drawn on canvases, for the check of the content; never while something is measured. */
export function spy() {
  globalThis.benchDrawn = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    globalThis.benchDrawn.push(text);
    return fillText.call(this, text, ...rest);
  };
}

/** Reads the page as the check of the content wants it. */
export async function read(last) {
  const texts = (root, take) => {
    const walk = node => {
      if (node.nodeType === Node.TEXT_NODE) return take(node) ? [node.data] : [];
      if (/^(STYLE|SCRIPT)$/.test(node.nodeName)) return [];
      return [...(node.shadowRoot ?? node).childNodes].flatMap(walk);
    };
    return walk(root).join(' ').replace(/\s+/g, ' ');
  };
  const inView = ({ parentElement, parentNode }) => {
    const { top, bottom, width } = (parentElement ?? parentNode.host).getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  };
  const blank = canvas =>
    !canvas
      .getContext('2d')
      .getImageData(0, 0, canvas.width, Math.min(canvas.height, 100))
      .data.some(Boolean);
  const canvas = document.querySelector('#rows canvas');
  const drawn = canvas && !blank(canvas) ? globalThis.benchDrawn : [];
  const viewport = `${texts(document.body, inView)} ${drawn.join(' ')}`;
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

  const shadow = document.querySelector('lantern-progress')?.shadowRoot;
  const rowsOf = () =>
    [...(shadow ?? document).querySelectorAll(shadow ? '[part~=row]' : '#rows li')].map(row =>
      texts(row, () => true),
    );
  if (!shadow) return { viewport, drawn, rows: rowsOf(), found: true };

  // Our list makes the rows that are looked at. All of them must be there for print, and each must be found by searching.
  dispatchEvent(new Event('beforeprint'));
  await frame();
  const rows = rowsOf();
  dispatchEvent(new Event('afterprint'));
  await frame();
  const searchOf = () => shadow.querySelector('[part~=search]');
  // It comes after the numbers. A list that shows all its rows has none.
  for (let frames = 0; frames < 300 && !searchOf() && rowsOf().length < rows.length; frames += 1)
    await frame();
  const search = searchOf();
  if (search) {
    search.value = last;
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await frame();
    await frame();
  }
  return { viewport, drawn, rows, found: rowsOf().some(row => row.includes(last)) };
}
