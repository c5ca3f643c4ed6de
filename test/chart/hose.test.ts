import { expect } from '@open-wc/testing';
import { dotsOf, dotSize, hoseInside, hoseThroat, hoseWalls, throatOf } from '../../src/chart/hose.ts';

const numbersOf = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
const COURSES = ['across', 'down'] as const;

describe('chart/hose', () => {
  it('a throat is as thick as its rate; one that nobody passes is shut, and any other can be seen', () => {
    expect(throatOf(1)).to.be.greaterThan(throatOf(0.5));
    expect(throatOf(0.5) / throatOf(1)).to.be.closeTo(0.5, 1e-9);
    expect(throatOf(0)).to.equal(0);
    expect(throatOf(1e-6)).to.equal(throatOf(0.01));
    expect(throatOf(1e-6)).to.be.greaterThan(0);
  });

  it('nothing leaves the square, whichever way people pass', () => {
    for (const course of COURSES)
      for (const throat of [0, 0.05, 0.5, 0.86])
        for (const path of [hoseWalls, hoseInside, hoseThroat].map(draw => draw(throat, course)))
          for (const each of numbersOf(path)) expect(each, path).to.be.within(0, 100);
  });

  it('a step ends as wide as the next one begins', () => {
    const [top = '', bottom = ''] = hoseWalls(0.2, 'across').slice(1).split('M');
    for (const wall of [top, bottom]) {
      const numbers = numbersOf(wall);
      expect(numbers[0]).to.equal(0);
      expect(numbers.at(-2)).to.equal(100);
      expect(numbers.at(-1)).to.equal(numbers[1]);
    }
  });

  it('down the page is across with both directions exchanged', () => {
    const [across, down] = COURSES.map(course => numbersOf(hoseThroat(0.3, course)));
    expect(down).to.deep.equal(across!.map((_, index) => across![index ^ 1]));
  });

  it('a dot stands for ten people, or for as many as keep the dots few', () => {
    expect([0, 9, 420].map(dotSize)).to.deep.equal([10, 10, 10]);
    expect([421, 4200, 4201].map(dotSize)).to.deep.equal([100, 100, 1000]);
  });

  it('as many dots are drawn as there are, each in its box', () => {
    for (const course of COURSES)
      for (const count of [1, 7, 8, 42]) {
        const { d, width, height } = dotsOf(count, course);
        const starts = [...d.matchAll(/M([\d.]+) ([\d.]+)/g)].map(
          ([, x, y]) => [Number(x), Number(y)] as const,
        );
        expect(new Set(starts.map(String)).size).to.equal(count);
        for (const [x, y] of starts) {
          expect(x).to.be.within(0, width - 2);
          expect(y).to.be.within(1, height - 1);
        }
      }
  });
});
