import type { Widget } from '../../element/widget.ts';
import { queueList } from './queue.list.ts';
import { queueView } from './queue.view.ts';

export const widget: Widget = { community: queueView, list: queueList };
