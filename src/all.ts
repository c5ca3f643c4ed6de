/** The script tag's entry: every element, and all they can do. What mounts them comes last. */
import { language as en } from './languages/en.ts';
import { language as zhHans } from './languages/zh-hans.ts';
import { addLanguage } from './text/tables.ts';
import { kit } from './element/kit.ts';
import { mountAll } from './element/mount.ts';
import { provideKit } from './element/lazy-modules.ts';
import './stream.ts';
import './map.ts';
import './shards.ts';
import './widgets/progress/define.ts';
import './widgets/queue/define.ts';
import './widgets/volunteers/define.ts';

addLanguage('en', en);
addLanguage('zh-Hans', zhHans);
provideKit(kit);
mountAll();
