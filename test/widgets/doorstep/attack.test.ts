import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nothing, render } from 'lit';
import type { Community, Doorstep } from '../../../src/domain/model.ts';
import type { ViewContext } from '../../../src/ui/context.ts';
import { picture } from '../../../src/ui/share/picture.ts';
import { renderSheet } from '../../../src/ui/share/print.ts';
import { paint } from '../../../src/ui/share/sheet.ts';
import type { Shown } from '../../../src/ui/shown.ts';
import { csv } from '../../../src/ui/share/csv.ts';
import { message } from '../../../src/ui/share/message.ts';
import { suppressed } from '../../../src/domain/suppression.ts';
import { shownList, shownOne, VIEWS } from '../../support/shown.ts';
import { ago, contextOf, feedOf } from '../../support/views.ts';
import { recovered, type Equation } from '../../support/linear.ts';

/** Attacks on numbers that are hidden, with all that a reader of the page is shown. */

interface Visits {
  readonly people?: number;
  readonly sampled?: number;
  readonly households?: number;
  readonly teams?: number;
}

interface Case {
  readonly visits: readonly Visits[];
  readonly suppressBelow: number | undefined;
}

const visits: fc.Arbitrary<Visits> = fc
  .record(
    { people: fc.nat(14), share: fc.nat(14), households: fc.nat(9), teams: fc.nat(3) },
    { requiredKeys: ['share'] },
  )
  .map(({ share, ...given }) => ({ ...given, sampled: Math.min(share, given.people ?? share) }));

const cases: fc.Arbitrary<Case> = fc.record({
  visits: fc.array(visits, { minLength: 2, maxLength: 5 }),
  suppressBelow: fc.constantFrom(undefined, 2, 3, 5, 8),
});

function contextFor({ visits: all, suppressBelow }: Case): ViewContext {
  const communities = all.map((doorstep, index) => ({
    district: index % 2 === 0 ? 'East' : 'West',
    doorstep: { ...doorstep, asOf: ago(index) },
  }));
  return contextOf(feedOf(communities, suppressBelow === undefined ? {} : { suppressBelow }));
}

const districtsOf = ({ feed }: ViewContext): readonly (readonly Community[])[] =>
  ['East', 'West'].map(name => feed.communities.filter(({ district }) => district === name));

/** Everything that is shown: list in its order, districts, what a search finds, table, message, and each card. */
function shownOf(given: Case): string {
  const context = contextFor(given);
  const list = shownList('doorstep', context, {}, Infinity);
  const view = VIEWS['doorstep']!.list(context.feed.communities, context);
  const cards = context.feed.communities.map(each => {
    const alone = shownOne('doorstep', { ...context, feed: { ...context.feed, communities: [each] } });
    return [alone.panel, csv(alone), message(alone, '')];
  });
  const districts = districtsOf(context).map(members => [view.group(members), view.panelOf(members)]);
  return JSON.stringify([list.panel, list.list?.rows(), csv(list), message(list, ''), districts, cards]);
}

