/** The script tag's smaller entry: queue, volunteers and progress. */
import { mountAll } from './element/mount.ts';
import './widgets/queue/define.ts';
import './widgets/volunteers/define.ts';
import './widgets/progress/define.ts';

mountAll();
