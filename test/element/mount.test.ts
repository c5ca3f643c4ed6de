import { expect, fixtureSync } from '@open-wc/testing';
import { mountAll } from '../../src/element/mount.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';

/** What a page's editor would leave: a piece of a document. */
function page(markup: string): Element {
  const { body } = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  const place = fixtureSync<HTMLElement>('<div></div>');
  place.append(...body.childNodes);
  return place;
}

/** As it is after the observer of the document has been told. */
async function mounted(markup: string): Promise<Element> {
  const place = page(markup);
  await null;
  return place;
}

describe('element/mount', () => {
  // Once for this page, as the script does: what is there is mounted, and what comes after.
  const early = document.createElement('div');
  early.dataset['lantern'] = 'queue';
  early.append('Call 12345');

  before(() => {
    document.body.append(early);
    mountAll();
  });

  after(() => early.remove());

  it('mounts what is there when it begins, with its content as light content', () => {
    expect(early.children.length).to.equal(1);
    expect(early.firstElementChild?.localName).to.equal('lantern-queue');
    expect(early.firstElementChild?.textContent).to.equal('Call 12345');
  });

  it('mounts what comes later, however deep in what comes', async () => {
    const place = await mounted(
      '<section><p><span data-lantern="queue"></span></p><div data-lantern="progress"></div></section>',
    );
    expect(place.querySelector('span > lantern-queue')).not.to.equal(null);
    expect(place.querySelector('div > lantern-progress')).not.to.equal(null);
  });

  it('copies the attributes that widgets have, and no other', async () => {
    const all = [
      'src',
      'community',
      'district',
      'lang',
      'refresh',
      'stale-after',
      'heading',
      'heading-level',
      'theme',
      'stream',
      'view',
      'sort',
      'limit',
      'show-positive',
    ];
    const foreign = ['onclick', 'style', 'id', 'class', 'state', 'lantern-x', 'slot', 'is', 'srcdoc'];
    const place = await mounted(
      `<div data-lantern="progress" id="x" onclick="1" title="t" ${[...all, ...foreign].map(name => `data-${name}="${name === 'src' ? '' : `v${name.length}`}"`).join(' ')}></div>`,
    );
    const element = place.querySelector('lantern-progress')!;
    await element.updateComplete;
    const names = element.getAttributeNames().filter(name => name !== 'data-state');
    expect(names.sort()).to.deep.equal([...all].sort());
    expect(element.getAttribute('heading-level')).to.equal('v13');
  });

  it('knows a name by whatever case and blanks it is written with', async () => {
    for (const name of ['Queue', ' queue ']) {
      const place = page('<div data-lantern="">light</div>');
      const copy = place.querySelector('[data-lantern]')!.cloneNode(true) as HTMLElement;
      copy.dataset['lantern'] = name;
      place.append(copy);
      await null;
      expect(copy.querySelector('lantern-queue'), name).not.to.equal(null);
    }
  });

  it('leaves what it does not know as it is', async () => {
    for (const name of ['', 'queues', 'que ue', '../queue', 'queue"', 'constructor', '-']) {
      const place = page('<div data-lantern=""><b>light</b></div>');
      const copy = place.querySelector('[data-lantern]')!.cloneNode(true) as HTMLElement;
      copy.dataset['lantern'] = name;
      place.append(copy);
      await null;
      expect(copy.outerHTML, name).to.contain('<b>light</b>').and.not.contain('<lantern-');
    }
  });

  it('mounts once: not again when it is moved, nor when something is put beside', async () => {
    const place = await mounted('<div data-lantern="queue">light</div>');
    const div = place.querySelector('[data-lantern]')!;
    place.append(div);
    div.append('more');
    await null;
    div.prepend(page('<p><i data-lantern="queue"></i></p>'));
    place.prepend(div);
    await null;
    expect(div.querySelectorAll(':scope > lantern-queue').length).to.equal(1);
    expect(div.querySelectorAll('i > lantern-queue').length).to.equal(1);
    expect(div.querySelectorAll('lantern-queue').length).to.equal(2);
  });

  it('mounts one inside another, as light content of it', async () => {
    const place = await mounted('<div data-lantern="queue">outer<div data-lantern="queue">inner</div></div>');
    const [outer, inner, ...more] = place.querySelectorAll('lantern-queue');
    expect([outer?.contains(inner!), inner?.textContent, more.length]).to.deep.equal([true, 'inner', 0]);
    expect(inner?.parentElement?.getAttribute('data-lantern')).to.equal('queue');
  });

  it('does nothing to what is not asked for', async () => {
    const place = await mounted('<div data-lantern-x="queue">a</div><lantern-queue>b</lantern-queue>');
    expect(place.querySelectorAll('lantern-queue').length).to.equal(1);
  });
});
