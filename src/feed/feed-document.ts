import type { Feed, Shard, Status } from '../domain/model.ts';

/** Members that are times: RFC 3339 text in a document, a number in a {@link Feed}. */
export type TimeMember =
  | 'accessSince'
  | 'asOf'
  | 'closesAt'
  | 'end'
  | 'endsAt'
  | 'from'
  | 'generatedAt'
  | 'lastJoinAt'
  | 'opensAt'
  | 'resultsUpTo'
  | 'resumesAt'
  | 'start'
  | 'startsAt'
  | 'until'
  | 'validUntil';

/**
 * A feed as a server sends it: the JSON form, with times as RFC 3339 text. It has the members of {@link Feed}, from which it is
 * derived. What may be left out may also be null.
 */
export interface FeedDocument extends Omit<DocumentOf<Feed>, 'communities'> {
  /** The communities. They may be left out where there are shards. */
  readonly communities?: DocumentOf<Feed>['communities'];
}

/** The JSON form of an object of the model. */
type DocumentOf<T> = {
  readonly [K in keyof T]: MemberOf<K, Exclude<T[K], undefined>> | (undefined extends T[K] ? null : never);
};

type MemberOf<K, T> = K extends TimeMember
  ? string
  : K extends 'status'
    ? Status
    : K extends 'history'
      ? HistoryOf<T>
      : K extends 'waitMinutes'
        ? number | ValueOf<T>
        : K extends 'shards'
          ? readonly (string | DocumentOf<Shard>)[]
          : ValueOf<T>;

/** Observations, whose first value is a time. */
type HistoryOf<T> = T extends readonly (readonly [at: number, value: infer V])[]
  ? readonly (readonly [at: string, value: ValueOf<V>])[]
  : never;

type ValueOf<T> = T extends string | number | boolean | readonly [number, number]
  ? T
  : T extends readonly (infer E)[]
    ? readonly ValueOf<E>[]
    : DocumentOf<T>;
