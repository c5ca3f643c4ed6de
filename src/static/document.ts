import { html } from 'lit';
import { toHtml } from './to-html.ts';
import type { StaticView } from './view.ts';

/** What a page allows: these style sheets, and what the script needs. */
export interface DocumentOptions {
  /** Hashes of the style sheets, as a policy has them: `sha256-…`. */
  readonly hashes: readonly string[];
  /** Address of `lantern.js`; undefined for a page without a script. */
  readonly script: string | undefined;
  /** Address of the feed; undefined where no script asks for it. */
  readonly feed: string | undefined;
}

/** A page with one element, under a policy that allows only what is in it. */
export function documentHtml(
  element: string,
  { words, ...view }: StaticView,
  { hashes, script, feed }: DocumentOptions,
): string {
  const title = view.kind === 'panel' ? view.shown.panel.name.text : '';
  const policy = policyOf({ hashes, script, feed });
  const head = toHtml(
    html`<meta charset="utf-8" />
      <meta http-equiv="content-security-policy" content=${policy} />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      ${script === undefined ? '' : html`<script type="module" src=${script}></script>`}`,
  );
  return `<!doctype html>
<html lang="${toHtml(words.lang)}" dir="${words.strings.direction}">
<head>
${head}
</head>
<body>
${element}
</body>
</html>
`;
}

function policyOf({ hashes, script, feed }: DocumentOptions): string {
  const styles = hashes.map(hash => `'${hash}'`).join(' ');
  const rules = [`default-src 'none'`, `style-src ${styles}`];
  if (script !== undefined) rules.push(`script-src ${originOf(script)}`);
  if (feed !== undefined) rules.push(`connect-src ${originOf(feed)}`);
  return rules.join('; ');
}

/** The origin of an address; that of the page, where it is relative. */
function originOf(address: string): string {
  return /^https?:\/\//i.test(address) ? new URL(address).origin : "'self'";
}
