/**
 * The model of a feed, version 1, as the rest of the library sees it: read and validated.
 *
 * Doubtful values are dealt with where a feed is read (`feed/parse`), so the rules here are simple. **A member that is absent is
 * unknown**; it is never 0. Times are numbers, texts can be shown as text, and ids in a list are unique. An `asOf` or a
 * `validUntil` that a feed gives and that cannot be read is NaN rather than absent, so that no other time takes its place.
 *
 * The comments on the members are also the descriptions in the published JSON Schema. They are written for the people who write
 * feeds.
 */

/** Milliseconds since 1970-01-01T00:00Z. Times of a feed are cut to the second; one that ends in 999 ms is a date alone. */
export type EpochMs = number;

/** Seconds. */
export type Seconds = number;

/** Text in one language (the feed's `lang`), or in several by BCP 47 tag. A map has no prototype and at least one entry. */
export type Text = string | TextMap;

/** Texts by BCP 47 language tag. */
export interface TextMap {
  readonly [tag: string]: string;
}

/** The operating status of a place. */
export type Status = 'not-started' | 'open' | 'paused' | 'full' | 'closed' | 'done';

/** How residents may come and go. Absent means that nothing is known, and never 'open'. */
export type Access = 'open' | 'controlled' | 'closed-off';

/** How busy a queue is, in words. */
export type Level = 'none' | 'short' | 'moderate' | 'long';

/** What a notice is about. */
export type NoticeKind = 'closure' | 'schedule' | 'caution' | 'reminder' | 'result' | 'comfort' | 'info';

/** One observation: a time and a count. */
export type Point = readonly [at: EpochMs, value: number];

/** One document: all communities of a district, a town or an event. */
export interface Feed {
  /** Version of the format. Always 1. */
  readonly version: 1;
  /** When this document was written. Numbers without an `asOf` of their own are as old as this. */
  readonly generatedAt?: EpochMs;
  /** After this time nothing in the document counts as current. */
  readonly validUntil?: EpochMs;
  /** Seconds after which readers request the document again. */
  readonly ttl?: Seconds;
  /** IANA time zone in which times are shown and dates end, for example "Asia/Shanghai". */
  readonly timeZone?: string;
  /** BCP 47 language of all plain strings. */
  readonly lang?: string;
  /** Name of the campaign or place, shown above lists. */
  readonly name?: Text;
  /** Who publishes these numbers. */
  readonly publisher?: Publisher;
  /** true: the numbers are invented, and every widget says so. */
  readonly sample?: boolean;
  /** true: the source has more communities than stand here, as where a host gives no more than so many. Totals say 'at least'. */
  readonly incomplete?: boolean;
  /** Seconds after which numbers are stale, by part. */
  readonly staleAfter?: StaleAfter;
  /** Where a queue counts as moderate and as long. There is no default: absent, no level is shown. */
  readonly busy?: Busy;
  /** Doorstep counts below this are shown as "<N", so that nobody can be recognised. */
  readonly suppressBelow?: number;
  /** The round of testing these numbers belong to. */
  readonly campaign?: Campaign;
  /** Agencies, and how many of their staff are deployed. */
  readonly agencies?: readonly Agency[];
  /** The communities. */
  readonly communities: readonly Community[];
  /** Notices for everybody. */
  readonly notices?: readonly Notice[];
  /** Further documents of the same format that belong to this one; addresses are relative to it. */
  readonly shards?: readonly Shard[];
}

/** Who publishes a feed. */
export interface Publisher {
  /** Name of the body that publishes. */
  readonly name?: Text;
  /** Its page: http or https. */
  readonly url?: string;
  /** Where to ask: a tel:, mailto: or https: address. */
  readonly contact?: string;
}

/** When numbers of a part count as stale. */
export interface StaleAfter {
  /** Seconds for queues and states. Default 1,800. */
  readonly queue?: Seconds;
  /** Seconds for volunteers. Default 7,200. */
  readonly volunteers?: Seconds;
  /** Seconds for testing. Default 21,600. */
  readonly testing?: Seconds;
}

