/** Every element, and the places of a page that become one (`<div data-lantern="queue">`). */
import { mountAll } from './element/mount.ts';
import './widgets/doorstep/define.ts';
import './widgets/notices/define.ts';
import './widgets/agencies/define.ts';
import './widgets/flow/define.ts';
import './widgets/board/define.ts';
import './widgets/map/define.ts';
import './widgets/progress/define.ts';
import './widgets/queue/define.ts';
import './widgets/trend/define.ts';
import './widgets/volunteers/define.ts';

// On a server there is nothing to mount.
if (typeof document !== 'undefined') mountAll();
