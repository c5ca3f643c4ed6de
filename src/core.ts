/**
 * The script tag's smaller entry: queue, volunteers and progress. It holds what all widgets need; what draws
 * these three comes as a second file, while the feed is on its way.
 */
import { language as en } from './languages/en.ts';
import { language as zhHans } from './languages/zh-hans.ts';
import { addLanguage } from './text/tables.ts';
import { define } from './element/define.ts';
import { kit } from './element/kit.ts';
import { mountAll } from './element/mount.ts';
import { provideKit, provideViews } from './element/lazy-modules.ts';
import { LanternProgress } from './widgets/progress/element.ts';
import { LanternQueue } from './widgets/queue/element.ts';
import { LanternVolunteers } from './widgets/volunteers/element.ts';

addLanguage('en', en);
addLanguage('zh-Hans', zhHans);
provideKit(kit);
const own = [
  define('lantern-queue', LanternQueue),
  define('lantern-volunteers', LanternVolunteers),
  define('lantern-progress', LanternProgress),
];
// Beside another copy, which was first, nothing is to be drawn.
if (own.includes(true)) provideViews(() => import('./views.ts'));
mountAll();