/** Limits of the words short, moderate and long. */
export interface Busy {
  /** What the limits count: minutes of waiting, or people waiting. */
  readonly unit: 'minutes' | 'people';
  /** Two limits, rising: up to the first is short, up to the second moderate, above it long. */
  readonly levels: readonly [number, number];
}

/** One round of testing. */
export interface Campaign {
  /** Which round this is, from 1. */
  readonly round?: number;
  /** When the round began. */
  readonly startsAt?: EpochMs;
  /** When it should be finished. */
  readonly endsAt?: EpochMs;
  /** What the round is called. */
  readonly name?: Text;
}

/** An agency that sends staff. */
export interface Agency {
  /** Identifier, unique in the document. */
  readonly id: string;
  /** Its name. */
  readonly name?: Text;
  /** How many staff it has. */
  readonly staff?: number;
  /** How many of them are deployed in communities. */
  readonly deployed?: number;
  /** Ids of the communities they are in. */
  readonly communities?: readonly string[];
  /** When these numbers were true. */
  readonly asOf?: EpochMs;
}

/** A shard: another document of the same format. */
export interface Shard {
  /** Address, relative to this document. */
  readonly url: string;
  /** All districts in it: a page that shows one district loads only the shards that have it. Absent: any. */
  readonly districts?: readonly string[];
  /** Ids of all communities in it, in the same way for pages that show some communities. Absent: any. */
  readonly communities?: readonly string[];
}

/** State and times of a community or a site. */
export interface Opening {
  /** What the place is doing: not-started, open, paused, full, closed or done. Any other word is 'unknown'. */
  readonly status?: Status | 'unknown';
  /** Why it is paused, full or closed, in words for residents. */
  readonly reason?: Text;
  /** When it is expected to go on after a pause. */
  readonly resumesAt?: EpochMs;
  /** When it opens next. Where no `status` is given, it is closed until then, unless `closesAt` comes first. */
  readonly opensAt?: EpochMs;
  /** When it closes. */
  readonly closesAt?: EpochMs;
  /** The last moment at which one may join the queue. */
  readonly lastJoinAt?: EpochMs;
}

/** What is known about one community. */
export interface Community extends Opening {
  /** Identifier, 1 to 64 characters, unique in the document. It appears in the `community` attribute of a widget. */
  readonly id: string;
  /** Its name. */
  readonly name: Text;
  /** A shorter name, where there is little room. */
  readonly shortName?: Text;
  /** The district it belongs to; lists group by it. */
  readonly district?: string;
  /** Longitude and latitude in degrees, WGS 84. */
  readonly location?: readonly [lon: number, lat: number];
  /** How residents may come and go: open, controlled or closed-off. Absent means that nothing is known. */
  readonly access?: Access;
  /** Since when `access` has been so. */
  readonly accessSince?: EpochMs;
  /** Help and fast lanes on site. */
  readonly services?: readonly Service[];
  /** What to bring. */
  readonly bring?: readonly Text[];
  /** Advice for those who wait. */
  readonly tips?: readonly Text[];
  /** The queue. */
  readonly queue?: Queue;
  /** The steps that a person or a sample passes, in order. */
  readonly steps?: readonly Step[];
  /** Volunteers, as counts and never by name. */
  readonly volunteers?: Volunteers;
  /** How far testing has come. */
  readonly testing?: Testing;
  /** Sampling at home, for those who cannot come. */
  readonly doorstep?: Doorstep;
  /** Several places within the community, each with a queue of its own. */
  readonly sites?: readonly Site[];
  /** What happens when. */
  readonly schedule?: readonly Appointment[];
  /** Notices for this community. */
  readonly notices?: readonly Notice[];
  /** When the numbers below were true, for each part that does not say so itself. */
  readonly asOf?: EpochMs;
}

/** Help or a fast lane. */
export interface Service {
  /** Identifier. */
  readonly id: string;
  /** What it is. */
  readonly name?: Text;
  /** Where it is on site. */
  readonly where?: Text;
  /** Whom it is for. */
  readonly for?: Text;
}

