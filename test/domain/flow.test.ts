import { expect } from '@open-wc/testing';
import {
  lastStepOfPeople,
  limitingStep,
  loadOf,
  minutesThrough,
  rangeAround,
  slowestStep,
  whatIf,
} from '../../src/domain/flow.ts';
import type { Step } from '../../src/domain/model.ts';

const step = (waiting?: number, stations?: number, perHour?: number, id = 'x'): Step => ({
  id,
  ...(waiting !== undefined && { waiting }),
  ...(stations !== undefined && { stations }),
  ...(perHour !== undefined && { perHour }),
});

/** One computer and one scanner hold registration up, as in the story. */
const STORY: readonly Step[] = [
  step(150, 1, 60, 'register'),
  step(30, 2, 90, 'sample'),
  step(400, 1, 200, 'enter-results'),
];

describe('domain/flow', () => {
  it('a line takes as long as its people need at all open stations', () => {
    expect(STORY.map(each => loadOf(each).minutes)).to.deep.equal([150, 10, 120]);
    expect(loadOf(step(0, 2, 60)).minutes).to.equal(0);
  });

  it('a line without a rate, without stations or without a count takes an unknown time, never none', () => {
    for (const each of [
      step(10),
      step(10, 1),
      step(10, undefined, 60),
      step(undefined, 1, 60),
      step(10, 1, 0),
    ])
      expect(loadOf(each).minutes).to.equal(undefined);
  });

  it('a line at which no station is open takes for ever, with or without a rate', () => {
    expect(loadOf(step(10, 0, 60)).minutes).to.equal(Infinity);
    expect(loadOf(step(10, 0)).minutes).to.equal(Infinity);
  });

  it('the slowest step of the story is registration', () => {
    expect(slowestStep(STORY)?.step.id).to.equal('register');
  });

  it('no step is named unless its line takes a fifth longer than any other', () => {
    const at = (minutes: number): readonly Step[] => [step(100, 1, 60, 'a'), step(minutes, 1, 60, 'b')];
    expect(slowestStep(at(119))).to.equal(undefined);
    expect(slowestStep(at(120))?.step.id).to.equal('b');
    expect(slowestStep([step(0, 1, 60), step(0, 1, 60)])).to.equal(undefined);
    expect(slowestStep([step(5, 0, 60), step(5, 0, 60)]), 'two that stand still').to.equal(undefined);
  });

  it('no step is named while any line is unknown, or where there is only one', () => {
    expect(slowestStep([...STORY, step(undefined, 1, 60)])).to.equal(undefined);
    expect(slowestStep(STORY.slice(0, 1))).to.equal(undefined);
    expect(slowestStep([])).to.equal(undefined);
  });

  it('one more scanner takes the story from 150 to 75 minutes', () => {
    const found = whatIf(STORY, 0, 2)!;
    expect([Math.round(found.now), Math.round(found.changed)]).to.deep.equal([151, 76]);
  });

  it('another station where nothing is held up changes nothing', () => {
    const found = whatIf(STORY, 1, 3)!;
    expect(found.changed).to.equal(found.now);
  });

  it('a step of samples is counted with everybody who has yet to come to it', () => {
    const found = whatIf(STORY, 2, 2)!;
    expect([Math.round(found.now), Math.round(found.changed)]).to.deep.equal([174, 151]);
  });

  it('closing the last station stops everybody, and opening one at a halt is told', () => {
    expect(whatIf(STORY, 0, 0)?.changed).to.equal(Infinity);
    expect(whatIf([step(10, 0, 60)], 0, 1)).to.deep.equal({ now: Infinity, changed: 11 });
  });

  it('nothing is worked out from an unknown line, or between two halts', () => {
    expect(whatIf([step(10, 1), step(10, 1, 60)], 1, 2)).to.equal(undefined);
    expect(whatIf([step(10, 0, 60), step(10, 1, 60)], 1, 2)).to.equal(undefined);
  });

  it('people pass the steps before the first one of samples', () => {
    expect(lastStepOfPeople(STORY)).to.equal(1);
    expect(lastStepOfPeople(STORY.slice(0, 2))).to.equal(1);
    expect(lastStepOfPeople(STORY.slice(2))).to.equal(-1);
  });

  it('is within 15 % of simulated flows, over 1,000 of them at random', function () {
    this.timeout(60_000);
    const random = generator(1);
    for (let flow = 0; flow < 1000; flow++) {
      const steps = randomSteps(random);
      let sum = 0;
      for (let run = 0; run < RUNS; run++) sum += simulated(steps, random);
      const found = minutesThrough(steps, steps.length - 1)!;
      expect(found / (sum / RUNS), JSON.stringify(steps)).to.be.within(0.85, 1.15);
    }
  });

  it('the step that decides is the first at which the longest time is reached', () => {
    expect(limitingStep(STORY, 1)).to.equal(0);
    const fast = STORY.map((each, index) => (index === 0 ? { ...each, stations: 4 } : each));
    expect(limitingStep(fast, 1)).to.equal(1);
    expect(limitingStep([step(10)], 0)).to.equal(undefined);
  });

  it('the range around a time holds 15 % on either side, and its ends lie on a grid', () => {
    for (let minutes = 0; minutes < 2000; minutes += 0.7) {
      const [from, to] = rangeAround(minutes);
      expect(from).to.be.at.most(minutes * 0.85 + 1e-9);
      expect(to).to.be.at.least(minutes * 1.15 - 1e-9);
      expect(to - from).to.be.at.most(0.3 * minutes + 30);
    }
    expect(rangeAround(75.5)).to.deep.equal([60, 90]);
    expect(rangeAround(5)).to.deep.equal([4, 6]);
  });
});

const RUNS = 20;

function randomSteps(
  random: () => number,
): readonly Required<Pick<Step, 'id' | 'waiting' | 'stations' | 'perHour'>>[] {
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return Array.from({ length: whole(1, 3) }, (_, id) => ({
    id: `${id}`,
    waiting: whole(20, 200),
    stations: whole(1, 3),
    perHour: whole(20, 200),
  }));
}

/** Minutes until the last person of one run is through, with exponential service times at each station, first come, first served. */
function simulated(steps: ReturnType<typeof randomSteps>, random: () => number): number {
  const free = steps.map(({ stations }) => Array.from({ length: stations }, () => 0));
  const people = steps
    .flatMap(({ waiting }, at) => Array.from({ length: waiting }, () => at))
    .sort((a, b) => b - a);
  let minutes = 0;
  // The one who joins now comes after everybody else.
  for (const start of [...people, 0]) {
    minutes = 0;
    for (let at = start; at < steps.length; at++) {
      const stations = free[at]!;
      const station = stations.indexOf(Math.min(...stations));
      minutes = Math.max(minutes, stations[station]!) - (Math.log(random()) * 60) / steps[at]!.perHour;
      stations[station] = minutes;
    }
  }
  return minutes;
}

/** Numbers between 0 and 1, never either, by the multiplicative generator of Park and Miller; see wait-simulation.test.ts. */
function generator(seed: number): () => number {
  let state = seed * 1_000_003;
  return () => (state = (state * 48_271) % (2 ** 31 - 1)) / (2 ** 31 - 1);
}
