/** Reading feeds with what the machine knows of time zones, as the entries of the package export it. */
import type { Calendar } from './domain/calendar.ts';
import { parseFeed as parse, readFeed as read, type Reading } from './feed/parse.ts';
import { calendar } from './text/calendar.ts';

/** Reads a feed from its text. Never throws. @param zones what is known of time zones; the machine's own by default */
export function parseFeed(body: string, zones: Calendar = calendar): Reading {
  return parse(body, zones);
}

/** Reads a feed from its value. Never throws. @param zones what is known of time zones; the machine's own by default */
export function readFeed(raw: unknown, zones: Calendar = calendar): Reading {
  return read(raw, zones);
}
