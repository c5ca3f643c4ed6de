import type { Plugin } from 'vite';

type Edit = readonly [from: RegExp, to: string];

/** The list in which each copy of Lit notes its version, on the window. */
const versions = (name: string): Edit => [
  new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[^"]+"\\)`),
  '0',
];

const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'lit-html/lit-html.js': [
    versions('litHtmlVersions'),
    [/(\w)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/, '$1?lanternPolicy($1):void 0'],
    [
      /$/,
      `\nfunction lanternPolicy(types) {
        let policy;
        return { createHTML(html) {
          if (policy === undefined) {
            try { policy = types.createPolicy('lantern-widgets', { __proto__: null, createHTML: html => html }); }
            catch { policy = null; }
          }
          return policy === null ? html : policy.createHTML(html);
        } };
      }`,
    ],
  ],
  'lit-element/lit-element.js': [versions('litElementVersions')],
  '@lit/reactive-element/reactive-element.js': [
    versions('reactiveElementVersions'),
    // For decorators, of which we have none.
    [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      'const litPropertyMetadata=new WeakMap;',
    ],
  ],
};

/**
 * Makes the Lit inside our files a guest of the page.
 *
 * - Its Trusted Types policy bears our name and is made with the first template, not when the module loads. A second copy of
 *   our file draws nothing, so it asks for no policy: `trusted-types lantern-widgets` does without 'allow-duplicates'. A
 *   refusal throws nothing here; the browser then refuses the template itself.
 * - It writes no globals: the lists of its versions, `litPropertyMetadata` and `Symbol.metadata`.
 *
 * The patterns fit one version of Lit. Where one fits no longer, the build stops.
 */
export function guestLit(): Plugin {
  const open = new Set(Object.keys(EDITS));
  return {
    name: 'lantern:guest-lit',
    transform: {
      order: 'pre',
      handler(code, id) {
        const file = Object.keys(EDITS).find(path =>
          id.replaceAll('\\', '/').endsWith(`/node_modules/${path}`),
        );
        if (file === undefined) return null;
        open.delete(file);
        let edited = code.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
        for (const [from, to] of EDITS[file] ?? []) {
          if (!from.test(edited))
            this.error(`Lit has changed: no ${from} in ${file}. See build/guest-lit.ts.`);
          edited = edited.replace(from, to);
        }
        return { code: edited, map: null };
      },
    },
    buildEnd(error) {
      if (!error && open.size > 0) this.error(`Lit has moved: not seen ${[...open].join(', ')}.`);
    },
  };
}
