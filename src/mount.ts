/** The chunk of the script tag for pages with places that become widgets (`<div data-lantern="queue">`). */
import { mountAll } from './element/mount.ts';

mountAll();
