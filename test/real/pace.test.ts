import { expect } from '@open-wc/testing';
import { timeChart } from '../../src/chart/time-chart.ts';
import { byDistrict } from '../../src/ui/list/entries.ts';
import { wordsFor } from '../../src/text/words.ts';
import type { Age } from '../../src/domain/age.ts';
import type { Community, Point, StagesPoint } from '../../src/domain/model.ts';
import { outlook } from '../../src/domain/outlook.ts';
import { finishOf, paceOf } from '../../src/domain/pace.ts';
import { inOrder } from '../../src/domain/series.ts';
import { commonOf, documentOf, readClean, replay, testingOf, type Place, type Replay } from './replay.ts';

const HOUR = 3_600_000;

/** A community at a step, with what the earlier steps of its round said as history, and the round before. */
function communityOf(data: Replay, at: number, id: string): Community {
  const step = data.steps[at];
  const place = step?.communities.find(each => each.id === id);
  if (step === undefined || place === undefined) throw new Error(`no ${id} at ${at}`);
  const told = (round: string | undefined, until: number): object[] =>
    data.steps.slice(0, until).flatMap(each => {
      const found = each.round === round ? each.communities.find(one => one.id === id) : undefined;
      return found === undefined ? [] : [[found.updatedAt ?? each.updatedAt, testingOf(found)]];
    });
  const testing = { ...testingOf(place), history: told(step.round, at) };
  const feed = readClean(documentOf(data, step, [{ ...commonOf(place), asOf: step.updatedAt, testing }]));
  const [community] = feed.communities;
  if (community === undefined) throw new Error(`lost ${id}`);
  return community;
}

const fresh = ({ asOf }: Community): Age => ({ asOf, freshness: 'fresh' });

