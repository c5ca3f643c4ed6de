import { createForeignReader, type ForeignReader } from '../feed/foreign.ts';
import { pageHost } from '../page/host.ts';
import { calendar } from '../text/calendar.ts';
import { zones } from '../text/zoned.ts';
import { createTableFeed, type TableFeed } from './table-feed.ts';

/** The lazy module of feeds in other formats: mappings, CSV, and tables in the page. */

/** Reads a body that may not be in our format. */
export const readForeign: ForeignReader = createForeignReader({ host: pageHost(), calendar, zones });

/** Makes a feed of a table in an element's light content. */
export const tableFeed: TableFeed = createTableFeed(zones);
