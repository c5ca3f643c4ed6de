/**
 * For editors that leave links as they are but strip `data-*`: the link
 * `<a href="https://example.org/feed.json#lantern-queue?community=anhe">` becomes a place with the widget in it, and the link
 * its light content. Where there is no script, and where anything is wrong with it, it stays a link.
 *
 * Whoever may write a comment may write a link, so a link decides less than a `data-lantern`: the feed has to be of the
 * page's own origin or of one that the script tag names, and nothing in the link can put words, a telephone number or another
 * age limit into a widget.
 */
import type { Links } from './mount.ts';

/** What a link may say of its widget. */
const ATTRIBUTES: readonly string[] = [
  'community',
  'district',
  'lang',
  'view',
  'theme',
  'sort',
  'limit',
  'tools',
  'heading-level',
  'measure',
  'kinds',
  'parts',
  'show-positive',
  'area-key',
];
/** Addresses of further files, for which the same holds as for the feed. */
const ADDRESSES: readonly string[] = ['map', 'areas'];

/** The loader has the same selector. */
export const links: Links = { selector: 'a[href*="#lantern-"]', wrap };

function wrap(link: Element): void {
  if (!(link instanceof HTMLAnchorElement) || link.isContentEditable || isWithinWidget(link)) return;
  const [, widget = '', query = ''] = /^#lantern-([a-z]+)(?:\?(.*))?$/.exec(link.hash) ?? [];
  if (!widget) return;
  const src = link.href.slice(0, -link.hash.length);
  if (!isTrusted(src)) {
    console.info(
      `lantern-widgets: a link stays a link, for the script tag names no data-lantern-links of ${src.slice(0, 80)}`,
    );
    return;
  }
  const place = document.createElement('span');
  place.setAttribute('data-lantern', widget);
  place.setAttribute('data-src', src);
  for (const [name, value] of new URLSearchParams(query)) {
    if (ATTRIBUTES.includes(name) || (ADDRESSES.includes(name) && isTrusted(value)))
      place.setAttribute(`data-${name}`, value);
  }
  link.replaceWith(place);
  place.append(link);
}

/** Light content of a widget stays what it is; that is also where a link is after it has become one. */
function isWithinWidget(link: Element): boolean {
  for (let above = link.parentElement; above; above = above.parentElement)
    if (above.hasAttribute('data-lantern') || above.localName.startsWith('lantern-')) return true;
  return false;
}

function isTrusted(address: string): boolean {
  try {
    const { protocol, origin } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) && (origin === location.origin || namedOrigins().includes(origin));
  } catch {
    return false;
  }
}

/** Only of a script tag: whoever can write one needs no link. */
function namedOrigins(): readonly string[] {
  const named = document.querySelector('script[data-lantern-links]')?.getAttribute('data-lantern-links');
  return (named ?? '').split(/\s+/).map(origin => origin.replace(/\/+$/, ''));
}
