import type { Widget } from '../../ui/widget.ts';
import { queueList } from './list.ts';
import { queueView } from './view.ts';

export const widget: Widget = { community: queueView, list: queueList };
