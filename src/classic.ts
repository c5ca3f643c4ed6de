/** The script tag's entry as one file, for pages that strip `type="module"`, combine scripts or put them inline. */
import { define } from './element/define.ts';
import { mountAll } from './element/mount.ts';
import { LOADER_TAG } from './feed/early-responses.ts';
import { LanternProgress } from './widgets/progress/element.ts';
import { LanternQueue } from './widgets/queue/element.ts';
import { LanternVolunteers } from './widgets/volunteers/element.ts';

// The first script on a page wins, this one or the loader: with two there would be two copies of Lit, each with its policy.
if (customElements.get(LOADER_TAG)) globalThis.console?.info('lantern-widgets is already loaded');
else {
  customElements.define(LOADER_TAG, class extends HTMLElement {});
  define('lantern-queue', LanternQueue);
  define('lantern-volunteers', LanternVolunteers);
  define('lantern-progress', LanternProgress);
  mountAll();
}
