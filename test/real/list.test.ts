import { aTimeout, expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import '../../src/widgets/progress/define.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../support/widgets.ts';
import { commonOf, documentOf, replay, sum, testingOf, type Place } from './replay.ts';

/** 2,697 municipalities of Slovakia and how many were tested in each, as published in November 2020. */
async function municipalities(
  context: Mocha.Context,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ readonly element: LanternElement; readonly places: readonly Place[] }> {
  const data = await replay(context, 'sk-municipalities-2020');
  const step = data.steps[0]!;
  const communities = step.communities.map(place => ({ ...commonOf(place), testing: testingOf(place) }));
  const page = new WidgetPage();
  page.host.time.now = Date.parse(step.updatedAt);
  const feed = { ...documentOf(data, step, communities), generatedAt: step.updatedAt };
  const element = await page.show('lantern-progress', { feed, attributes: { lang: 'en', ...attributes } });
  return { element, places: step.communities };
}

const root = (element: LanternElement): ShadowRoot => element.shadowRoot!;
const all = (element: LanternElement, selector: string): readonly Element[] => [
  ...root(element).querySelectorAll(selector),
];
const names = (element: LanternElement): readonly string[] => all(element, '[part="row"] th bdi').map(textOf);
const nodes = (element: LanternElement): number => all(element, '*').length;
/** As a page shows it: the file has some blanks twice. */
const shownAs = ({ name }: Place): string => name.replaceAll(/\s+/g, ' ');
/** The number in each row: a count, because no population is known of any. */
const counts = (element: LanternElement): readonly number[] =>
  all(element, '[part="row"] .value').map(each => Number(textOf(each).replaceAll(',', '')));

async function press(element: LanternElement, selector: string): Promise<void> {
  root(element).querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
}

/** Chunks come a task each; waits until so many rows are there. */
async function rows(element: LanternElement, many: number): Promise<void> {
  while (all(element, '[part="row"]').length < many) await aTimeout(0);
}

async function search(element: LanternElement, text: string): Promise<readonly string[]> {
  const field = root(element).querySelector<HTMLInputElement>('[part="search"]')!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
  return names(element);
}

const byName = new Intl.Collator('en', { numeric: true });

describe('real: a list of 2,697 municipalities (skipped where ../shared/data is not there)', () => {
  it('begins with ten rows, says of how many, and is light until it is asked for more', async function () {
    const { element, places } = await municipalities(this);
    expect(places.length).to.equal(2697);
    expect(names(element).length).to.equal(10);
    expect(textOf(element)).to.contain('10 of 2,697 shown');
    expect(partOf(element, 'verdict')).to.equal(
      `${sum(places.map(({ tested }) => tested)).toLocaleString('en')} with results`,
    );
    expect(root(element).querySelector('table')?.getAttribute('aria-rowcount')).to.equal('2698');
    expect(nodes(element)).to.be.below(250);
  });

  it('shows all, each once, by name as the language has it, at no more than 14 elements a row', async function () {
    const { element, places } = await municipalities(this);
    const few = nodes(element);
    await press(element, '[part="all"]');
    await rows(element, 2697);
    const shown = names(element);
    expect(shown).to.deep.equal(
      [...places].sort((one, other) => byName.compare(one.name, other.name)).map(shownAs),
    );
    expect((nodes(element) - few) / 2687).to.be.at.most(14);
    expect(all(element, 'tbody').length).to.equal(27);
    expect(all(element, '[part="more"], [part="all"]')).to.deep.equal([]);
  });

  it('is sorted by its numbers either way, the unknown last', async function () {
    const { element, places } = await municipalities(this);
    const known = places.flatMap(({ tested }) => (tested === undefined ? [] : [tested]));
    const heading = 'thead th:nth-of-type(2) button';
    await press(element, heading);
    expect(counts(element)).to.deep.equal([...known].sort((one, other) => one - other).slice(0, 10));
    await press(element, heading);
    await press(element, '[part="all"]');
    await rows(element, 2697);
    expect(counts(element).slice(0, known.length)).to.deep.equal(
      [...known].sort((one, other) => other - one),
    );
  });

  it('is searched in all of its rows, without accents and case, and comes back whole', async function () {
    const { element, places } = await municipalities(this);
    await press(element, '[part="more"]');
    const plain = (text: string): string =>
      text
        .normalize('NFKD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .toLowerCase();
    const wanted = places.filter(({ name, district = '' }) =>
      plain(`${name} ${district}`).includes('kosice'),
    );
    expect(wanted.length).to.be.above(3);
    await search(element, 'KOSICE');
    await rows(element, Math.min(110, wanted.length));
    expect(textOf(element)).not.to.contain('of 2,697 shown');
    expect(root(element).querySelector('table')?.getAttribute('aria-rowcount')).to.equal(
      `${wanted.length + 1}`,
    );
    expect(await search(element, 'nowhere at all')).to.deep.equal([]);
    expect(textOf(element)).to.contain('No community has this name.');
    await search(element, '');
    expect(textOf(element)).to.contain('110 of 2,697 shown');
  });

  it('is grouped by district: each sum is that of its municipalities, which are unfolded in order', async function () {
    const { element, places } = await municipalities(this, { view: 'districts' });
    const districts = [...new Set(places.map(({ district = '' }) => district))];
    const heads = (): readonly string[] => all(element, '[part="district"] th bdi').map(textOf);
    expect([heads().length, names(element).length]).to.deep.equal([districts.length, 0]);
    const inOrder = districts.sort(
      (one, other) => Number(one === '') - Number(other === '') || byName.compare(one, other),
    );
    expect(heads()).to.deep.equal(inOrder.map(name => name || '–'));
    const first = places.filter(({ district }) => district === inOrder[0]);
    const known = first.filter(({ tested }) => tested !== undefined);
    const total = sum(known.map(({ tested }) => tested));
    expect(partsOf(element, 'district')[0]).to.contain(`${total.toLocaleString('en')} with results`);
    const before = nodes(element);
    await press(element, '.unfold');
    expect(names(element)).to.deep.equal(
      [...known].sort((one, other) => byName.compare(one.name, other.name)).map(shownAs),
    );
    expect(sum(counts(element))).to.equal(total);
    await press(element, '.unfold');
    expect([names(element).length, nodes(element)]).to.deep.equal([0, before]);
  });

  it('is printed whole, in its order, and light again afterwards', async function () {
    const { element, places } = await municipalities(this, { sort: '-share' });
    const few = nodes(element);
    dispatchEvent(new Event('beforeprint'));
    expect(names(element).length, 'at once: printing does not wait').to.equal(2697);
    const known = places.flatMap(({ tested }) => (tested === undefined ? [] : [tested]));
    expect(counts(element).slice(0, known.length)).to.deep.equal(
      [...known].sort((one, other) => other - one),
    );
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect([partsOf(element, 'row').length, nodes(element)]).to.deep.equal([10, few]);
  });
});
