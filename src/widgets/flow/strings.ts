import { table, type Table } from '../../text/tables.ts';

/** What the steps of a site say. Names of steps and stations are texts of the feed. */
export interface FlowStrings {
  /** What it is about, behind the name of a place: 'Anheli: steps'. */
  readonly kind: string;
  /** Names of the steps that the format knows, where the feed gives none. */
  readonly names: Readonly<Record<StepId, string>>;

  readonly slow: (name: string) => string;
  readonly stopped: (name: string) => string;
  readonly stoppedSteps: (n: string, value: number) => string;
  readonly noSlow: string;
  /** Of a single step. */
  readonly waitingCount: (n: string, value: number) => string;
  readonly nobody: string;
  readonly slowNotKnown: string;
  readonly expired: string;
  readonly notKnown: string;
  readonly nothing: string;

  /** '150 people, one scanner: about 2½ h'. @param value of people */
  readonly working: (people: string, stations: string, time: string, value: number) => string;
  readonly workingOfSamples: (samples: string, stations: string, time: string, value: number) => string;
  /** They wait at a step without an open station. */
  readonly noStationOpen: (n: string, value: number) => string;
  readonly longest: (name: string, time: string) => string;
  /** Steps whose line or rate is not known. */
  readonly missing: (n: string, of: string, ofValue: number) => string;
  readonly oneMissing: string;
  readonly oldAt: (time: string) => string;
  readonly inDoubt: string;

  /** '2 scanners'. @param name in the form for this number */
  readonly stations: (n: string, value: number, name: string) => string;
  readonly oneStation: (name: string) => string;
  /** Where the feed does not say what they are called. */
  readonly station: (n: string, value: number) => string;
  readonly aStation: string;
  readonly noStation: string;
  /** Behind the number. */
  readonly waiting: string;
  readonly lineNotKnown: string;
  readonly perHour: (n: string, value: number) => string;
  readonly rateNotKnown: string;
  readonly slowest: string;
  readonly standsStill: string;
  /** What a dot of the picture stands for. */
  readonly dot: (n: string) => string;

  readonly whatIf: string;
  readonly step: string;
  readonly fewer: string;
  readonly more: string;
  /** 'about 150 → 75 min'. @param value of the later one */
  readonly fromTo: (from: string, to: string, value: number) => string;
  readonly change: (from: string, to: string) => string;
  /** Of a step that stands still now, and of one that would. */
  readonly moves: (to: string) => string;
  readonly stops: (from: string) => string;
  readonly never: string;
  readonly about: (time: string) => string;
  readonly now: (stations: string) => string;
  readonly withStations: (stations: string, time: string) => string;
  /** Another step holds people up then, as before or not. */
  readonly thenSlow: (name: string) => string;

  readonly minutes: (n: string, value: number) => string;
  /** @param hours '1 h' @param minutes '40 min' */
  readonly hoursMinutes: (hours: string, minutes: string) => string;
  /** Whole hours, or half an hour more. */
  readonly hours: (n: string, value: number, isHalfMore: boolean) => string;
  readonly details: string;
  readonly detailsOfLast: string;
  /** Working of one step. */
  readonly divided: (waiting: string, perHour: string, time: string) => string;
  readonly method: string;
  readonly methodText: string;
  readonly joined: (one: string, other: string) => string;

  readonly list: FlowListStrings;
}

/** The steps that the format knows. */
export type StepId = 'register' | 'sample' | 'send' | 'test' | 'enter-results';

/** What a list of sites by their steps says. */
export interface FlowListStrings {
  readonly title: string;
  readonly titleIn: (district: string) => string;
  readonly caption: string;
  readonly total: (n: string, value: number) => string;
  readonly noneTotal: string;
  readonly noNumber: string;
  readonly longest: string;
  readonly byLongest: string;
  readonly waiting: string;
  readonly byWaiting: string;
  readonly note: string;
  readonly filter: string;
  readonly slow: (n: string) => string;
  readonly others: (n: string) => string;
  readonly stands: string;
}

export const flowStrings: Table<FlowStrings> = table('flow');
