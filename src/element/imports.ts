import { createExternalReader, type ExternalReader } from '../import/external-reader.ts';
import { pageHost } from '../page/host.ts';
import { createYieldToMain } from '../page/yield-to-main.ts';
import { calendar } from '../text/calendar.ts';
import { importTools } from '../text/import-tools.ts';
import { createTableFeed, type TableFeed } from './table-feed.ts';

/** The lazy module of feeds in other formats: mappings, CSV, and tables in the page. */

/** Reads a body that may not be in our format. */
export const readExternal: ExternalReader = createExternalReader({
  host: pageHost(),
  calendar,
  tools: importTools,
});

/** Makes feeds of tables in the light content of elements. */
export const tableFeed: TableFeed = createTableFeed({ ...importTools, calendar, createYieldToMain });
