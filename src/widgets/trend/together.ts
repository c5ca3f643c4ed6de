import { isCurrent } from '../../domain/age.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Community } from '../../domain/model.ts';
import type { Total } from '../../domain/total.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Words } from '../../text/words.ts';
import { listStrings } from '../../ui/list/strings.ts';
import type { Verdict } from '../../ui/panel.ts';
import type { Course } from './course.ts';
import { trendStrings } from './strings.ts';
import { amountText, changeText, shortName } from './words.ts';

/** Of some communities, the one that grows most in an hour; where none grows, the one that falls most. */
export function fastestOf(
  communities: readonly Community[],
  courseAt: (community: Community) => Course,
): Community | undefined {
  let [most, least]: (Community | undefined)[] = [];
  let [highest, lowest] = [0, 0];
  for (const each of communities) {
    const rate = courseAt(each).change?.perHour ?? 0;
    if (rate > highest) [most, highest] = [each, rate];
    if (rate < lowest) [least, lowest] = [each, rate];
  }
  return most ?? least;
}

/** What has changed most among several communities; where nothing can be compared, how many there are. */
export function togetherVerdict(
  communities: readonly Community[],
  courseAt: (community: Community) => Course,
  sum: Total,
  measure: Measure,
  context: ViewContext,
): { readonly verdict: Verdict; readonly sentence: string } {
  const { words } = context;
  const t = words.of(trendStrings);
  const fastest = fastestOf(communities, courseAt);
  if (fastest) {
    const course = courseAt(fastest);
    const isGrowing = (course.change?.difference ?? 0) > 0;
    const text = (isGrowing ? t.growsFastest : t.fallsFastest)(shortName(fastest, words));
    return {
      verdict: { text, mark: isGrowing ? 'rise' : 'fall' },
      sentence: changeText(course, context) ?? '',
    };
  }
  const compared = communities.filter(each => courseAt(each).change).length;
  if (compared > 0) return { verdict: { text: t.noChange }, sentence: inText(compared, sum.of, words) };
  if (sum.value === undefined || !isCurrent(sum.freshness))
    return { verdict: { text: t.noNumber, look: 'unknown' }, sentence: '' };
  const amount = amountText(sum.value, measure, words);
  return { verdict: { text: sum.isAtLeast ? t.atLeast(amount) : amount }, sentence: '' };
}

/** 'In 1 of 3 communities'; '' where it holds for all. */
function inText(some: number, all: number, words: Words): string {
  return some === all ? '' : words.of(listStrings).inOf(words.number(some), words.number(all), all);
}
