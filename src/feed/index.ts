/** `lantern-widgets/feed`: reading feeds without any element or page, in a browser or on a server. */
export type { FeedDocument } from './feed-document.ts';
export type { Issue, IssueCode, MappingCode, Severity } from './issues.ts';
export { descriptionsOf, feedJsonSchema, type Descriptions } from './json-schema.ts';
export { parseFeed, readFeed, type Reading } from './parse.ts';
