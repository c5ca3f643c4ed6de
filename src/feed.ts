/** `lantern-widgets/feed`: reading feeds without any element or page, in a browser or on a server. */
export type { Calendar } from './domain/calendar.ts';
export type { FeedDocument } from './feed/feed-document.ts';
export type { Issue, IssueCode, MappingCode, Severity } from './feed/issues.ts';
export { descriptionsOf, feedJsonSchema, type Descriptions } from './feed/json-schema.ts';
export type { Reading } from './feed/parse.ts';
export { parseFeed, readFeed } from './read-feed.ts';
