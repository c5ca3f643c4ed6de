import { expect } from '@open-wc/testing';
import { gallery, ownStates } from '../../demo/gallery/states.ts';
import { REPLAYS } from '../../demo/replay/feeds.ts';
import { registry } from '../../src/widgets/registry.ts';
import { recorded } from './recorded.ts';

const NOW = Date.parse('2026-01-06T15:40:00+08:00');
const WIDGETS = Object.keys(registry);

describe('demo/gallery', () => {
  it('has a section for each widget of the registry, with states of its own', async () => {
    expect((await gallery(WIDGETS)).map(({ widget }) => widget)).to.deep.equal(WIDGETS);
    for (const widget of WIDGETS) expect(await ownStates(widget), widget).not.to.be.empty;
  });

  it('shows each state by a community that its feed has, no two of a widget by the same', async () => {
    for (const widget of WIDGETS) {
      const states = (await ownStates(widget)).map(({ attributes }) => attributes);
      for (const { src = '', community = '' } of states) {
        const { file, build } = REPLAYS.get(/feeds\/(.+)\.json$/.exec(src)![1]!)!;
        const ids = build(await recorded(file), NOW).communities.map(({ id }) => id);
        expect(ids, src).to.include(community);
      }
      const communities = states.map(({ community }) => community);
      expect(new Set(communities).size, widget).to.equal(communities.length);
    }
  });

  it('names each state in both languages, and no two alike', async () => {
    for (const { widget, states } of await gallery(WIDGETS))
      for (const lang of ['en', 'zh-Hans'] as const) {
        const names = states.map(each => each[lang]);
        expect(new Set(names).size, widget).to.equal(names.length);
      }
  });
});
