import type { ViewContext } from '../../ui/context.ts';
import type { Fact } from '../../ui/panel.ts';
import type { TrendView } from './view.ts';

/** Every count of the history by its time, for those who save it. */
export function historyFacts({ course }: TrendView, { words, now }: ViewContext): readonly Fact[] {
  return (course?.lines ?? []).flatMap(({ name, points }) =>
    points.map(([at, value]) => ({
      id: 'history',
      label: words.time(at, now),
      at,
      items: [{ text: words.number(value) }, { text: name }],
    })),
  );
}
