import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Role, Shift } from '../../src/domain/model.ts';
import { countedTasks, gapsAhead, isStaffed, tasksOf, type Task } from '../../src/domain/tasks.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2021, 0, 6, 7, 40);

/** A shift that begins and ends so many hours from now. */
const shift = (from: number, to: number, more: Partial<Shift> = {}): Shift => ({
  start: NOW + from * HOUR,
  end: NOW + to * HOUR,
  ...more,
});

const DISTANCE: Role = { id: 'distance', onDuty: 4, min: 2, needed: 4 };
const CODE_HELP: Role = { id: 'code-help', onDuty: 1, min: 2, needed: 4 };

const blocksOf = ({ blocks }: Task): unknown =>
  blocks.map(({ start, end, have, needed, isNow }) => [
    (start - NOW) / HOUR,
    (end - NOW) / HOUR,
    have,
    needed,
    isNow,
  ]);

describe('domain/tasks', () => {
  it('shows who was counted in the shift that runs, and who signed up for later ones', () => {
    const shifts = [
      shift(-1, 3, { role: 'distance', signedUp: 2, needed: 4 }),
      shift(3, 7, { role: 'distance', signedUp: 3, needed: 4 }),
    ];
    const [task] = tasksOf({ roles: [DISTANCE], shifts }, NOW);
    expect(task?.isCounted).to.equal(true);
    expect(blocksOf(task!)).to.deep.equal([
      [-1, 3, 4, 4, true],
      [3, 7, 3, 4, false],
    ]);
    expect(task?.now).to.include({ have: 4, needed: 4, shortBy: 0, belowMin: false });
  });

  it('shows who signed up where nobody was counted, and says so', () => {
    const shifts = [shift(-1, 3, { role: 'distance', signedUp: 2, min: 3, needed: 4 })];
    const [task] = tasksOf({ roles: [{ id: 'distance', needed: 9 }], shifts }, NOW);
    expect(task?.isCounted).to.equal(false);
    expect(task?.now).to.include({ have: 2, needed: 4, shortBy: 2, belowMin: true });
  });

  it('knows the need, and not the people, where only the need is given', () => {
    const [task] = tasksOf({ roles: [{ id: 'a', needed: 4 }] }, NOW);
    expect(task?.now).to.include({ have: undefined, needed: 4, shortBy: undefined, belowMin: false });
  });

  it('has those below their minimum first, then the largest gap, the unknown, gaps to come, the rest', () => {
    const roles: readonly Role[] = [
      { id: 'staffed', onDuty: 2, needed: 2 },
      { id: 'later', onDuty: 2, needed: 2 },
      { id: 'later-below', onDuty: 2, needed: 2 },
      { id: 'unknown' },
      { id: 'one', onDuty: 1, needed: 2 },
      { id: 'three', onDuty: 1, needed: 4 },
      { id: 'below', onDuty: 1, min: 2, needed: 2 },
    ];
    const shifts = [
      shift(3, 7, { role: 'later', signedUp: 0, needed: 3 }),
      shift(3, 7, { role: 'later-below', signedUp: 1, min: 2, needed: 2 }),
    ];
    expect(tasksOf({ roles, shifts }, NOW).map(({ id }) => id)).to.deep.equal([
      'below',
      'three',
      'one',
      'unknown',
      'later-below',
      'later',
      'staffed',
    ]);
  });

  it('keeps the order of the feed among those that are alike', () => {
    const roles = ['z', 'a', 'm'].map(id => ({ id, onDuty: 1, needed: 2 }));
    expect(tasksOf({ roles }, NOW).map(({ id }) => id)).to.deep.equal(['z', 'a', 'm']);
  });

  it('adds tasks that only shifts name, and people without a task', () => {
    const shifts = [
      shift(-1, 1, { role: 'night watch', signedUp: 1, needed: 1 }),
      shift(-1, 1, { signedUp: 5 }),
    ];
    const tasks = tasksOf({ roles: [DISTANCE], shifts }, NOW);
    expect(tasks.map(({ id }) => id)).to.have.members(['distance', 'night watch', undefined]);
    expect(tasks.find(({ id }) => id === undefined)?.now).to.include({ have: 5, needed: undefined });
  });

  it('has the counts of the whole in shifts without a task, where there are no tasks', () => {
    const shifts = [shift(-1, 3, { signedUp: 9, needed: 14 })];
    const [task] = tasksOf({ onDuty: 10, needed: 14, shifts }, NOW);
    expect(task).to.include({ id: undefined, isCounted: true });
    expect(blocksOf(task!)).to.deep.equal([[-1, 3, 10, 14, true]]);
  });

  it('leaves out what has ended, and what begins later than half a day from now', () => {
    const shifts = [
      shift(-8, -4, { role: 'distance', signedUp: 0, needed: 9 }),
      shift(12, 16, { role: 'distance', signedUp: 3, needed: 4 }),
      shift(12.1, 16, { role: 'code-help', signedUp: 0, needed: 9 }),
    ];
    const tasks = tasksOf({ roles: [DISTANCE, CODE_HELP], shifts }, NOW);
    expect(tasks.map(blocksOf)).to.deep.equal([[], [[12, 16, 3, 4, false]]]);
  });

  it('has the shifts that begin next where none begins within half a day', () => {
    const shifts = [
      shift(40, 44, { role: 'distance', signedUp: 3, needed: 4 }),
      shift(44, 48, { role: 'distance', signedUp: 3, needed: 4 }),
    ];
    const [task] = tasksOf({ roles: [DISTANCE], shifts }, NOW);
    expect(blocksOf(task!)).to.deep.equal([[40, 44, 3, 4, false]]);
  });

  it('cuts overlapping shifts where another one begins or ends, and adds them up', () => {
    const shifts = [
      shift(-1, 3, { role: 'a', signedUp: 2, needed: 2 }),
      shift(1, 5, { role: 'a', signedUp: 1, needed: 2 }),
    ];
    const [task] = tasksOf({ shifts }, NOW);
    expect(blocksOf(task!)).to.deep.equal([
      [-1, 1, 2, 2, true],
      [1, 3, 3, 4, false],
      [3, 5, 1, 2, false],
    ]);
  });

  it('is staffed only where people were counted, nobody is missing, and nobody will be', () => {
    const staffed = (role: Role, ...shifts: readonly Shift[]): boolean => {
      const [task] = tasksOf({ roles: [role], shifts }, NOW);
      return isStaffed(task!);
    };
    expect(staffed(DISTANCE)).to.equal(true);
    expect(staffed(CODE_HELP)).to.equal(false);
    expect(staffed({ id: 'distance' })).to.equal(false);
    expect(staffed({ id: 'distance', onDuty: 4 })).to.equal(false);
    const full = shift(-1, 3, { role: 'distance', signedUp: 4, needed: 4 });
    expect(staffed({ id: 'distance' }, full)).to.equal(false);
    expect(staffed(DISTANCE, shift(3, 7, { role: 'distance', signedUp: 3, needed: 4 }))).to.equal(false);
  });

  it('counts sign-ups of now for no gap to come', () => {
    const shifts = [shift(-1, 3, { role: 'distance', signedUp: 1, needed: 4 })];
    const [task] = tasksOf({ roles: [{ id: 'distance' }], shifts }, NOW);
    expect(gapsAhead(task!)).to.deep.equal([]);
  });

  describe('countedTasks(tasks)', () => {
    const counted = (roles: readonly Role[], ...shifts: readonly Shift[]): unknown =>
      countedTasks(tasksOf({ roles, shifts }, NOW));

    it('is all of them where each has its people and its need', () => {
      expect(counted([DISTANCE, CODE_HELP])).to.deep.equal({ all: 2, counted: 2 });
    });

    it('is fewer where one lacks its people or its need, or is known from its shift only', () => {
      expect(counted([DISTANCE, { id: 'a', needed: 3 }])).to.deep.equal({ all: 2, counted: 1 });
      expect(counted([DISTANCE, { id: 'a', onDuty: 3 }])).to.deep.equal({ all: 2, counted: 1 });
      const running = shift(-1, 3, { role: 'x', signedUp: 4, needed: 4 });
      expect(counted([DISTANCE], running)).to.deep.equal({ all: 2, counted: 1 });
    });

    it('does not ask for the people of a shift that is still to come', () => {
      expect(counted([DISTANCE], shift(1, 3, { role: 'x', needed: 4 }))).to.deep.equal({
        all: 1,
        counted: 1,
      });
    });

    it('takes the sums for all tasks where none has a count of its own', () => {
      expect(counted([{ id: 'a' }, { id: 'b' }])).to.deep.equal({ all: 2, counted: 2 });
    });
  });

  it('never says that nobody is missing where a count or a need is unknown', () => {
    const numbers = fc.option(fc.nat(9), { nil: undefined });
    fc.assert(
      fc.property(numbers, numbers, numbers, (onDuty, needed, min) => {
        const role = { id: 'a', onDuty, needed, min } as Role;
        const [task] = tasksOf({ roles: [role] }, NOW);
        if (onDuty === undefined || needed === undefined) expect(task?.now.shortBy).not.to.equal(0);
        else expect(task?.now.shortBy).to.equal(Math.max(0, needed - onDuty, (min ?? 0) - onDuty));
      }),
    );
  });
});
