import { expect } from '@open-wc/testing';
import { LanternElement } from '../../src/element/lantern-element.ts';
import { defineWidget, type Widget } from '../../src/ui/widget.ts';
import '../../src/widgets/progress/define.ts';
import { widget as queue } from '../../src/widgets/queue/define.ts';
import { written } from '../support/console.ts';
import { feedOf } from '../support/views.ts';
import { WidgetPage } from '../support/widgets.ts';

class Choices extends LanternElement {
  protected override readonly widget: Widget = defineWidget({
    ...queue,
    name: 'choices',
    choices: { kinds: ['a', 'b'] },
  });
}
customElements.define('lantern-choices', Choices);

const FEED = feedOf([{ queue: { waiting: 5 } }, { queue: { waiting: 7 } }]);

const writtenFor = (attributes: Record<string, string>, feed: unknown = FEED): Promise<readonly string[]> =>
  written(() => new WidgetPage().show('lantern-queue', { feed, attributes }));

const line = (note: string): string => `lantern-widgets: <lantern-queue>: ${note}`;

describe('element/attribute-notes', () => {
  it('a value that means nothing is one line that names what there is, and what may have been meant', async () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['theme', 'drak', 'theme="drak" is none of auto, light, dark; did you mean "dark"?'],
      ['view', 'compact lrage', 'view="lrage" is none of compact, districts, large; did you mean "large"?'],
      ['view', 'tiles', 'view="tiles" is none of compact, districts, large'],
      [
        'sort',
        '-wiat',
        'sort="wiat" is none of name, district, age, waiting, wait, level; did you mean "wait"?',
      ],
      ['limit', 'ten', 'limit="ten" is not a number'],
      ['heading-level', 'h2', 'heading-level="h2" is not a number'],
      ['refresh', '30s', 'refresh="30s" is not a number'],
      ['stale-after', '10 min', 'stale-after="10 min" is not a number'],
    ];
    for (const [name, value, note] of cases)
      expect(await writtenFor({ [name]: value }), name).to.deep.equal([line(note)]);
  });

  it('a word that an attribute of one widget alone does not know is one line too', async () => {
    expect(
      await written(() =>
        new WidgetPage().show('lantern-choices', { feed: FEED, attributes: { kinds: 'a  bb' } }),
      ),
    ).to.deep.equal(['lantern-widgets: <lantern-choices>: kinds="bb" is none of a, b']);
  });

  it('several words may have commas between them', async () => {
    expect(await writtenFor({ view: 'compact, districts' })).to.deep.equal([]);
  });

  it('an attribute whose name is almost one of ours is one line', async () => {
    for (const [name, meant] of [
      ['comunity', 'community'],
      ['refesh', 'refresh'],
      ['scr', 'src'],
      ['staleafter', 'stale-after'],
      ['heading_level', 'heading-level'],
    ] as const) {
      expect(await writtenFor({ [name]: '1' })).to.deep.equal([
        line(`there is no attribute "${name}"; did you mean "${meant}"?`),
      ]);
    }
  });

  it('is written also where there are no numbers, since a misspelt name may be the reason', async () => {
    const lines = await written(() =>
      new WidgetPage().show('lantern-queue', { attributes: { scr: '/feed.json' } }),
    );
    expect(lines).to.deep.equal([line('there is no attribute "scr"; did you mean "src"?')]);
  });

  it('nothing is written for what is right, nor for attributes of the page, the platform and frameworks', async () => {
    const right = {
      theme: 'dark',
      view: 'large  districts',
      sort: '-waiting',
      limit: '5',
      'heading-level': '2',
    };
    expect(await writtenFor({ ...right, refresh: '', lang: 'en', community: 'a b' })).to.deep.equal([]);
    const others = `accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert
      inputmode is itemid itemprop itemref itemscope itemtype nonce part popover role slot spellcheck style tabindex title
      translate aria-label data-src data-sort data-v-1a2b _ngcontent-abc ng-version x-data v-cloak hx-get wire:id key ref name
      width height align onclick`;
    const all = others.split(/\s+/).map(name => [name, '']);
    expect(await writtenFor(Object.fromEntries(all) as Record<string, string>)).to.deep.equal([]);
    expect(
      await written(() =>
        new WidgetPage().show('lantern-progress', { feed: FEED, attributes: { 'show-positive': '' } }),
      ),
    ).to.deep.equal([]);
  });

  it('each line is written once an element, whatever is drawn later, and a new mistake is a new line', async () => {
    const page = new WidgetPage();
    const lines = await written(async () => {
      const element = await page.show('lantern-queue', { feed: FEED, attributes: { theme: 'drak' } });
      for (const value of ['light', 'drak', 'ligth']) {
        element.setAttribute('theme', value);
        await element.updateComplete;
      }
      await page.later(30);
    });
    expect(lines).to.deep.equal([
      line('theme="drak" is none of auto, light, dark; did you mean "dark"?'),
      line('theme="ligth" is none of auto, light, dark; did you mean "light"?'),
    ]);
    expect(await writtenFor({ theme: 'drak' }), 'another element').to.have.length(1);
  });

  it('attributes are not looked at on every update', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', { feed: FEED });
    let looks = 0;
    element.getAttributeNames = () => {
      looks += 1;
      return [];
    };
    for (let turn = 0; turn < 3; turn++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(looks).to.equal(0);
    element.limit = 3;
    await element.updateComplete;
    expect(looks).to.equal(1);
  });
});
