import { nothing } from 'lit';
import { ageView } from '../../src/ui/age-view.ts';
import type { Notice } from '../../src/ui/notice.ts';
import type { Panel } from '../../src/ui/panel.ts';
import type { Shown } from '../../src/ui/shown.ts';
import { WRITTEN } from './feeds.ts';
import { contextOf, feedOf, type Moment } from './views.ts';

/** What is different from usual about a card of a test. */
interface Given extends Moment {
  readonly notice?: Notice;
  readonly isDegraded?: boolean;
  /** Minutes; 4 by default. */
  readonly age?: number;
  /** Members of the feed. */
  readonly feed?: object;
}

/** A card as an element would hand it to those who copy, save or print it. */
export function shownCard(panel: Partial<Panel>, given: Given = {}): Shown {
  const { notice, isDegraded = false, age = 4, feed = {}, ...moment } = given;
  const context = contextOf(feedOf([{}], feed), moment);
  const asOf = WRITTEN - age * 60_000;
  const freshness = age <= 30 ? 'fresh' : age <= 120 ? 'stale' : 'expired';
  return {
    panel: {
      name: { text: 'Anheli', lang: undefined },
      verdict: { text: 'About 2 h' },
      age: ageView({ asOf, freshness }, 'queue', context),
      ...panel,
    },
    list: undefined,
    visual: () => nothing,
    visualFacts: () => [],
    limit: 1800,
    contact: context.feed.publisher?.contact,
    detailFacts: () => [],
    notice: () => notice,
    context,
    isDegraded,
    print: () => {},
  };
}

/** A queue that one can still join. */
export const OPEN: Partial<Panel> = {
  kind: { text: 'Queue' },
  chip: { mark: 'open', color: 'good', word: 'Open', rest: 'until 20:00' },
  verdict: { text: 'About 2\u00A0h' },
  sentences: [
    {
      pieces: [
        { text: 'to wait. Join now: your turn about ' },
        { text: '17:45', isStrong: true },
        { text: '.' },
      ],
    },
  ],
  remarks: [
    { id: 'people', icon: 'people', pieces: [{ text: '180 people', isStrong: true }, { text: ' ahead' }] },
  ],
  advice: { text: 'Wait in the lobby. You are called by groups of ten.', lang: undefined },
};

/** The same for those who read it later. */
export const OPEN_NOTICE: Notice = {
  sentences: [{ pieces: [{ text: 'to wait. Join at 15:40: your turn about 17:45.' }] }],
  join: 'Join by 19:30',
  tips: [],
};
