/**
 * What the checker says, in English. By code: what is wrong, and what to do about it, for a person who publishes a feed and
 * writes no code. `{hint}` stands for what was probably meant; `{?…}` is left out where there is none.
 */
export const en = {
  report: {
    error: 'ERROR',
    warning: 'WARNING',
    note: 'NOTE',
    at: 'at',
    seen: 'seen',
    todo: 'do',
    times: '{count} times',
    more: 'and {count} more',
    row: 'row {row}',
    column: 'column {column}',
    file: 'file {file}',
    mapping: 'mapping {pointer}',
    whole: 'the whole document',
    clean: 'no problems found',
    summary: 'errors: {errors}, warnings: {warnings}, notes: {notes}',
    communities: 'communities read: {count}',
    refused: 'not read as a feed',
    mapped: 'by the mapping {mapping}',
  },
  codes: {
    // whole document
    'feed/no-src': {
      what: 'the widget has no src attribute',
      todo: 'Give the element src="…" with the address of the feed.',
    },
    'feed/unreachable': {
      what: 'the feed cannot be reached',
      todo: 'Open the address in a browser. If that works, the host or a firewall refuses this machine.',
    },
    'feed/timeout': {
      what: 'the feed did not come within 15 seconds',
      todo: 'Make the file smaller, or put it on a faster host.',
    },
    'feed/status': {
      what: 'the host answered with an error',
      todo: 'Publish the file at this address, so that the answer is 200.',
    },
    'feed/too-large': {
      what: 'the feed is larger than 32 MiB; no widget loads it',
      todo: 'Split it into shards by district, and leave out old history.',
    },
    'feed/not-json': {
      what: 'the feed is not JSON; nothing of it is shown',
      todo: 'Look near the place named: most often a comma too many or too few, or a file that was cut off while it was written. If it is another format, give a mapping with --map.',
    },
    'feed/html': {
      what: 'a web page came where the feed should be',
      todo: 'Give the address of the file itself. A login, an error page or a captive portal stands in its way.',
    },
    'feed/not-an-object': {
      what: 'the feed is JSON, but not an object',
      todo: 'A feed begins with { "version": 1, … }. If this is the data of another system, give a mapping with --map.',
    },
    'feed/version': {
      what: 'the document is no feed of version 1',
      todo: 'Write "version": 1. If this is the data of another system, give a mapping with --map.',
    },
    'feed/no-communities': {
      what: 'the feed has no list of communities',
      todo: 'Write "communities": [ … ], with an id and a name in each.',
    },
    'feed/no-readable-community': {
      what: 'none of the communities can be read; the feed is passed over, and the last good one stays',
      todo: 'Give every community an id and a name of its own.',
    },
    'feed/older': {
      what: 'the feed is older than the one already shown; it is passed over',
      todo: 'Publish only newer documents: "generatedAt" must not go back.',
    },
    'feed/shards': {
      what: 'the feed is in shards, and nothing here follows them',
      todo: 'Give the address of the feed (src), not its value.',
    },
    'shard/nested': {
      what: 'a shard with shards of its own; they are not followed',
      todo: 'Name all shards in the one document that the pages name.',
    },
    'shard/district': {
      what: 'a district that the index does not name for this shard; pages of that district leave the shard out',
      todo: 'Write every district of the shard in "districts" of the index: {hint} is missing.',
    },
    'feed/empty': {
      what: 'the feed has no community',
      todo: 'Add the communities, or nothing will be shown.',
    },
    'feed/no-such-community': { what: 'no community has this id', todo: 'Use an id that is in the feed.' },
    'feed/no-such-district': {
      what: 'no community is in this district',
      todo: 'Use a district that is in the feed.',
    },
    'areas/not-loaded': {
      what: 'the file with the areas of the map cannot be loaded; the list has all numbers',
      todo: 'Open the address in a browser. A file on another host must allow it (CORS), and so must the connect-src of the page.',
    },
    'areas/too-large': {
      what: 'the file with the areas of the map is larger than 20 MiB; it is not loaded',
      todo: 'Simplify the outlines, for instance with mapshaper.',
    },
    'areas/not-readable': {
      what: 'the file with the areas of the map has no areas that can be read',
      todo: 'Save it as GeoJSON with longitude and latitude in degrees (WGS 84).',
    },
    'areas/not-joined': {
      what: 'there are communities without an area on the map',
      todo: 'Give area-key="…" with the property of the areas that has the ids or the names of the communities.',
    },
    'module/not-loaded': {
      what: 'a file of the widgets beside the script cannot be loaded',
      todo: 'Copy all files of dist into the folder of the script, of one version.',
    },
    'widget/failed': {
      what: 'the widget failed to show the feed; this is a fault of the library',
      todo: 'Please report it, with the feed.',
    },
    // values
    'json/not-a-number': {
      what: 'a bare word such as NaN or undefined, which JSON does not have; it is unknown',
      todo: 'Write null where a number is not known. In Python: json.dumps(…, allow_nan=False) finds such numbers.',
    },
    'value/missing': {
      what: 'a required member is missing',
      todo: 'Add it; in a table, as a column. Without "generatedAt" no number has an age; without "id" an entry is lost.',
    },
    'value/not-a-count': {
      what: 'not a whole number from 0; it is shown as unknown',
      todo: 'Write digits without words: 180. Leave the member out where the number is not known.{? In the mapping: {hint}}',
    },
    'value/not-a-number': {
      what: 'not a number from 0; it is shown as unknown',
      todo: 'Write digits without words: 90 or 12.5. Leave the member out where the number is not known.{? In the mapping: {hint}}',
    },
    'value/out-of-range': {
      what: 'out of range; it is passed over',
      todo: 'Look for a wrong unit, a slip of the keyboard, or a lower bound above the upper one.',
    },
    'value/not-a-time': {
      what: 'not a time; it is passed over',
      todo: 'Write it as 2021-01-06T15:40:00+08:00, or 2021-01-06 for a day.{? In the mapping: {hint}}',
    },
    'value/time-without-zone': {
      what: 'a time without its offset from UTC; it could mean any of 27 hours, so it is passed over',
      todo: 'Add the offset: 2021-01-06T15:40:00+08:00.{? In the mapping: {hint}}',
    },
    'value/ends-before-start': {
      what: 'it does not end after it starts; it is passed over',
      todo: 'Put the two times right. A shift over midnight ends on the next day.',
    },
    'value/not-text': {
      what: 'neither a text nor a map of languages to texts; it is passed over',
      todo: 'Write "…", or { "zh-Hans": "…", "en": "…" }.',
    },
    'value/not-an-id': {
      what: 'not an identifier of 1 to 64 characters; what it names is lost',
      todo: 'Give a short text or number that never changes.',
    },
    'value/not-a-link': {
      what: 'not an address that may be linked; it is left out',
      todo: 'Write a whole address with https://, tel: or mailto: (for pages and shards only https:// or http://), without spaces.',
    },
    'value/not-one-of': {
      what: 'not one of the words of the format; it is shown as unknown',
      todo: 'Use a word of the format: status is not-started, open, paused, full, closed or done; level is none, short, moderate or long; access is open, controlled or closed-off.',
    },
    'value/not-a-language': {
      what: 'not a language tag; the text is passed over',
      todo: 'Write tags as en, zh-Hans or zh-Hant.',
    },
    'value/not-a-time-zone': {
      what: 'not a time zone; dates without a time of day are not known',
      todo: 'Write it as Asia/Shanghai.',
    },
    'value/not-true-or-false': {
      what: 'neither true nor false; it is passed over',
      todo: 'Write true or false, without quotation marks.',
    },
    'value/not-an-object': { what: 'not an object; what is in it is lost', todo: 'Write { … } here.' },
    'value/not-a-list': { what: 'not a list; what is in it is lost', todo: 'Write [ … ] here.' },
    'value/too-deep': {
      what: 'it cannot be looked at: nested without end, or made to fail',
      todo: 'Write a plain document.',
    },
    'value/number-as-text': {
      what: 'a number written as text; it was read',
      todo: 'Take the quotation marks away: 180, not "180".',
    },
    'value/too-long': {
      what: 'too long; it was cut',
      todo: 'Make it shorter: names up to 200 characters, texts up to 2,000.',
    },
    'id/duplicate': {
      what: 'an id that was there before; the second entry is lost',
      todo: 'Give every entry an id of its own.',
    },
    'id/has-space': {
      what: 'an id with a space; it cannot be named in the community attribute of a widget',
      todo: 'Use letters, digits and hyphens: bay-ridge.',
    },
    'id/unknown': { what: 'an id that no community has', todo: 'Correct it, or add the community.' },
    'issues/more': {
      what: 'further issues that are not listed',
      todo: 'Mend the ones that are listed, and check again.',
    },
    // members
    'member/typo': {
      what: 'a member that nobody reads; it looks like a slip',
      todo: 'Did you mean "{hint}"?',
    },
    'member/misplaced': { what: 'a member that nobody reads here', todo: 'It belongs at {hint}.' },
    'member/unknown': {
      what: 'a member that nobody reads',
      todo: 'Nothing, if it is your own; "x-…" says so.',
    },
    // counts
    'sum/disagrees': {
      what: 'a sum disagrees with its parts; both are shown as given',
      todo: 'Put the wrong one right, or leave it out.',
    },
    'count/above-population': {
      what: 'more than the population; it is shown as given',
      todo: 'Look whether both count the same people. It can be right where visitors are tested too.',
    },
    'count/above-earlier-stage': {
      what: 'more people at a later stage than at an earlier one; it is shown as given',
      todo: 'Look whether the two were counted at the same time, from the start of the same round.',
    },
    'count/above-whole': {
      what: 'a part is more than its whole; it is shown as given',
      todo: 'Put the wrong one right, or leave it out.',
    },
    'count/falls': {
      what: 'a running total that falls; it is shown as given',
      todo: 'Nothing, if it was a correction. Running totals count from the start of the round, not of the day.',
    },
    'count/needed-below-min': {
      what: 'needed is less than the minimum',
      todo: 'Write how many are needed for it to go well; leave it out where nobody has set it.',
    },
    'ticket/not-issued': {
      what: 'a ticket is called that was not handed out yet',
      todo: 'Look whether the two numbers were swapped.',
    },
    // times
    'time/no-as-of': {
      what: 'numbers without a time of their own; they count as old as the document',
      todo: 'Write "asOf" beside the numbers: when they were counted. Otherwise old numbers look new each time the file is written.',
    },
    'time/stale': {
      what: "numbers older than the feed's own limit of {hint} min; widgets mark or withhold them",
      todo: 'Publish newer numbers, or raise "staleAfter" if they really hold for longer.',
    },
    'time/expired': {
      what: 'the document is past its "validUntil"; widgets withhold its numbers',
      todo: 'Publish a newer document.',
    },
    'time/ahead': {
      what: 'a time that lies ahead of now; such a number is never shown as fresh',
      todo: 'Look at the clock of the machine that writes the feed, and at the offset (+08:00).',
    },
    'time/day-only': {
      what: 'a date alone: it gives the day but not the hour, so the numbers are never shown as current',
      todo: 'Write the time as well, with the offset: 2021-01-06T15:40:00+08:00.',
    },
    'time/derived': {
      what: 'the document lacks "generatedAt"; the newest "asOf" stands in for it, since every part has one',
      todo: 'Write "generatedAt" as well, so that an older copy of the file is never taken for a newer one.',
    },
    'time/after-document': {
      what: 'numbers newer than the document itself ({hint})',
      todo: 'Write "generatedAt" last, when the file is written.',
    },
    'time/order': {
      what: 'two times are the wrong way round',
      todo: 'Put them right. What goes past midnight ends on the next day.',
    },
    // persons
    'personal/id-number': {
      what: "this looks like a person's identity number, on the open web",
      todo: 'Take it out now, and from older copies and backups of the file. The format has no place for persons.',
    },
    'personal/phone': {
      what: 'this looks like a phone number',
      todo: 'Take it out if it is a person\'s. The number of an office belongs in "publisher.contact", as tel:…',
    },
    'personal/email': {
      what: "this looks like somebody's mail address",
      todo: 'Take it out if it is a person\'s. That of an office belongs in "publisher.contact", as mailto:…',
    },
    'personal/name': {
      what: "this looks like a person's name",
      todo: 'Write how many there are, never who.',
    },
    'personal/detail': {
      what: 'a member that tells of persons, where the format has counts only',
      todo: 'Take it out: publish counts, never a list of people or doors.',
    },
    'personal/small-count': {
      what: 'a count so small that neighbours may know who is meant; widgets can hide it, but the file is open to all',
      todo: 'Leave it out under 5, and set "suppressBelow": 5.',
    },
    'text/looks-like-html': {
      what: 'a text with what looks like a tag or an entity of HTML; readers see it as it stands',
      todo: 'Write plain text. In a mapping: { "$from": "…", "decode": "html" }.',
    },
    'link/not-https': { what: 'an address without https', todo: 'Use https:// where the host has it.' },
    // mapping
    'mapping/not-json': { what: 'the mapping is not JSON', todo: 'Look for a comma too many or too few.' },
    'mapping/not-an-object': {
      what: 'the mapping is not an object',
      todo: 'A mapping begins with { "mapping": 1, "feed": { … } }.',
    },
    'mapping/version': { what: 'not a mapping of version 1', todo: 'Write "mapping": 1.' },
    'mapping/no-feed': {
      what: 'the mapping has no "feed"',
      todo: 'Write "feed": { … }, in the shape of a feed.',
    },
    'mapping/unknown-member': {
      what: 'a member that a feed does not have',
      todo: 'Use the name that the format has for it{?: {hint}}.',
    },
    'mapping/unknown-option': {
      what: 'an option that a mapping does not have; the value or list it belongs to is left out, and at the top the whole',
      todo: 'Use the name of the option{?: {hint}}.',
    },
    'mapping/bad-option': {
      what: 'an option that cannot be used; the value or list it belongs to is left out, and at the top the whole',
      todo: 'Correct the option{?; perhaps {hint}}. Text in a pattern stands in single quotes.',
    },
    'mapping/misplaced': {
      what: 'something of the wrong shape for its place; it is passed over',
      todo: 'Write here what the feed has here: a list, an object or a value.',
    },
    'mapping/too-deep': { what: 'nested too deeply', todo: 'Write a plain mapping.' },
    'mapping/too-much': {
      what: 'the mapping is too large, or asks for work without end',
      todo: 'Do not list all rows within each row; take a smaller source.',
    },
    'mapping/no-file': {
      what: 'a further file of the mapping is not there',
      todo: 'Put it where "url" says, relative to the mapping.',
    },
    'mapping/no-rows': {
      what: 'there is no list at this path in the source',
      todo: 'Correct "$each": the path to the list, or "" where the source itself is the list.',
    },
    'mapping/no-column': {
      what: 'the source has nothing of this name; what was to come from it is unknown',
      todo: 'Correct the name; perhaps the source has renamed its column{? to {hint}}.',
    },
    'mapping/not-in-header': {
      what: 'what the mapping asks for stands in another row than the header',
      todo: 'In the mapping: {hint}',
    },
    'mapping/no-key': {
      what: 'a row without a value in the column that tells entries apart; it is passed over',
      todo: 'Fill it in, or leave such rows out with "where".',
    },
    'mapping/no-order': {
      what: 'a row without the value that rows are compared by; it is left out',
      todo: 'Fill it in, or leave such rows out with "where".',
    },
    'mapping/cannot-compare': {
      what: 'a value that is neither a number nor a time with its zone, or not of the same kind as the others; nothing is made of any of them',
      todo: 'Say how its times are written, as in { "$from": "…", "pattern": "dd.MM.yyyy HH:mm", "zone": "Europe/Vienna" }.{? Here: {hint}}',
    },
    'mapping/cannot-add': {
      what: 'a part of a sum or difference that is no number; the result is unknown',
      todo: 'Correct the value in the source, or say what it means with "words".',
    },
    'mapping/below-zero': {
      what: 'a difference below 0; it is unknown',
      todo: 'Look whether the columns are in the right order: the first less the others.',
    },
    // source
    'source/not-json': {
      what: 'the source begins like JSON, but is none',
      todo: 'Look for a file that was cut off while it was written.',
    },
    'source/html': {
      what: 'a web page came where the data should be',
      todo: 'Give the address of the file itself.',
    },
    'source/xml': {
      what: 'this is XML (such as RSS or Atom), which no widget reads',
      todo: 'Give the data as JSON or as CSV. Many systems have an address for one of them beside the XML.',
    },
    'source/excel': {
      what: 'this is a workbook (Excel or a similar program), which no widget reads',
      todo: 'Save the sheet as CSV. Excel: "CSV UTF-8 (comma delimited)". For an online sheet, give the address of its CSV export.',
    },
    'source/binary': {
      what: 'this is not a text file (perhaps a PDF, a ZIP file or a picture), which no widget reads',
      todo: 'Give the data as JSON or as CSV, saved as UTF-8.',
    },
    'source/cut-off': {
      what: 'the source says that it has more entries than it gave; totals say "at least"',
      todo: 'Ask for all of them in one answer (a larger limit), or split the list into shards.',
    },
    'source/too-many-rows': {
      what: 'more rows than are read; the rest is lost, and totals say "at least"',
      todo: 'Leave out old rows, or split the table into shards.',
    },
    'id/made-unique': {
      what: 'an id that was made of a name which another entry has too; it got a number',
      todo: 'Give every entry an id of its own, so that links to it stay right when the order changes.',
    },
    'row/total': {
      what: 'a row that is called like a total of the others; it is no place, and would be counted with them',
      todo: 'Leave it out: in a mapping by "where", as in "where": { "name": { "not": "Total" } }. A table without a mapping is read without it.',
    },
    'source/empty': {
      what: 'there are no rows in it',
      todo: 'Look whether it is the right file, and whether its header is in the first row.',
    },
    'source/not-a-table': {
      what: 'neither JSON nor a table: nothing of it is shown',
      todo: 'Give a feed, or a table with a header in its first row (CSV). For another format, give a mapping with --map.',
    },
    'feed/encoding': {
      what: 'the text is not UTF-8; it was read in the encoding that is shown',
      todo: 'Save it as UTF-8 (Excel: "CSV UTF-8"). If letters are wrong, name the encoding at the top of the mapping: "encoding": "windows-1250".',
    },
    'source/not-utf-8': {
      what: 'some characters are lost: they are not in the encoding of the rest',
      todo: 'Save it as UTF-8. Excel: "CSV UTF-8 (comma delimited)".',
    },
    'csv/unclosed-quote': {
      what: 'a quotation mark that never ends; it and all rows after it are lost',
      todo: 'Close it in this row, or double it ("") where it belongs to the text.',
    },
    'csv/duplicate-column': {
      what: 'two columns of one name; the first counts',
      todo: 'Rename or remove one.',
    },
    'csv/unknown-column': {
      what: 'a column that nobody reads',
      todo: 'Call it as the format does{?, perhaps {hint}}, or "x-…" if it is your own.',
    },
    'csv/too-many-cells': {
      what: 'a row with more cells than the header; its numbers would stand in the wrong columns, so it is passed over',
      todo: 'Put cells with a comma in them into quotation marks.',
    },
    'csv/too-few-cells': {
      what: 'a row with fewer cells than the header; those that lack are unknown',
      todo: 'Fill the row up, or remove it if it is a remark.',
    },
    'csv/no-id': {
      what: 'this table has neither a column "id" nor "name", so it is no feed by itself',
      todo: 'Call the columns as the format does (id, name, queue.waiting, …; in a page: <th data-field="name">), or give a mapping. lantern-widgets check <file> --suggest writes a first one.',
    },
    // host
    'http/not-https': {
      what: 'the address is not https: a page with https may not load it',
      todo: 'Serve it at https://.',
    },
    'http/redirect': { what: 'the address leads on to another', todo: 'Use the last address: {hint}.' },
    'http/no-cors': {
      what: 'no page of another site may read the feed',
      todo: 'Send the header {hint}. Without it only pages of the same site work.',
    },
    'http/cors-one-origin': {
      what: 'only pages of one site may read the feed',
      todo: 'If others are to show it, send the header {hint}.',
    },
    'http/no-cache-control': {
      what: 'the host does not say how long the feed may be kept',
      todo: 'Send the header {hint}, so that a proxy neither keeps it for hours nor asks you for every viewer.',
    },
    'http/no-store': {
      what: 'the feed may not be kept at all: every viewer loads all of it every time',
      todo: 'Send {hint} in its place.',
    },
    'http/cached-long': {
      what: 'the feed may be kept for longer than its numbers are good',
      todo: 'Send {hint} in its place.',
    },
    'http/no-validator': {
      what: 'no ETag and no Last-Modified: an unchanged feed is sent whole every time',
      todo: 'Switch ETag or Last-Modified on for this file; every usual host can.',
    },
    'http/content-type': {
      what: 'the type is not that of the content',
      todo: 'Send the header {hint}. Widgets read it all the same.',
    },
    'http/no-date': {
      what: 'no Date header: a wrong clock in a phone cannot be put right',
      todo: 'Send Date; every usual host does.',
    },
    'http/date-hidden': {
      what: 'pages of other sites cannot see the Date header, so a wrong clock in a phone cannot be put right',
      todo: 'Send the header {hint}.',
    },
    'http/clock': {
      what: 'the clock of the host and that of this machine differ by more than 5 minutes',
      todo: 'Set the clock that is wrong; ages are told by it.',
    },
    'http/large': {
      what: 'large for a phone on a weak network',
      todo: 'Leave out old history, or split it into shards by district.',
    },
    'http/not-compressed': {
      what: 'sent without compression',
      todo: 'Switch gzip or br on for this type; the file becomes about a tenth.',
    },
  },
} as const;
