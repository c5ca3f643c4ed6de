import type { Feed } from '../../src/domain/model.ts';
import { readFeed } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';
import { realData } from '../support/runner.ts';

/** A community or a site of a replay: see SOURCES.md beside the data. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly district?: string;
  readonly updatedAt?: string;
  readonly population?: number;
  readonly sampled?: number;
  readonly submitted?: number;
  readonly tested?: number;
  readonly positive?: number;
  readonly waiting?: number;
  readonly waitMinutes?: number;
  readonly waitMinutesMin?: number;
  readonly waitMinutesMax?: number;
  readonly queue?: 'none' | 'short' | 'medium' | 'long';
  readonly status?: 'closed' | 'waiting-for-supply';
}

export interface ReplayShift {
  readonly site: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly neededMin: number;
  readonly neededMax: number;
  readonly signedUp: number;
}

export interface Step {
  readonly updatedAt: string;
  /** '1', '2', … or 'pilot'. */
  readonly round?: string;
  readonly communities: readonly Place[];
  readonly sites: readonly Place[];
  readonly volunteers?: readonly ReplayShift[];
}

export interface Replay {
  readonly meta: { readonly lang: string; readonly timezone: string };
  readonly steps: readonly Step[];
}

/** A replay; skips the test, which says in its name of what, where there are no data beside the checkout. */
export async function replay(context: Mocha.Context, name: string): Promise<Replay> {
  const text = await realData(`replay-${name}.json`);
  if (text === null) return context.skip();
  return JSON.parse(text) as Replay;
}

/** A step as a document of ours: what is not there is left out. */
export function documentOf(
  { meta }: Replay,
  step: Step,
  communities: readonly object[],
): Readonly<Record<string, unknown>> {
  return {
    version: 1,
    generatedAt: step.updatedAt,
    timeZone: meta.timezone,
    lang: meta.lang,
    ...(step.round !== undefined && {
      campaign: /^\d+$/.test(step.round) ? { round: Number(step.round) } : { name: step.round },
    }),
    communities,
  };
}

/** Reads a document, and throws with its issues where it has any, of whatever severity. */
export function readClean(document: object): Feed {
  const { feed, issues } = readFeed(document, calendar);
  if (feed === null || issues.length > 0) throw new Error(JSON.stringify(issues.slice(0, 5)));
  return feed;
}

/** Name and time, as every adapter has them. */
export function commonOf({ id, name, names, district, updatedAt }: Place): object {
  return {
    id,
    name: names ?? name,
    ...(district !== undefined && { district }),
    ...(updatedAt !== undefined && { asOf: updatedAt }),
  };
}

/** Only the members that are there. */
export function known(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** The stages of testing of a place; `tested` are results. */
export function testingOf({ population, sampled, submitted, tested, positive }: Place): object {
  return known({ population, sampled, sent: submitted, resulted: tested, positive });
}

export const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);
