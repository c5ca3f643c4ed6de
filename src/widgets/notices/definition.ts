import { NOTICE_KINDS } from '../../domain/current-notices.ts';
import { defineWidget, type Widget } from '../../ui/widget.ts';
import { noticesList } from './list.ts';
import type { NoticesOptions } from './options.ts';
import { NOTICES_CSS } from './styles.ts';
import { noticesView, type NoticesView } from './view.ts';
import { noticesFacts, renderNotices } from './visual.ts';

export const notices: Widget<NoticesView, NoticesOptions> = defineWidget({
  name: 'notices',
  part: 'testing',
  hasOtherWords: true,
  choices: { kinds: NOTICE_KINDS },
  height: 40,
  styles: [NOTICES_CSS],
  view: noticesView,
  list: async () => ({ list: noticesList }),
  visual: renderNotices,
  visualFacts: noticesFacts,
  details: () => import('./details.ts'),
});
