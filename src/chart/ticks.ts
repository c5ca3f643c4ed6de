import type { EpochMs } from '../domain/model.ts';

const HOUR = 3_600_000;
const HOURS = [0.25, 0.5, 1, 2, 3, 6, 12, 24];

/**
 * Values for the marks of an axis of counts that begins at 0: 0 and whole multiples of 1, 2 or 5 times a power of ten.
 * Heckbert, "Nice numbers for graph labels", Graphics Gems (1990) 61–63.
 *
 * @param top above 0: no mark is higher
 * @param most how many, 0 among them
 */
export function countTicks(top: number, most: number = 4): number[] {
  let step = 1;
  for (let turn = 0; top / step >= most; turn++) step *= turn % 3 === 1 ? 2.5 : 2;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
}

/**
 * Moments for the marks of an axis of time: quarters, halves, whole hours, every 2, 3, 6 or 12 hours, midnights, every
 * second midnight and so on, as clocks on the wall show them. An hour that clocks leave out has no mark; of one that comes twice,
 * the first has it.
 *
 * @param offset how far clocks on the wall are ahead of UTC at a moment, in milliseconds
 * @param most how many; one more where clocks were put forward
 */
export function timeTicks(
  from: EpochMs,
  to: EpochMs,
  offset: (at: EpochMs) => number,
  most: number = 6,
): EpochMs[] {
  const span = (to - from) / HOUR;
  let hours = HOURS.find(each => span / each < most) ?? 48;
  while (span / hours >= most) hours *= 2;
  const step = hours * HOUR;
  const ticks: EpochMs[] = [];
  let ahead = offset(from);
  for (let wall = Math.ceil((from + ahead) / step) * step; wall - ahead <= to; wall += step) {
    // The offset of the last mark leads near enough to this one to ask for its own.
    const at = wall - offset(wall - ahead);
    ahead = offset(at);
    if (at + ahead === wall && at <= to) ticks.push(at);
  }
  return ticks;
}
