import { WINDOWS_1252 } from './single-byte.ts';

/** Names of characters as HTML has them, of those that stand in names and sentences; a name and its character alternate. */
const COMMON =
  'amp & lt < gt > quot " apos \' ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † bull • hellip … permil ‰ prime ′ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ minus − le ≤ ge ≥ ne ≠ infin ∞ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž Ccaron Č ccaron č Dcaron Ď dcaron ď Ecaron Ě ecaron ě Lcaron Ľ lcaron ľ Ncaron Ň ncaron ň Rcaron Ř rcaron ř Tcaron Ť tcaron ť Lacute Ĺ lacute ĺ Racute Ŕ racute ŕ Cacute Ć cacute ć Nacute Ń nacute ń Sacute Ś sacute ś Zacute Ź zacute ź Lstrok Ł lstrok ł Aogon Ą aogon ą Eogon Ę eogon ę Zdot Ż zdot ż';
/** Of U+00A0 to U+00FF, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));/gi;
const HIDDEN = /<(script|style)\b[^>]*>[^]*?<\/\1\s*>|<!--[^]*?-->/gi;
const BREAK = /<(?:br|hr|\/?(?:p|div|li|ul|ol|tr|td|th|h[1-6]))\b[^>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** More than any text of a feed keeps, and little enough for any nesting of tags. */
const LONGEST = 10_000;

let named: Map<string, string> | undefined;

function names(): Map<string, string> {
  if (named) return named;
  named = new Map();
  const common = COMMON.split(' ');
  for (let at = 0; at < common.length; at += 2) named.set(common[at] ?? '', common[at + 1] ?? '');
  for (const [index, name] of LATIN_1.split(' ').entries())
    named.set(name, String.fromCharCode(0xa0 + index));
  return named;
}

/**
 * The text of HTML: without its tags and what is in scripts and styles, with the characters that its entities stand for,
 * decoded once. What parts lines in HTML is a space. An entity of no known name stays as it is.
 */
export function textOfHtml(html: string): string {
  return html
    .slice(0, LONGEST)
    .replace(HIDDEN, '')
    .replace(BREAK, ' ')
    .replace(TAG, '')
    .replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? (characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) ?? entity)
        : (names().get(name) ?? entity),
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80];
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Whether a text was probably meant to be decoded: an entity or a tag that is one, not any & or <. */
export function looksLikeHtml(text: string): boolean {
  return (
    /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/i.test(text) ||
    /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i.test(text)
  );
}
