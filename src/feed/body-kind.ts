/**
 * What a body is: `rows` for a table of text (CSV, TSV), `html`, `xml` (also RSS and SVG), `excel` for a workbook, `binary`
 * for any other file that is no text, `nothing` for white space.
 */
export type BodyKind = 'json' | 'rows' | 'html' | 'xml' | 'excel' | 'binary' | 'nothing';

/** So much of it is looked at. */
const START = 1000;

/* eslint-disable no-control-regex -- files that are no text are known by such characters */
/** As of a workbook in a ZIP file (xlsx, ods), and of the older format, decoded as UTF-8 or as Windows-1252. */
const ZIP = /^PK\x03\x04/;
const SHEETS = /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/;
const OLE = /^(?:\ufffd\ufffd\x11\u0871|\u00d0\u00cf\x11\u00e0)/;
/** Signatures of PDF, ZIP and gzip; and no text has a zero. */
const NOT_TEXT = /^(?:%PDF-|PK\x03\x04|\x1f)|\0/;
/* eslint-enable no-control-regex */
const HTML =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h[1-6]|span|table|center|pre|font|a|b|br|i|img)\b/i;
const PROLOG = /^(?:<\?xml[^>]*>|<!--[^]*?-->|\s)+/i;

/**
 * What a body is by how it begins, for hosts send a type that is often wrong.
 *
 * @param body without a byte-order mark
 */
export function kindOfBody(body: string): BodyKind {
  const start = body.slice(0, START).trimStart();
  if (start === '') return body.trim() === '' ? 'nothing' : 'rows';
  if (/^[{[]/.test(start)) return 'json';
  if (start.startsWith('<')) return kindOfMarkup(start);
  if (OLE.test(start) || (ZIP.test(start) && SHEETS.test(start))) return 'excel';
  return NOT_TEXT.test(start) ? 'binary' : 'rows';
}

function kindOfMarkup(start: string): 'html' | 'xml' {
  const content = start.replace(PROLOG, '');
  // XML says so itself, and may have elements of any name. A host's page may begin with a comment.
  if (/^<\?xml/i.test(start)) return /^<(?:!doctype\s+)?html\b/i.test(content) ? 'html' : 'xml';
  return content === '' || HTML.test(content) ? 'html' : 'xml';
}
