/** `lantern-widgets/feed`: reading, mapping and checking feeds without any element or page, in a browser or on a server. */
export { checkFeed, type Checked, type CheckTools, type Finding } from './check.ts';
export type { Issue, IssueCode, Severity } from './issues.ts';
export { descriptionsOf, feedJsonSchema, type Descriptions } from './json-schema.ts';
export { loadMapping, type LoadedMapping } from './mapping-load.ts';
export { mappingJsonSchema } from './mapping-schema.ts';
export {
  mapFeed,
  mappingFiles,
  mapTable,
  readMapped,
  type Mapped,
  type MappedReading,
  type MappingTools,
} from './mapping.ts';
export { parseFeed, readFeed, type Reading } from './parse.ts';
