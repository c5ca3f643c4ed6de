import type { CommunityContext } from '../../ui/context.ts';
import { isCurrent } from '../../domain/age.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import { separated } from '../../ui/list/pieces.ts';
import type { Panel, Sentence, Verdict } from '../../ui/panel.ts';
import { measureOf, type Measure } from './measure.ts';
import type { MapOptions } from './options.ts';
import { singlePicture, type MapPicture, type NoPicture } from './picture.ts';
import { readingAge, readingOf, type Reading } from './reading.ts';
import { mapStrings } from './strings.ts';
import { capital, numberText, remarksOf, stateText } from './words.ts';

/** All that `<lantern-map>` shows of one community. */
export interface MapView extends Panel {
  readonly id?: string;
  /** Where it is, among the areas around it. */
  readonly picture?: MapPicture | NoPicture;
}

/** One community: its number, and where it is. */
export function mapView(context: CommunityContext, { measure: asked = null, source }: MapOptions): MapView {
  const { community, words, own } = context;
  const t = words.of(mapStrings);
  const measure = measureOf(asked, [community]);
  const reading = readingOf(context, measure);
  const places = source?.placesOf([community], true);
  const { status } = operatingStatusOf(context);
  const age = readingAge(reading, measure, own);
  return {
    id: community.id,
    name: words.text(community.name),
    kind: { text: t.kind },
    ...(age && { age }),
    ...answerOf(reading, measure, context),
    ...(status && {
      announced: reading.mayBeTooLate ? t.mayBeTooLate : words.strings.status[status],
    }),
    ...(places && {
      picture: singlePicture(community, places, { measure, read: () => reading, context, keys: new Map() }),
    }),
  };
}

function answerOf(
  reading: Reading,
  measure: Measure,
  context: CommunityContext,
): { readonly verdict: Verdict; readonly sentences: readonly Sentence[] } {
  const { community, words, now } = context;
  const { status } = operatingStatusOf(context);
  const t = words.of(mapStrings);
  const { look, value, shut, mayBeTooLate, mark, markColor, age } = reading;
  const say = (text: string | undefined): readonly Sentence[] => (text ? [{ pieces: [{ text }] }] : []);
  if (shut) {
    const next = shut === 'paused' ? community.resumesAt : community.opensAt;
    const waits = value !== undefined && isCurrent(age.freshness) ? numberText(reading, measure, words) : '';
    const ahead = next !== undefined && next > now ? words.timeAhead(next, now) : '';
    return {
      verdict: { text: stateText(shut, words), ...(mark && { mark, color: markColor }) },
      sentences: say([ahead, waits].filter(Boolean).join(' · ')),
    };
  }
  if (value === undefined) {
    const isPast = age.freshness === 'expired' && reading.hasAge && age.asOf !== undefined;
    const why = isPast ? words.strings.lastNews(words.time(age.asOf as number, now)) : t.nothingReported;
    return { verdict: { text: isPast ? t.noNumber : t.notKnown, look: 'unknown' }, sentences: say(why) };
  }
  const text = numberText(reading, measure, words);
  const remarks = remarksOf(reading, words);
  if (mayBeTooLate) {
    const others = remarks.filter(remark => remark.text !== t.mayBeTooLate);
    return {
      verdict: { text: capital(t.mayBeTooLate, words), mark: 'too-late', color: 'warn' },
      sentences: [{ pieces: separated([{ text: capital(text, words) }, ...others]) }],
    };
  }
  if (look !== 'old')
    return {
      verdict: { text, ...(look === 'unknown' && { look: 'unknown' as const }) },
      sentences: [
        {
          pieces: separated([{ text: status ? words.strings.status[status] : t.what[measure] }, ...remarks]),
        },
      ],
    };
  return {
    verdict: { text, look: 'old' },
    sentences: say(age.asOf === undefined ? undefined : words.asOf(age.asOf, now)),
  };
}