/** A queue. `waiting` counts people; tickets are another thing. */
export interface Queue {
  /** People waiting. */
  readonly waiting?: number;
  /** How many of them are outdoors. */
  readonly outdoors?: number;
  /** How many of them are indoors. */
  readonly indoors?: number;
  /** How many people are called together. */
  readonly groupSize?: number;
  /** How many groups may stand outdoors. */
  readonly maxOutdoorGroups?: number;
  /** How many stations are open. */
  readonly stations?: number;
  /** People served an hour, all stations together. */
  readonly servedPerHour?: number;
  /** How many more can be served today. */
  readonly capacityLeft?: number;
  /** The wait as the source gives it, in minutes: a number, {min, max}, or {p50, p90}. {min: 120} means over 120. */
  readonly waitMinutes?: ReportedWait;
  /** How busy it is, where the source knows no number. */
  readonly level?: Level;
  /** The ticket that is being called. */
  readonly nowServing?: string;
  /** The last ticket that was issued. */
  readonly lastIssued?: string;
  /** Tickets up to this one will be called today. It may go down again. */
  readonly callUpTo?: string;
  /** Where to wait. */
  readonly waitPlace?: WaitPlace;
  /** Earlier values of `waiting`: [time, people], in any order. */
  readonly history?: readonly Point[];
  /** When these numbers were true. */
  readonly asOf?: EpochMs;
}

/** A wait that the source gives, in minutes. It has at least one member. */
export interface ReportedWait {
  /** Lower bound. Alone, it means over this. */
  readonly min?: number;
  /** Upper bound. Alone, it means up to this. */
  readonly max?: number;
  /** Half of the waits are no longer than this. */
  readonly p50?: number;
  /** Nine of ten waits are no longer than this. */
  readonly p90?: number;
}

/** Where to wait. */
export interface WaitPlace {
  /** true: under a roof. */
  readonly indoor?: boolean;
  /** Its name. */
  readonly name?: Text;
}

/** A step on the way from registration to the result. */
export interface Step {
  /** Identifier: register, sample, send, test, enter-results or one of the publisher's own. */
  readonly id: string;
  /** Its name. */
  readonly name?: Text;
  /** How many stations are open. */
  readonly stations?: number;
  /** How many people or samples one station handles in an hour. */
  readonly perHour?: number;
  /** How many people or samples are waiting for it. */
  readonly waiting?: number;
  /** What its stations are called. */
  readonly station?: StationName;
}

/** What the stations of a step are called, such as scanner and scanners. */
export interface StationName {
  /** One of them. */
  readonly one?: Text;
  /** Several. */
  readonly other: Text;
}

/** Volunteers, as counts. The format has no member for a person. */
export interface Volunteers {
  /** On duty now. */
  readonly onDuty?: number;
  /** Needed now. */
  readonly needed?: number;
  /** The same by task. */
  readonly roles?: readonly Role[];
  /** Past and coming shifts. */
  readonly shifts?: readonly Shift[];
  /** Earlier values: [time, {onDuty, needed}], in any order. */
  readonly history?: readonly StaffPoint[];
  /** How many have been on duty longer than they should. */
  readonly longOnDuty?: number;
  /** Where to sign up: http or https. */
  readonly signUpUrl?: string;
  /** Things that are needed. */
  readonly asks?: readonly Ask[];
  /** When these numbers were true. */
  readonly asOf?: EpochMs;
}

/** Volunteers of all tasks together. */
export interface Staff {
  /** On duty. */
  readonly onDuty?: number;
  /** Needed. */
  readonly needed?: number;
}

/** One observation of the volunteers. */
export type StaffPoint = readonly [at: EpochMs, staff: Staff];

/** One task of volunteers. */
export interface Role {
  /** Identifier. */
  readonly id: string;
  /** Its name. */
  readonly name?: Text;
  /** On duty now. */
  readonly onDuty?: number;
  /** The minimum. */
  readonly min?: number;
  /** How many are needed. */
  readonly needed?: number;
}

