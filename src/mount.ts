/** The chunk of the script tag for pages with places that become widgets (`<div data-lantern="queue">`), or links. */
import { links } from './element/link.ts';
import { mountAll } from './element/mount.ts';

mountAll(links);
