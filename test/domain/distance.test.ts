import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { distance, walkingMinutes, type LonLat } from '../../src/domain/distance.ts';

const BRATISLAVA: LonLat = [17.1077, 48.1486];
const KOSICE: LonLat = [21.2611, 48.7164];

describe('domain/distance', () => {
  describe('distance(from, to)', () => {
    it('is a quarter of a great circle from the equator to a pole', () => {
      expect(distance([114.5, 0], [0, 90])).to.be.closeTo((6_371_008.8 * Math.PI) / 2, 1e-3);
    });
    it('is half of one to the other side of the Earth, not NaN', () => {
      expect(distance([0, 0], [180, 0])).to.be.closeTo(6_371_008.8 * Math.PI, 1e-3);
      expect(distance([10, 20], [-170, -20])).to.be.closeTo(6_371_008.8 * Math.PI, 1);
    });
    it('is about 312 km from Bratislava to Košice, either way', () => {
      expect((distance(BRATISLAVA, KOSICE) ?? 0) / 1000).to.be.closeTo(312.9, 1);
      expect(distance(KOSICE, BRATISLAVA)).to.equal(distance(BRATISLAVA, KOSICE));
    });
    it('is 0 from a place to itself, and exact for a few metres', () => {
      expect(distance(KOSICE, KOSICE)).to.equal(0);
      expect(distance([114.53, 38], [114.53, 38.00009])).to.be.closeTo(10.0075, 1e-3);
    });
    it('goes the short way over the line of dates', () => {
      expect(distance([179.9, 0], [-179.9, 0])).to.be.closeTo(22_239, 1);
    });
    it('is undefined of a place that is none', () => {
      for (const wrong of [
        [180.1, 0],
        [-180.1, 0],
        [0, 90.1],
        [0, -90.1],
        [NaN, 0],
        [0, NaN],
      ] as const) {
        expect(distance(wrong, KOSICE), String(wrong)).to.equal(undefined);
        expect(distance(KOSICE, wrong), String(wrong)).to.equal(undefined);
      }
    });
    it('is a number up to half of the way round, for all places', () => {
      const place = fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      );
      fc.assert(
        fc.property(place, place, (from, to) => {
          expect(distance(from, to)).to.be.within(0, 20_015_116);
        }),
      );
    });
  });

  describe('walkingMinutes(metres)', () => {
    it('is at 72 metres a minute on a way 1.3 times as long, rounded up', () => {
      expect(walkingMinutes(720)).to.equal(13);
      expect(walkingMinutes(721)).to.equal(14);
      expect(walkingMinutes(1)).to.equal(1);
      expect(walkingMinutes(0)).to.equal(0);
    });
  });
});
