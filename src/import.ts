/** Has the code for feeds in other formats (mappings, CSV, tables) inside, instead of loading it when it is needed. */
import * as module from './element/import-module.ts';
import { imports } from './element/lazy-modules.ts';

imports.provide(module);
