import { isCurrent } from '../../domain/age.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Community } from '../../domain/model.ts';
import type { Total } from '../../domain/total.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Verdict } from '../../ui/panel.ts';
import type { Course } from './course.ts';
import { trendStrings } from './strings.ts';
import { amountText, changeText, shortName } from './words.ts';

/** Of some communities, the one that grows fastest; where none grows, the one that falls fastest. */
export function fastestOf(
  communities: readonly Community[],
  courseAt: (community: Community) => Course,
): Community | undefined {
  let [most, least]: (Community | undefined)[] = [];
  let [highest, lowest] = [0, 0];
  for (const each of communities) {
    const difference = courseAt(each).change?.difference ?? 0;
    if (difference > highest) [most, highest] = [each, difference];
    if (difference < lowest) [least, lowest] = [each, difference];
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
  if (communities.some(each => courseAt(each).change)) return { verdict: { text: t.noChange }, sentence: '' };
  if (sum.value === undefined || !isCurrent(sum.freshness))
    return { verdict: { text: t.noNumber, look: 'unknown' }, sentence: '' };
  return { verdict: { text: amountText(sum.value, measure, words) }, sentence: '' };
}
