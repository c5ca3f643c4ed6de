/** A feed document, version 1, as it goes over the wire. What is not known is not in it. */
export interface FeedDocument {
  readonly version: 1;
  readonly generatedAt: string;
  readonly communities: readonly FeedCommunity[];
  readonly [member: string]: unknown;
}

/** A community of it. */
export interface FeedCommunity {
  readonly id: string;
  readonly name: string | Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

/** The members that are known: drops those that are undefined or null. Undefined when none is left. */
export function known<T extends object>(
  members: T,
): Partial<{ [K in keyof T]: NonNullable<T[K]> }> | undefined {
  const left = Object.entries(members).filter(([, value]) => value !== undefined && value !== null);
  return left.length === 0
    ? undefined
    : (Object.fromEntries(left) as Partial<{ [K in keyof T]: NonNullable<T[K]> }>);
}
