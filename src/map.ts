/** Lets widgets read feeds that are not ours (`map`, CSV, tables). `lantern-widgets/map` for npm; inside `lantern.js`. */
import { provideExternalFormats } from './element/feed-controller.ts';
import { provideTables } from './element/lantern-element.ts';
import { createTableFeed } from './element/table-feed.ts';
import { createExternalReader } from './import/external-reader.ts';
import { pageHost } from './page/host.ts';
import { createYieldToMain } from './page/yield-to-main.ts';
import { calendar } from './text/calendar.ts';
import { importTools } from './text/import-tools.ts';

provideExternalFormats(createExternalReader({ host: pageHost(), calendar, tools: importTools }));
provideTables(createTableFeed({ ...importTools, calendar, createYieldToMain }));
