/**
 * The script tag's entry as one file, for pages that strip `type="module"`, combine scripts or put them inline. Its build looks
 * first whether another script of ours is on the page (`vite.config.ts`), since all modules here are evaluated at once.
 */
import { links } from './element/link.ts';
import { mountAll } from './element/mount.ts';
import { LOADER_TAG } from './feed/early-responses.ts';
import { registry } from './widgets/registry.ts';

customElements.define(LOADER_TAG, class extends HTMLElement {});
for (const load of Object.values(registry)) void load();
mountAll(links);