/** A text on a canvas. */
interface Painted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The texts that are drawn to the canvas of a picture. */
function paintedTexts(shown: Shown, widthOf: (text: string) => number): readonly Painted[] {
  const painted: Painted[] = [];
  const fillText = (text: string, x: number, y: number): void => void painted.push({ text, x, y });
  const context = new Proxy({ fillText }, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
  const canvas = { getContext: () => context } as unknown as HTMLCanvasElement;
  expect(paint(picture(shown, widthOf, ''), canvas, 'ltr')).to.equal(true);
  return painted;
}

/** A picture: its texts with their places, and the shapes of its visual. */
function pictureOf(shown: Shown): string {
  const place = document.createElement('div');
  render(shown.list ? (shown.list.visual?.() ?? nothing) : shown.visual(), place);
  return JSON.stringify([paintedTexts(shown, ({ length }) => length * 20), withoutMarkers(place)]);
}

/** What is printed of one community, or of several. */
function printedOf(shown: Shown): string {
  const place = document.createElement('div');
  render(renderSheet(place, shown, ''), place);
  return withoutMarkers(place);
}

/** Markup without the comments in which Lit numbers its templates. */
function withoutMarkers({ innerHTML }: Element): string {
  return innerHTML.replace(/<!--.*?-->/g, '');
}

/** The list and each card as pictures and on paper. */
function drawnOf(given: Case): string {
  const context = contextFor(given);
  const cards = context.feed.communities.map(each =>
    shownOne('doorstep', { ...context, feed: { ...context.feed, communities: [each] } }),
  );
  const all = [shownList('doorstep', context, {}, Infinity), ...cards];
  return all.map(shown => pictureOf(shown) + printedOf(shown)).join('\n');
}

/** The counts of one community that are hidden, by name. */
function hiddenOf(given: Visits, limit: number | undefined): readonly (keyof Visits | 'due')[] {
  const safe = suppressed(given as Doorstep, limit);
  const isHidden = (count: unknown): boolean => count === 'few' || count === 'hidden';
  return (['people', 'sampled', 'due', 'households'] as const).filter(key => isHidden(safe[key]));
}

function valueOf(given: Visits, key: keyof Visits | 'due'): number | undefined {
  return key === 'due' ? (given.people ?? NaN) - (given.sampled ?? NaN) : given[key];
}

/** Other counts that a community might have. */
function* others(given: Visits): Generator<Visits> {
  const { people, sampled, households } = given;
  for (let h = 0; h < 10; h++)
    if (households !== undefined && h !== households) yield { ...given, households: h };
  if (people === undefined) {
    for (let s = 0; s < 10; s++) yield { ...given, sampled: s };
    return;
  }
  for (let p = people; p < people + 15; p++) {
    const q = p % 15;
    yield { ...given, people: q, sampled: Math.min(sampled ?? 0, q) };
    if (sampled === people) yield { ...given, people: q, sampled: q };
    for (let s = 0; s <= q; s++) yield { ...given, people: q, sampled: s };
  }
}

const DIGITS = /^\d+$/;

/** What the saved table of a list says in figures: a line for each community, by the names of its columns. */
function tableOf(text: string): readonly Readonly<Record<string, number>>[] {
  const [head = [], ...lines] = text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map(line => line.split(',').map(each => each.replace(/"/g, '')));
  return lines
    .map(line => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])))
    .sort((one, other) => (one['Community'] ?? '').localeCompare(other['Community'] ?? ''))
    .map(line =>
      Object.fromEntries(
        Object.entries(line).flatMap(([name, value]) => (DIGITS.test(value) ? [[name, Number(value)]] : [])),
      ),
    );
}

/** All that can be read off as an equation. A total is taken for the sum of any communities of which that is true. */
function equationsOf(
  given: Case,
  totals: readonly (readonly [text: string, members: readonly number[]])[],
): Equation[] {
  const equations: Equation[] = [];
  const table = tableOf(csv(shownList('doorstep', contextFor(given), {}, Infinity)));
  const columns = { 'On the list': 'p', 'Sampled at home': 's', 'Still to visit': 'd', Homes: 'h' };
  for (const [index, line] of table.entries()) {
    equations.push({ terms: { [`p${index}`]: 1, [`s${index}`]: -1, [`d${index}`]: -1 }, sum: 0 });
    for (const [name, letter] of Object.entries(columns))
      if (line[name] !== undefined) equations.push({ terms: { [`${letter}${index}`]: 1 }, sum: line[name] });
  }
  for (const [text, members] of totals) {
    const total = /^(\d+) still to visit/.exec(text)?.[1];
    if (total === undefined) continue;
    for (let set = 1; set < 2 ** members.length; set++) {
      const some = members.filter((_, place) => set & (2 ** place));
      const dues = some.map(index => valueOf(given.visits[index]!, 'due') ?? NaN);
      // Somebody who is done adds nothing, whoever it is.
      const isTrue = dues.every(due => due > 0) && dues.reduce((sum, due) => sum + due, 0) === Number(total);
      const isOfAll =
        some.length === members.filter(index => (valueOf(given.visits[index]!, 'due') ?? 0) > 0).length;
      if (isTrue && isOfAll)
        equations.push({
          terms: Object.fromEntries(some.map(index => [`d${index}`, 1])),
          sum: Number(total),
        });
    }
  }
  return equations;
}

/** The totals of the list and of its districts. */
function totalsOf(given: Case): readonly (readonly [string, readonly number[]])[] {
  const context = contextFor(given);
  const { communities } = context.feed;
  const view = VIEWS['doorstep']!.list(communities, context);
  const all = [communities, ...districtsOf(context)];
  return all.map(members => [
    view.panelOf(members).verdict.text,
    members.map(each => communities.indexOf(each)),
  ]);
}

/** Hidden numbers that the equations determine. */
function solved(
  given: Case,
  totals: ReturnType<typeof totalsOf>,
  more: readonly Equation[] = [],
): readonly string[] {
  const known = recovered([...equationsOf(given, totals), ...more]);
  const letters = { people: 'p', sampled: 's', due: 'd', households: 'h' } as const;
  return given.visits.flatMap((each, index) =>
    hiddenOf(each, given.suppressBelow)
      // That all were visited is told on purpose.
      .filter(key => !(key === 'due' && valueOf(each, 'due') === 0))
      .map(key => `${letters[key as keyof typeof letters]}${index}`)
      .filter(name => known.has(name)),
  );
}

const PEOPLE = '(?:person|people)';
/** A number that is no limit ('fewer than 5') and not the second of two. */
const NUMBER = '(?<!than |of |\\d)(\\d+)';

/** What a text says of one community. */
const SAID: readonly (readonly [pattern: RegExp, letters: readonly string[]])[] = [
  [new RegExp(`${NUMBER} still to visit`), ['d']],
  [new RegExp(`${NUMBER} of (\\d+) ${PEOPLE} sampled at home`), ['s', 'p']],
  [new RegExp(`${NUMBER} ${PEOPLE} (?:to visit|are on the list)`), ['p']],
  [new RegExp(`${NUMBER} visited`), ['s']],
  [new RegExp(`${NUMBER} homes?\\b`), ['h']],
];

function saidOf(text: string, index: number): Equation[] {
  const plain = text.replace(/\u00A0/g, ' ');
  return SAID.flatMap(([pattern, letters]) => {
    const found = pattern.exec(plain);
    return letters.flatMap((letter, place) =>
      found ? [{ terms: { [`${letter}${index}`]: 1 }, sum: Number(found[place + 1]) }] : [],
    );
  });
}

/** The row of each community in a picture and on paper, and its card in both, as equations. */
function drawnEquations(given: Case): readonly Equation[] {
  const context = contextFor(given);
  const list = shownList('doorstep', context, {}, Infinity);
  const place = document.createElement('div');
  render(renderSheet(place, list, ''), place);
  const rows = [...place.querySelectorAll('tbody tr')];
  return context.feed.communities.flatMap((each, index) => {
    const { text: name } = context.words.text(each.name);
    const row = rows.find(({ firstElementChild }) => firstElementChild?.textContent?.trim() === name)!;
    const cell = /^\d+$/.exec(row.children[1]!.textContent!.trim())?.[0];
    const card = shownOne('doorstep', { ...context, feed: { ...context.feed, communities: [each] } });
    const painted = [list, card].flatMap(shown => textsOf(shown));
    const ownLine = painted.filter(text => text.startsWith(`${name}: `)).join(' ');
    render(renderSheet(place, card, ''), place);
    const texts = [row.textContent!, ownLine, textsOf(card).join(' '), place.textContent!];
    return [
      ...(cell === undefined ? [] : [{ terms: { [`d${index}`]: 1 }, sum: Number(cell) }]),
      ...texts.flatMap(text => saidOf(text, index)),
    ];
  });
}

function textsOf(shown: Shown): readonly string[] {
  return paintedTexts(shown, () => 1).map(({ text }) => text);
}

describe('widgets/doorstep: attacks on hidden numbers', function () {
  this.timeout(240_000);

  it('no hidden number is the solution of the equations that list, districts and table give, in 1,000 random feeds', () => {
    let hidden = 0;
    fc.assert(
      fc.property(cases, given => {
        hidden += given.visits.flatMap(each => hiddenOf(each, given.suppressBelow)).length;
        expect(solved(given, totalsOf(given))).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
    expect(hidden).to.be.above(1000);
  });

  it('nor of those that pictures and paper give besides', () => {
    const letters = new Set<string>();
    fc.assert(
      fc.property(cases, given => {
        const drawn = drawnEquations(given);
        for (const { terms } of drawn) letters.add(Object.keys(terms).join().charAt(0));
        expect(solved(given, totalsOf(given), drawn)).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
    expect([...letters], 'numbers of each kind were read').to.have.members(['p', 's', 'd', 'h']);
  });

  it('the same attack recovers numbers where a total is made of what is hidden too', () => {
    let found = 0;
    fc.assert(
      fc.property(cases, given => {
        const context = contextFor(given);
        const totals = totalsOf(given).map(([, members]) => {
          const dues = members
            .map(index => valueOf(given.visits[index]!, 'due') ?? NaN)
            .filter(due => due >= 0);
          return [`${dues.reduce((sum, due) => sum + due, 0)} still to visit`, members] as const;
        });
        expect(context.feed.communities).to.have.length(given.visits.length);
        found += solved(given, totals).length;
      }),
      { numRuns: 200 },
    );
    expect(found).to.be.above(20);
  });

  /** Looks for another number with which all is the same, for every hidden number of some feeds. @returns how many were hidden */
  function eachHasAnother(look: (given: Case) => string, numRuns: number): number {
    let hidden = 0;
    fc.assert(
      fc.property(cases, fc.nat(), (given, pick) => {
        const index = pick % given.visits.length;
        const own = given.visits[index]!;
        const keys = hiddenOf(own, given.suppressBelow).filter(
          key => !(key === 'due' && valueOf(own, 'due') === 0),
        );
        if (keys.length === 0) return;
        const shown = look(given);
        const left = new Set(keys);
        // With other counts that may be told, something would be told that is not the same.
        const safe = JSON.stringify(suppressed(own as Doorstep, given.suppressBelow));
        for (const other of others(own)) {
          if (left.size === 0) break;
          if (JSON.stringify(suppressed(other as Doorstep, given.suppressBelow)) !== safe) continue;
          if (![...left].some(key => valueOf(other, key) !== valueOf(own, key))) continue;
          const visits = given.visits.map((each, at) => (at === index ? other : each));
          if (look({ ...given, visits }) !== shown) continue;
          for (const key of left) if (valueOf(other, key) !== valueOf(own, key)) left.delete(key);
        }
        hidden += keys.length;
        expect([...left], JSON.stringify(given)).to.deep.equal([]);
      }),
      { numRuns },
    );
    return hidden;
  }

  it('for every hidden number there is another one with which everything that is shown is the same, in 1,000 random feeds', () => {
    expect(eachHasAnother(shownOf, 1000)).to.be.above(500);
  });

  it('and everything that is drawn in pictures and printed', () => {
    expect(eachHasAnother(drawnOf, 40)).to.be.above(20);
  });
});
