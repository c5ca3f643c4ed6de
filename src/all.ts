/** The script tag's entry: every element, and all they can do. What mounts them comes last. */
import { kit } from './element/kit.ts';
import { mountAll } from './element/mount.ts';
import { provideKit } from './element/lazy-modules.ts';
import './stream.ts';
import './map.ts';
import './shards.ts';
import './widgets/progress/define.ts';
import './widgets/queue/define.ts';
import './widgets/volunteers/define.ts';

provideKit(kit);
mountAll();