describe('real: pace (skipped where ../shared/data is not there)', () => {
  it('Detva, 20,660 → 19,704: no pace, no finish, and no number that is none', async function () {
    const data = await replay(this, 'sk-districts-2020');
    const at = data.steps.findIndex(({ communities }) => communities.some(({ tested }) => tested === 19_704));
    const id = data.steps[at]?.communities.find(({ tested }) => tested === 19_704)?.id ?? '';
    const detva = communityOf(data, at, id);
    const found = outlook(detva.testing ?? {}, {}, fresh(detva), detva.asOf ?? 0);
    expect(found?.course.some(([, value]) => value === 20_660)).to.equal(true);
    expect(found?.course[found.course.length - 1]?.[1]).to.equal(19_704);
    const [before, after] = (found?.course ?? []).slice(-2);
    expect(before && after && paceOf([before, after])).to.equal(undefined);
    expect(found?.finish).to.equal(undefined);
  });

  it('Slovakia: whatever a district reported, a pace is 0 or more, and no finish lies before its report', async function () {
    const data = await replay(this, 'sk-districts-2020');
    const seen = { pace: 0, none: 0, over: 0 };
    data.steps.forEach((step, at) => {
      for (const { id, tested, population } of step.communities) {
        if (tested === undefined) continue;
        const community = communityOf(data, at, id);
        const now = community.asOf ?? 0;
        const found = outlook(community.testing ?? {}, { endsAt: now + HOUR }, fresh(community), now);
        if (found?.pace) seen.pace++;
        else seen.none++;
        expect(found?.pace?.perHour ?? 0, id).to.be.at.least(0);
        expect(found?.needed ?? 0, id).to.be.at.least(0);
        if (population !== undefined && tested >= population) {
          seen.over++;
          expect(found).to.include({ needed: 0, finish: undefined });
        }
        if (found?.finish) expect(found.finish.earliest).to.be.at.least(now);
      }
    });
    expect(seen.pace).to.be.above(200);
    expect(seen.none).to.be.above(79);
    expect(seen.over).to.be.above(0);
  });

  it('Shijiazhuang, round 1: 2,000,000 at 17:00, 6,109,685 the next noon are 216,299 an hour; no range from so few', async function () {
    const data = await replay(this, 'shijiazhuang-2021');
    const at = data.steps.findIndex(({ communities }) =>
      communities.some(({ sampled }) => sampled === 6_109_685),
    );
    const city = communityOf(data, at, 'city');
    const found = outlook(city.testing ?? {}, {}, fresh(city), city.asOf ?? 0);
    expect(found?.stage).to.equal('sampled');
    expect(Math.round(found?.pace?.perHour ?? 0)).to.equal(Math.round((6_109_685 - 2_000_000) / 19));
    expect(found?.finish).to.equal(undefined);
  });

  it('Shijiazhuang: the second round against the first at the same hour', async function () {
    const data = await replay(this, 'shijiazhuang-2021');
    const rounds = (round: string): Place[] =>
      data.steps
        .filter(each => each.round === round)
        .flatMap(each => each.communities.filter(({ id }) => id === 'city'));
    const first = rounds('1').flatMap(({ updatedAt = '', sampled }): StagesPoint[] =>
      sampled === undefined ? [] : [[Date.parse(updatedAt), { sampled }]],
    );
    const [second] = rounds('2');
    const asOf = Date.parse(second?.updatedAt ?? '');
    // The file gives no starts. Midnights of the days on which the rounds were announced stand for them.
    const lastRound = { startsAt: Date.parse('2021-01-06T00:00+08:00'), history: first };
    const startsAt = Date.parse('2021-01-12T00:00+08:00');
    const age: Age = { asOf, freshness: 'fresh' };
    const found = outlook({ sampled: second?.sampled ?? NaN, lastRound }, { startsAt }, age, asOf);
    expect(found?.lastRound).to.include({ value: 6_109_685, difference: 8_215_465 - 6_109_685 });
  });

  it('Slovakia: 2,697 municipalities by district, those that name none last, and no person lost', async function () {
    const data = await replay(this, 'sk-municipalities-2020');
    const [step] = data.steps;
    if (step === undefined) throw new Error('no step');
    const feed = readClean(
      documentOf(
        data,
        step,
        step.communities.map(place => ({ ...commonOf(place), testing: testingOf(place) })),
      ),
    );
    const districts = byDistrict(feed.communities, wordsFor('sk', undefined, 'sk'));
    expect(districts.length).to.be.above(70);
    expect(districts.reduce((all, { members }) => all + members.length, 0)).to.equal(2697);
    expect(districts[districts.length - 1]?.district).to.equal('');
    expect(
      districts.reduce(
        (all, { members }) => all + members.reduce((sum, { testing }) => sum + (testing?.resulted ?? 0), 0),
        0,
      ),
    ).to.equal(step.communities.reduce((all, { tested }) => all + (tested ?? 0), 0));
  });

  it('Hong Kong: of tickets called in centres, 80 to 95 % of the finishes fell into the range', async function () {
    const data = await replay(this, 'hk-test-centres-2022');
    const courses = new Map<string, Point[]>();
    for (const { sites } of data.steps) {
      // All sites of a step are of one snapshot: the last time any of them gives is when it was taken, or just before.
      const taken = Math.max(...sites.map(({ updatedAt }) => Date.parse(updatedAt ?? '') || 0));
      for (const site of sites as readonly (Place & { readonly calledTo?: number })[]) {
        if (site.calledTo === undefined) continue;
        courses.set(site.id, [...(courses.get(site.id) ?? []), [taken, site.calledTo]]);
      }
    }
    const seen = { asked: 0, within: 0, open: 0, early: 0, late: 0 };
    for (const told of courses.values()) {
      const course = inOrder(told, Infinity);
      course.forEach(([now, value], index) => {
        const hour = (new Date(now).getUTCHours() + 8) % 24;
        if (hour < 10 || hour > 15) return;
        const pace = paceOf(course.slice(0, index + 1));
        // As many as an hour takes at the pace of late.
        const goal = value + (pace?.perHour ?? 0);
        const finish = finishOf([now, value], pace, goal, now);
        if (finish === undefined) return;
        const hit = course.findIndex(([at, called]) => at > now && called >= goal);
        const [reached, before] = [course[hit]?.[0] ?? Infinity, course[hit - 1]?.[0] ?? 0];
        seen.asked++;
        if (finish.latest === undefined) seen.open++;
        if (reached < finish.earliest) seen.early++;
        else if (before > (finish.latest ?? Infinity) || (reached === Infinity && finish.latest)) seen.late++;
        else seen.within++;
      });
    }
    expect(seen.asked).to.be.above(700);
    expect(seen.within / seen.asked, JSON.stringify(seen)).to.be.within(0.8, 0.95);
    expect(seen.open / seen.asked, 'without a latest').to.be.below(0.5);
  });

  it('Hong Kong: the day of a centre as a chart', async function () {
    const data = await replay(this, 'hk-test-centres-2022');
    const points = data.steps.flatMap(({ sites }): Point[] => {
      const site = sites[1];
      const at = Date.parse(site?.updatedAt ?? '');
      return site?.waiting === undefined || Number.isNaN(at) ? [] : [[at, site.waiting]];
    });
    const from = Date.parse('2022-02-23T07:00+08:00');
    const chart = timeChart([{ key: 'waiting', points }], {
      from,
      to: from + 14 * HOUR,
      now: from + 14 * HOUR,
      offset: () => 8 * HOUR,
    });
    expect(chart?.xTicks.map(({ at }) => (new Date(at).getUTCHours() + 8) % 24)).to.deep.equal([
      9, 12, 15, 18, 21,
    ]);
    expect(chart?.series[0]?.path).to.match(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+|M[\d.]+,[\d.]+|Z)*$/);
    expect(chart?.series[0]?.marks.length).to.be.within(10, 60);
  });
});
