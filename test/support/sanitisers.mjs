// What content management systems do to the texts of those who write in them.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sanitizeHtml from 'sanitize-html';

const at = path => fileURLToPath(new URL(path, import.meta.url));

/** Of Debian's package `wordpress`. */
const KSES = process.env['LANTERN_KSES'] ?? '/usr/share/wordpress/wp-includes/kses.php';
/** What the two functions of WordPress left when they last ran, by context and sample; and the samples. */
export const RECORDED_KSES = JSON.parse(readFileSync(at('kses.json'), 'utf8'));

/**
 * What WordPress itself leaves of texts by name.
 *
 * @param {'post' | 'comment'} context
 * @param {Record<string, string>} texts
 * @returns {Record<string, string> | undefined} nothing where PHP or WordPress is not installed
 */
export function kses(context, texts) {
  if (!existsSync(KSES)) return undefined;
  const { status, stdout, stderr, error } = spawnSync('php', [at('kses.php'), KSES, context], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (error) return undefined;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const TABLE = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
/** The list of the text format 'Basic HTML' that Drupal is installed with. */
const DRUPAL_BASIC = {
  allowedTags: 'a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br img'.split(' '),
  allowedAttributes: { a: ['href', 'hreflang'], blockquote: ['cite'], img: ['src', 'alt'] },
};
/** Of TYPO3's html-sanitizer, for what the samples have: it shows tags that are not on its list as text. */
const TYPO3 = {
  allowedTags: ['div', 'span', 'p', 'a', ...TABLE],
  allowedAttributes: { '*': ['class', 'id', 'lang', 'title', 'data-*'], a: ['href', 'target', 'rel'] },
  disallowedTagsMode: 'escape',
};
/** Of Joomla's filter for those who are no administrators: tags with a hyphen in their name go, `data-*` stays. */
const JOOMLA = { ...TYPO3, disallowedTagsMode: 'discard' };

const by = options => texts =>
  Object.fromEntries(Object.entries(texts).map(([name, html]) => [name, sanitizeHtml(html, options)]));

/** Those that run in Node, by the name that they have in docs/cms.md. DOMPurify needs a page. */
export const SANITISERS = {
  'WordPress, posts': () => RECORDED_KSES.post,
  'WordPress, comments': () => RECORDED_KSES.comment,
  Joomla: by(JOOMLA),
  TYPO3: by(TYPO3),
  'Drupal, Basic HTML': by(DRUPAL_BASIC),
  'sanitize-html': by(undefined),
};
