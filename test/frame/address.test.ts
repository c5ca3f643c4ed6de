import { expect } from '@open-wc/testing';
import { ATTRIBUTES, readAddress } from '../../src/frame/address.ts';
import { heightOf } from '../../src/frame/messages.ts';
import { registry } from '../../src/widgets/registry.ts';

const WIDGETS = Object.keys(registry);
const BASE = 'https://lantern.example/widgets/embed.html';

const read = (query: string) => readAddress(new URLSearchParams(query), BASE, WIDGETS);

describe('frame/address', () => {
  it('takes the attributes of all elements, and no others', async () => {
    const observed = new Set<string>();
    for (const load of Object.values(registry)) {
      const { widget } = await load();
      const element = customElements.get(widget.tag) as unknown as { readonly observedAttributes: string[] };
      for (const name of element.observedAttributes) observed.add(name);
    }
    expect([...ATTRIBUTES].sort()).to.deep.equal([...observed].sort());
  });

  it('gives the widget and its attributes, relative addresses as they are', () => {
    const { widget, attributes, refused } = read(
      'widget=queue&src=feed.json&community=anhe&lang=zh-Hans&id=7',
    );
    expect(widget).to.equal('queue');
    expect(Object.fromEntries(attributes)).to.deep.equal({
      src: 'feed.json',
      community: 'anhe',
      lang: 'zh-Hans',
    });
    expect(refused).to.deep.equal([]);
  });

  for (const scheme of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://x/y',
    'file:///etc/x',
    'ftp://x/y',
  ])
    it(`refuses ${scheme} as the address of a file`, () => {
      for (const name of ['src', 'map', 'stream']) {
        const { attributes, refused } = read(`widget=queue&${name}=${encodeURIComponent(scheme)}`);
        expect(attributes.size).to.equal(0);
        expect(refused).to.deep.equal([name]);
      }
    });

  it('refuses what HTML itself gives a meaning, and what it does not know', () => {
    const { attributes, refused } = read('widget=queue&onclick=x&style=y&feed=z&class=q&is=w&__proto__=p');
    expect(attributes.size).to.equal(0);
    expect(refused).to.deep.equal(['onclick', 'style', 'feed', 'class', 'is', '__proto__']);
  });

  it('knows no widget but those that there are', () => {
    for (const name of ['', 'nothing', 'script', '__proto__', 'constructor', 'queue><script'])
      expect(read(`widget=${encodeURIComponent(name)}`).widget, name).to.equal(undefined);
    expect(read('').widget).to.equal(undefined);
    expect(read('widget=%20Queue%20').widget).to.equal('queue');
  });
});

describe('frame/messages', () => {
  it('takes a height within its limits, in whole pixels', () => {
    const of = (height: unknown) => heightOf({ type: 'lantern-height', height });
    expect([of(300), of(300.2), of(-5), of(0), of(1e9)]).to.deep.equal([300, 301, 80, 80, 4000]);
  });

  it('takes nothing that is not a message of a frame', () => {
    const bad = [null, undefined, 'lantern-height', 300, [], {}, { height: 300 }, { type: 'lantern-height' }];
    const heights = ['300', NaN, Infinity, {}, null, [300], true];
    for (const data of [...bad, ...heights.map(height => ({ type: 'lantern-height', height }))])
      expect(heightOf(data), JSON.stringify(data)).to.equal(undefined);
  });
});
