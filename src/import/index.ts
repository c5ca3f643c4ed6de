/** `lantern-widgets/import`: feeds in other formats (mappings, CSV, tables), without any element or page, in a browser or on a server. */
export type { SourcedIssue, SourcePlace } from './issues.ts';
export { loadMapping, type LoadedMapping } from './load-mapping.ts';
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