/** A shift. */
export interface Shift {
  /** When it begins. */
  readonly start: EpochMs;
  /** When it ends, which is after it begins. */
  readonly end: EpochMs;
  /** The id of its role, or the name of its task. */
  readonly role?: string;
  /** How many have signed up, whether they came or not. */
  readonly signedUp?: number;
  /** The minimum. */
  readonly min?: number;
  /** How many are needed. */
  readonly needed?: number;
}

/** Something that is needed. */
export interface Ask {
  /** What. */
  readonly what: Text;
  /** How many are needed. */
  readonly needed?: number;
  /** How many are there. */
  readonly have?: number;
}

/** The stages of testing as running totals of people. */
export interface Stages {
  /** People registered. */
  readonly registered?: number;
  /** People sampled. */
  readonly sampled?: number;
  /** People whose sample is on its way to the laboratory or there. */
  readonly sent?: number;
  /** People whose result is in. */
  readonly resulted?: number;
}

/** How far testing has come. Any stage may be absent. */
export interface Testing extends Stages {
  /** People to be tested. Means of two years may end in .5; shown rounded. */
  readonly population?: number;
  /** People with a positive result. Shown only where the widget is asked to. */
  readonly positive?: number;
  /** Pooled tubes. */
  readonly tubes?: Tubes;
  /** Results are in for samples taken up to this time. */
  readonly resultsUpTo?: EpochMs;
  /** What it means not to be called, in words for residents. */
  readonly noCallMeans?: Text;
  /** Earlier values: [time, {registered, sampled, sent, resulted}], in any order. */
  readonly history?: readonly StagesPoint[];
  /** The round before, to compare with. */
  readonly lastRound?: Round;
  /** When these numbers were true. */
  readonly asOf?: EpochMs;
}

/** One observation of the stages. */
export type StagesPoint = readonly [at: EpochMs, stages: Stages];

/** Tubes that hold the samples of several people. */
export interface Tubes {
  /** People in a tube. */
  readonly poolSize?: number;
  /** Tubes sent. */
  readonly sent?: number;
  /** Tubes with a result. */
  readonly resulted?: number;
}

/** An earlier round. */
export interface Round {
  /** When it began. */
  readonly startsAt?: EpochMs;
  /** Its values: [time, {registered, sampled, sent, resulted}]. */
  readonly history?: readonly StagesPoint[];
}

/** Sampling at home. Small numbers are hidden by `suppressBelow`. */
export interface Doorstep {
  /** People to be visited. */
  readonly people?: number;
  /** How many of them have been sampled. */
  readonly sampled?: number;
  /** Households to be visited. */
  readonly households?: number;
  /** How many teams are on the way. */
  readonly teams?: number;
  /** When these numbers were true. */
  readonly asOf?: EpochMs;
}

/** One of several places in a community. */
export interface Site extends Opening {
  /** Identifier, unique in the community. */
  readonly id: string;
  /** Its name. */
  readonly name: Text;
  /** Longitude and latitude in degrees, WGS 84. */
  readonly location?: readonly [lon: number, lat: number];
  /** Its queue. */
  readonly queue?: Queue;
  /** When its numbers were true. */
  readonly asOf?: EpochMs;
}

/** Something that happens at a time. */
export interface Appointment {
  /** When it begins. */
  readonly start: EpochMs;
  /** When it ends. Absent: when the next one of the same place begins, and after a day at the latest. */
  readonly end?: EpochMs;
  /** What happens. */
  readonly what: Text;
  /** For whom: a group, never a person. */
  readonly who?: Text;
  /** Where. */
  readonly where?: Text;
}

/** A notice. */
export interface Notice {
  /** Identifier. */
  readonly id: string;
  /** What it is about: closure, schedule, caution, reminder, result, comfort or info. */
  readonly kind?: NoticeKind;
  /** Its title. */
  readonly title?: Text;
  /** Its text. */
  readonly text?: Text;
  /** When it is shown from. */
  readonly from?: EpochMs;
  /** When it is shown until. */
  readonly until?: EpochMs;
  /** More about it: an http, https, mailto or tel address. */
  readonly url?: string;
}
