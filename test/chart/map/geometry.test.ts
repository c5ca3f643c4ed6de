import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseAreas } from '../../../src/chart/map/areas-json.ts';
import { atlasOf } from '../../../src/chart/map/atlas.ts';
import { readAreas, type AreasFile } from '../../../src/chart/map/geojson.ts';
import { neighbour, type Direction } from '../../../src/chart/map/neighbours.ts';
import { isInside } from '../../../src/chart/map/outline.ts';
import { circlePath, largestRadius, radiusOf } from '../../../src/chart/map/sizes.ts';
import { stepOf, stepsOf } from '../../../src/chart/map/steps.ts';
import { roomFor, type TextBox } from '../../../src/chart/map/text-boxes.ts';
import { isClockwise } from '../../../src/chart/map/winding.ts';
import { runAtOnce } from '../../../src/lib/chunked-work.ts';

type Corner = readonly [number, number];

const square = (west: number, south: number, size = 1): Corner[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (name: unknown, coordinates: unknown, type = 'Polygon'): object => ({
  type: 'Feature',
  properties: { name },
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]): object => ({ type: 'FeatureCollection', features });
const read = (value: unknown): AreasFile => runAtOnce(readAreas(value));
const located = (...ids: string[]): { id: string; names: string[] }[] => ids.map(id => ({ id, names: [id] }));

describe('chart/map', () => {
  describe('parseAreas', () => {
    const inChunks = (text: string): { readonly value: unknown; readonly chunks: number } => {
      const work = parseAreas(text);
      for (let chunks = 1; ; chunks++) {
        const step = work.next();
        if (step.done) return { value: step.value, chunks };
      }
    };

    it('gives what JSON.parse gives, with a chunk for each feature of a collection', () => {
      const texts = fc.string({
        unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', 'features', 'a', ' '),
      });
      const collections = fc.record({
        type: fc.constant('FeatureCollection'),
        name: texts,
        features: fc.array(
          fc.record({ type: fc.constant('Feature'), properties: fc.dictionary(texts, texts) }),
        ),
        crs: fc.option(fc.record({ features: fc.array(fc.record({ name: texts })) })),
      });
      fc.assert(
        fc.property(collections, fc.constantFrom(undefined, 2), (value, indent) => {
          const { value: found, chunks } = inChunks(JSON.stringify(value, null, indent));
          expect(found).to.deep.equal(JSON.parse(JSON.stringify(value)));
          if (!value.name.includes('features')) expect(chunks).to.be.greaterThan(value.features.length);
        }),
      );
    });

    it('gives nothing for what is no JSON, and any other JSON as it is', () => {
      for (const text of [
        '',
        '{"features":[',
        '{"features":[{]}',
        '{"features":[{}]',
        '{"features":[{} {}]}',
      ])
        expect(inChunks(text).value, text).to.equal(undefined);
      for (const text of ['[]', '{"features":[]}', '{"features":[null,1]}', '{"a":{"features":[{}]}}'])
        expect(inChunks(text).value, text).to.deep.equal(JSON.parse(text));
    });
  });

  describe('readAreas', () => {
    it('takes rings whichever way they run: outlines clockwise, holes the other way', () => {
      const hole = square(0.2, 0.2, 0.2);
      const turned = (ring: Corner[]): Corner[] => [...ring].reverse();
      for (const outline of [square(0, 0), turned(square(0, 0))])
        for (const inner of [hole, turned(hole)]) {
          const [area] = read(collection(feature('a', [outline, inner]))).areas;
          expect(area!.polygons[0]!.map(isClockwise)).to.deep.equal([true, false]);
        }
    });

    it('judges the winding of a ring over the antimeridian like that of any other', () => {
      const ring: Corner[] = [
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 1],
        [179, 0],
      ];
      expect(isClockwise(ring)).to.equal(false);
      expect(isClockwise([...ring].reverse())).to.equal(true);
    });

    it('reads collections of features, a feature, a geometry, several polygons, and points', () => {
      const polygon = { type: 'Polygon', coordinates: [square(0, 0)] };
      const many = { type: 'MultiPolygon', coordinates: [[square(0, 0)], [square(2, 0)]] };
      const both = { type: 'GeometryCollection', geometries: [polygon, many] };
      const count = (value: unknown): readonly number[] =>
        read(value).areas.map(each => each.polygons.length);
      expect(count(polygon)).to.deep.equal([1]);
      expect(count(many)).to.deep.equal([2]);
      expect(count(both)).to.deep.equal([3]);
      expect(count({ type: 'Feature', geometry: many })).to.deep.equal([2]);
      expect(count(collection(feature('p', [17, 48], 'Point')))).to.deep.equal([0]);
    });

    it('says what is wrong with a file that has no areas', () => {
      const problems: readonly (readonly [unknown, string])[] = [
        [undefined, 'not-geojson'],
        [[], 'not-geojson'],
        [{ type: 'FeatureCollection' }, 'not-geojson'],
        [{ version: 1, communities: [] }, 'not-geojson'],
        [{ type: 'Topology', objects: {} }, 'topojson'],
        [collection(), 'empty'],
        [collection(feature('line', [square(0, 0)[0]], 'LineString')), 'empty'],
        [collection(feature('metres', [square(-500_000, -1_200_000, 1000)])), 'not-degrees'],
      ];
      for (const [value, problem] of problems) expect(read(value).problem, problem).to.equal(problem);
    });

    it('leaves out what cannot be read, counts it, and never throws', () => {
      const bad = [
        null,
        7,
        {},
        feature('x', null),
        feature('x', [
          [
            [0, 0],
            ['a', 1],
            [NaN, 2],
          ],
        ]),
        feature('x', [
          [
            [0, 0],
            [1, 1],
          ],
        ]),
      ];
      const { areas, unreadable } = read(collection(...bad, feature('good', [square(0, 0)])));
      expect([areas.length, unreadable]).to.deep.equal([1, bad.length]);
      fc.assert(
        fc.property(
          fc.jsonValue(),
          fc.constantFrom('Polygon', 'MultiPolygon', 'Point', 'GeometryCollection'),
          (value, type) => {
            read(collection({ type: 'Feature', geometry: { type, coordinates: value, geometries: value } }));
            read(value);
          },
        ),
      );
    });

    it('has no keys but those of the file, whatever the page has put on prototypes', () => {
      const [area] = read(
        collection({
          type: 'Feature',
          id: 7,
          properties: { a: 'x', b: null },
          geometry: { type: 'Polygon', coordinates: [square(0, 0)] },
        }),
      ).areas;
      expect([...area!.keys.values()]).to.deep.equal(['7', 'x']);
    });
  });

  describe('atlasOf', () => {
    const file = read(
      collection(
        feature('Žilina', [square(0, 0)]),
        feature('b', [square(1, 0)]),
        feature('c', [square(2, 0)]),
      ),
    );

    it('joins by id or by a name, without regard to case and blanks, by the property that finds the most', () => {
      const { places, unjoined, key } = runAtOnce(
        atlasOf(file, [{ id: 'x', names: ['Zilina', ' ŽILINA'] }, ...located('B', 'nowhere')], undefined),
      );
      expect([[...places.keys()], unjoined, key]).to.deep.equal([['x', 'B'], ['nowhere'], 'name']);
    });

    it('joins nothing by a key that no area has, nor by a name that two communities have', () => {
      expect(runAtOnce(atlasOf(file, located('b'), 'code')).unjoined).to.deep.equal(['b']);
      const twins = [
        { id: '1', names: ['b'] },
        { id: '2', names: ['b'] },
      ];
      expect(runAtOnce(atlasOf(file, twins, undefined)).places.size).to.equal(0);
    });

    it('on both sides of the antimeridian fills the map like anywhere else, whichever way its degrees are written', () => {
      const across = [
        [179.5, 1],
        [-179.5, 1],
        [-179.5, 2],
        [179.5, 2],
        [179.5, 1],
      ];
      const names = ['a', 'b', 'c', 'd', 'e'];
      const shapes = [square(179, 0), square(-180, 0), square(178, 0), across, square(-179, 0)];
      const island = read(collection(...names.map((name, index) => feature(name, [shapes[index]]))));
      const usual = read(
        collection(
          ...[square(9, 0), square(10, 0), square(8, 0), square(9.5, 1), square(11, 0)].map((shape, index) =>
            feature(names[index], [shape]),
          ),
        ),
      );
      const placesIn = (from: AreasFile | undefined, communities: Parameters<typeof atlasOf>[1]) =>
        [...runAtOnce(atlasOf(from, communities, undefined)).places.values()].map(({ x, y }) => [
          Math.round(x),
          Math.round(y),
        ]);
      expect(placesIn(island, located(...names))).to.deep.equal(placesIn(usual, located(...names)));
      const points = (...at: number[]) =>
        located(...names).map((each, index) => ({ ...each, location: [at[index]!, -17] as const }));
      expect(placesIn(undefined, points(179, -180, 178, -179.5, -179))).to.deep.equal(
        placesIn(undefined, points(9, 10, 8, 10.5, 11)),
      );
      // A place that has no area is shown beside those that have one.
      const [last] = placesIn(island, [
        ...located('a', 'b', 'c'),
        { id: 'x', names: [], location: [-178.8, 0.5] },
      ]).reverse();
      expect(last![0]).to.be.within(500, 1000);
    });

    it('gives every area a place inside itself', () => {
      const shapes = fc.array(
        fc.tuple(fc.double({ min: 0.2, max: 3, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        { minLength: 5, maxLength: 24 },
      );
      fc.assert(
        fc.property(shapes, corners => {
          // A star: at each angle a corner at some distance.
          const ring = corners.map(([distance], index): Corner => {
            const angle = (2 * Math.PI * index) / corners.length;
            return [17 + distance * Math.cos(angle), 48 + distance * Math.sin(angle)];
          });
          const atlas = runAtOnce(
            atlasOf(read(collection(feature('a', [[...ring, ring[0]!]]))), located('a'), undefined),
          );
          const place = atlas.places.get('a')!;
          expect(isInside(place.x, place.y, place.outline!)).to.equal(true);
        }),
      );
    });

    it('has few corners where few are needed for the shape, and is the same area to within a pixel', () => {
      const count = 1000;
      const ring = Array.from({ length: count }, (_, index): Corner => {
        const angle = (2 * Math.PI * index) / count;
        return [17 + Math.cos(angle) / 10, 48 + Math.sin(angle) / 15];
      });
      const { places } = runAtOnce(
        atlasOf(read(collection(feature('a', [[...ring, ring[0]!]]))), located('a'), undefined),
      );
      const outline = places.get('a')!.outline!;
      const [corners = []] = outline.rings;
      expect(corners.length / 2).to.be.lessThan(100);
      const { left, right, top, bottom } = outline.box;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      for (const [share, isIn] of [
        [0.997, true],
        [1.003, false],
      ] as const)
        for (let angle = 0; angle < 2 * Math.PI; angle += 0.01) {
          const at = [
            x + ((share * (right - left)) / 2) * Math.cos(angle),
            y + ((share * (bottom - top)) / 2) * Math.sin(angle),
          ] as const;
          expect(isInside(...at, outline)).to.equal(isIn);
        }
    });

    it('fills the map with what is shown, has north at the top, and keeps shapes', () => {
      const { height, places } = runAtOnce(atlasOf(file, located('b'), undefined));
      const { box } = places.get('b')!.outline!;
      expect(box.bottom - box.top).to.be.closeTo(box.right - box.left, 2);
      expect(Math.min(box.top, height - box.bottom)).to.be.closeTo(24, 1);
      const points = [
        { id: 'north', names: [], location: [17, 49] as const },
        { id: 'south', names: [], location: [17.5, 48] as const },
      ];
      const found = runAtOnce(atlasOf(undefined, points, undefined)).places;
      expect(found.get('north')!.y).to.be.lessThan(found.get('south')!.y);
      expect(found.get('north')!.x).to.be.lessThan(found.get('south')!.x);
    });

    it('has no place for a point at 0, 0, nor for one far outside of all areas', () => {
      const points = [
        { id: 'null', names: [], location: [0, 0] as const },
        { id: 'far', names: [], location: [90, 40] as const },
        { id: 'near', names: [], location: [1.5, 1.2] as const },
        ...located('b'),
      ];
      expect(runAtOnce(atlasOf(file, points, undefined)).unplaced).to.deep.equal(['null', 'far']);
    });

    it('survives poles, the antimeridian, a single point and the whole world', () => {
      for (const ring of [
        square(-180, -90, 180),
        square(179.5, 10),
        square(0, 89.9, 0.1),
        [
          [-180, -90],
          [180, -90],
          [180, 90],
          [-180, 90],
          [-180, -90],
        ] as Corner[],
      ])
        expect(() =>
          runAtOnce(atlasOf(read(collection(feature('a', [ring]))), located('a'), undefined)),
        ).not.to.throw();
      const [place] = runAtOnce(
        atlasOf(undefined, [{ id: 'a', names: [], location: [17, 48] }], undefined),
      ).places.values();
      expect([Math.round(place!.x), Number.isFinite(place!.y)]).to.deep.equal([500, true]);
    });
  });

  describe('neighbour', () => {
    const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
    const spots = fc.uniqueArray(
      fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) }),
      {
        minLength: 2,
        maxLength: 40,
        selector: ({ x, y }) => `${x} ${y}`,
      },
    );

    it('goes in the direction that was asked for, and stays where there is nothing further', () => {
      fc.assert(
        fc.property(spots, fc.constantFrom(...directions), (all, direction) => {
          const [from] = all;
          const next = neighbour(all, from!, direction);
          const along = { left: -1, right: 1, up: -1, down: 1 }[direction];
          const axis = direction === 'left' || direction === 'right' ? 'x' : 'y';
          if (next) expect((next[axis] - from![axis]) * along).to.be.greaterThan(0);
          else for (const each of all) expect((each[axis] - from![axis]) * along).to.be.at.most(0.5);
        }),
      );
    });

    it('prefers what lies straight ahead to what is nearer but aside', () => {
      const ahead = { x: 100, y: 5 };
      expect(neighbour([{ x: 20, y: 60 }, ahead], { x: 0, y: 0 }, 'right')).to.equal(ahead);
    });
  });

  describe('circles and classes', () => {
    it('has areas that are as the values, the largest for the most, and shows a known 0', () => {
      const largest = largestRadius(12, 1000, 600);
      expect(radiusOf(100, 100, largest)).to.equal(largest);
      expect((radiusOf(50, 100, largest) / largest) ** 2).to.be.closeTo(0.5, 1e-9);
      expect(radiusOf(0, 100, largest)).to.be.within(1, 4);
      expect(circlePath(10, 10, 2)).to.equal('M8 10a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z');
    });

    it('puts every value into one of at most four classes, the lowest into the first', () => {
      fc.assert(
        fc.property(fc.array(fc.nat(2_000_000), { minLength: 1, maxLength: 200 }), values => {
          const starts = stepsOf(values);
          expect(starts.length).to.be.within(1, 4);
          expect([...starts].sort((one, other) => one - other)).to.deep.equal(starts);
          expect(starts[0]).to.be.at.most(Math.min(...values));
          for (const value of values) {
            const step = stepOf(value, starts);
            expect(value).to.be.at.least(starts[step]!);
            if (step + 1 < starts.length) expect(value).to.be.lessThan(starts[step + 1]!);
          }
        }),
      );
      expect(stepsOf([])).to.deep.equal([]);
    });

    it('has no two texts on each other, nor one over the edge', () => {
      const box = fc.record({
        x: fc.nat(1000),
        y: fc.nat(600),
        width: fc.integer({ min: 1, max: 300 }),
        height: fc.constant(30),
      });
      fc.assert(
        fc.property(fc.array(box, { maxLength: 30 }), texts => {
          const placed = roomFor(texts, [], { width: 1000, height: 600 });
          const touches = (one: TextBox, other: TextBox): boolean =>
            Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < 30;
          for (const one of placed) {
            expect(one.x - one.width / 2).to.be.at.least(0);
            expect(placed.filter(other => touches(one, other))).to.deep.equal([one]);
          }
        }),
      );
    });
  });
});
