/** The script tag's entry as one file, for pages that strip `type="module"`, combine scripts or put them inline. */
import './all.ts';
import { LOADER_TAG } from './feed/early-responses.ts';

// A loader that comes later has nothing to load.
if (!customElements.get(LOADER_TAG)) customElements.define(LOADER_TAG, class extends HTMLElement {});
