import { nothing } from 'lit';
import type { CommunityContext } from '../../ui/context.ts';
import type { Details } from '../../ui/details.ts';
import type { Notice } from '../../ui/notice.ts';
import type { Fact, Panel, Remark } from '../../ui/panel.ts';
import { shareStrings } from '../../ui/share/strings.ts';
import type { NoticeItem } from './items.ts';
import type { ScheduleRow } from './schedule-view.ts';
import { noticesStrings } from './strings.ts';
import { textOf } from './verdict.ts';
import type { NoticesView } from './view.ts';

/** What the card leaves out: later and earlier entries of the schedule, and notices whose time is over. */
export function details({ words }: CommunityContext, card: Panel): Details {
  const { schedule, over = [] }: NoticesView = card;
  const t = words.of(noticesStrings);
  const rows = (when: ScheduleRow['when']): Fact['items'] =>
    (schedule?.more ?? []).filter(each => each.when === when).map(row => ({ text: rowText(row) }));
  return {
    facts: [
      { id: 'later', label: t.later, items: rows('later'), lines: true },
      { id: 'earlier', label: t.earlier, items: rows('earlier'), lines: true },
      { id: 'over', label: t.over, items: over.flatMap(({ title }) => title.slice(0, 1)), lines: true },
    ],
    charts: [],
  };
}

/** The same for those who read it later: each entry and each notice as a sentence. */
export function notice({ words }: CommunityContext, card: Panel): Notice {
  const { items = [], schedule, sentences = [] }: NoticesView = card;
  const { labelled } = words.of(shareStrings);
  // What is on now is the answer, and when it ends stands below it.
  const rows = (schedule?.rows ?? []).filter(({ when }) => when !== 'now' && when !== 'earlier');
  return {
    sentences,
    remarks: [...items.map(item => remarkOf(item, labelled)), ...rows.map(row => rowRemark(row))],
    visual: nothing,
    tips: [],
  };
}

function remarkOf(
  { kind, title, text }: NoticeItem,
  labelled: (label: string, text: string) => string,
): Remark {
  const said = text.length === 0 ? textOf(title) : labelled(textOf(title), textOf(text));
  return { id: kind, icon: kind === 'caution' ? 'warning' : 'bell', pieces: [{ text: said }] };
}

function rowRemark(row: ScheduleRow): Remark {
  return { id: 'schedule', icon: 'bell', pieces: [{ text: rowText(row) }] };
}

/** 'next 16:00, until 19:00 · Sampling at the door · Infants'. */
function rowText({ time, until, what, note }: ScheduleRow): string {
  return [[time, until].filter(Boolean).join(' '), what.text, textOf(note)].filter(Boolean).join(' · ');
}
