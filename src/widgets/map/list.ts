import type { Absent } from '../../domain/absent.ts';
import type { Community } from '../../domain/model.ts';
import { percent } from '../../domain/progress.ts';
import { part as partOfSum, total, type Total } from '../../domain/total.ts';
import { isCurrent } from '../../domain/age.ts';
import { memoize } from '../../lib/memoize.ts';
import { communityContexts, type CommunityContexts, type ViewContext } from '../../ui/context.ts';
import { namesOf } from '../../ui/list/names.ts';
import { separated } from '../../ui/list/pieces.ts';
import { listStrings } from '../../ui/list/strings.ts';
import { statusView } from '../../ui/list/status-view.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { FoldHead, ListView, Panel, Piece, RowHead, Section, Verdict } from '../../ui/panel.ts';
import { absentOf, ageOfSum, panelsOf, partialPieces, totalAge } from '../../ui/totals.ts';
import { countingOf, measureOf, partOf, type Measure } from './measure.ts';
import type { MapOptions, Places } from './options.ts';
import { listPicture, type MapPicture, type NoPicture } from './picture.ts';
import { readingAge, readingOf, shortNameOf, type Reading } from './reading.ts';
import { mapStrings } from './strings.ts';
import { cellOf, measureLabel, numberText, remarksOf, waitsText } from './words.ts';
import { renderOverview } from './visual.ts';

/** With so many places or fewer, each has a number of its own on a narrow map, which leads its row. */
const MOST_KEYS = 24;

const LOADING: Places = { kind: 'loading' };

/** What is drawn at the places that are known. */
interface MapOfPlaces {
  readonly picture: (found: readonly Community[]) => MapPicture | NoPicture;
  /** Numbers that lead the rows; none where the map does not have them. */
  readonly keys: ReadonlyMap<string, number>;
}

/** All communities on a map, and a row for each. */
export function mapList(
  communities: readonly Community[],
  context: ViewContext,
  { measure: asked = null, source }: MapOptions,
): ListView {
  const { words } = context;
  const t = words.of(mapStrings);
  const measure = measureOf(asked, communities);
  const part = partOf(measure);
  // The shortest wait is of use to residents, the lowest share to coordinators; of counts the highest.
  const isRising = measure === 'queue.wait' || measure === 'testing.share';
  const contexts = communityContexts(context);
  const { contextOf, ageOf } = contexts;
  const read = memoize((community: Community): Reading => readingOf(contextOf(community), measure));
  const sums = { measure, read, contexts, context };
  const panelOf = (found: readonly Community[], absent: Absent): Panel => {
    const { sum, verdict, pieces } = totalOf(found, absent, sums);
    return {
      ...mapName(context),
      verdict,
      sentences: [{ pieces: separated(pieces) }],
      ...ageOfSum(sum, part, found, context, contexts),
    };
  };
  // Asked for whenever the list is drawn: while places come, the numbers stay as they were read.
  const places = (): Places => source?.placesOf(communities) ?? LOADING;
  const mapOf = memoize((at: Places): MapOfPlaces => {
    const keys = keysOf(communities, at.kind === 'atlas' ? at.atlas.places : new Map());
    const picture = memoize((found: readonly Community[]) =>
      listPicture(found, at, { measure, read, context, keys }),
    );
    // A number that the map has no room for would be looked for there in vain.
    return { picture, keys: keys.size > 0 && hasKeysOn(picture(communities)) ? keys : new Map() };
  });
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption,
    columns: [
      {
        key: measure,
        label: measureLabel(measure, words),
        orderLabel: isRising ? t.order.least : t.order.most,
        isFalling: !isRising,
        value: community => {
          const { look, value } = read(community);
          return look === 'serving' ? value : undefined;
        },
        cell: community => cellOf(read(community), measure, context),
      },
    ],
    sort: isRising ? measure : `-${measure}`,
    axis: {},
    noteLabel: t.what[measure],
    row: community => rowOf(community, read(community), mapOf(places()).keys.get(community.id), sums),
    group: members => {
      const { sum, verdict, pieces } = totalOf(members, absentOf(members, context), sums);
      return {
        note: [{ text: verdict.text }, ...pieces],
        ...(sum.known > 0 && { age: totalAge(sum, part, context) }),
      };
    },
    sectionOf: community => SECTIONS[read(community).look],
    fold: (section, members) => foldOf(section, members, read, context),
    asOf: community => ageOf(community, part).asOf,
    ...(source && {
      visual: state => renderOverview(mapOf(places()).picture(state.found), state, context),
    }),
  };
}

function hasKeysOn(picture: MapPicture | NoPicture): boolean {
  return picture.kind === 'map' && picture.keys.length > 0;
}

const SECTIONS: Readonly<Record<Reading['look'], Section>> = {
  serving: 'listed',
  old: 'old',
  'not-serving': 'not-serving',
  unknown: 'no-news',
};

/** What is on the map, and that it is one. */
function mapName({ scope, feed, words }: ViewContext): Pick<Panel, 'name' | 'kind'> {
  const t = words.of(mapStrings);
  const district = scope?.district;
  if (district) return { name: { text: district, lang: undefined }, kind: { text: t.kind } };
  return feed.name === undefined
    ? { name: { text: t.kind, lang: undefined }, kind: undefined }
    : { name: words.text(feed.name), kind: { text: t.kind } };
}

/** Numbers from 1, in the order of the feed; none where there are too many places. */
function keysOf(
  communities: readonly Community[],
  places: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const placed = communities.filter(({ id }) => places.has(id));
  return new Map(placed.length > MOST_KEYS ? [] : placed.map(({ id }, index) => [id, index + 1]));
}

interface Sums {
  readonly measure: Measure;
  readonly read: (community: Community) => Reading;
  readonly contexts: CommunityContexts;
  readonly context: ViewContext;
}

function rowOf(
  community: Community,
  reading: Reading,
  key: number | undefined,
  { measure, contexts, context }: Sums,
): RowHead {
  const { words, now } = context;
  const { mark, markColor, age, shut, value, level } = reading;
  const own = contexts.contextOf(community);
  const shownAge = readingAge(reading, measure, own.own);
  const note: Piece[] = [];
  if (shut && value !== undefined && isCurrent(age.freshness))
    note.push({ text: numberText({ value } as Reading, measure, words) });
  note.push(...remarksOf(reading, words));
  if (level) note.push({ text: words.strings.level[level] });
  const { opensAt, resumesAt } = community;
  const next = shut === 'paused' ? resumesAt : opensAt;
  if (shut && next !== undefined && next > now) note.push({ text: words.timeAhead(next, now) });
  return {
    name: words.text(shortNameOf(community)),
    ...(key !== undefined && { key: words.number(key) }),
    ...(community.status && { status: statusView(operatingStatusOf(own), words) }),
    ...(mark && { mark, markColor }),
    note,
    ...(shownAge && { age: shownAge }),
  };
}

/** What some communities are together. */
function totalOf(
  found: readonly Community[],
  absent: Absent,
  { measure, read, contexts: { ageOf }, context }: Sums,
): { readonly sum: Total; readonly verdict: Verdict; readonly pieces: readonly Piece[] } {
  const { words } = context;
  const t = words.of(mapStrings);
  const part = partOf(measure);
  const counting = countingOf(measure);
  const valueOf = (each: Community): number | undefined =>
    measure === 'testing.share'
      ? each.testing?.population
        ? each.testing.sampled
        : undefined
      : read(each).value;
  const sum = total(
    found.map(each => partOfSum(ageOf(each, part), valueOf(each))),
    counting,
    absent,
  );
  const above = found.reduce((all, each) => all + (read(each).above ?? 0), 0);
  const pieces = [
    ...partialPieces(sum, counting, context),
    ...(above > 0 ? [{ text: t.above(words.number(above), above), color: 'warn' } as const] : []),
  ];
  if (sum.value === undefined) return { sum, verdict: { text: t.noNumber, look: 'unknown' }, pieces };
  const isLeast =
    sum.oldAdded > 0 || found.some(each => isCurrent(read(each).age.freshness) && read(each).isLeast);
  const atLeast = (text: string): Verdict => ({ text: isLeast ? t.atLeast(text) : text });
  if (measure === 'queue.wait') return { sum, verdict: waitRange(found, read, words), pieces };
  if (measure === 'testing.share') {
    const population = found
      .filter(each => valueOf(each) !== undefined && ageOf(each, part).freshness !== 'expired')
      .reduce((all, { testing }) => all + (testing?.population ?? 0), 0);
    const share = percent(sum.value, population) ?? 0;
    return { sum, verdict: atLeast(t.text[measure](words.percent(share), 2)), pieces };
  }
  if (measure === 'volunteers.short' && sum.value === 0) return { sum, verdict: { text: t.staffed }, pieces };
  return { sum, verdict: atLeast(t.text[measure](words.number(sum.value), sum.value)), pieces };
}

/** From the shortest wait to the longest. Waits are not added up. */
function waitRange(
  found: readonly Community[],
  read: (community: Community) => Reading,
  words: ViewContext['words'],
): Verdict {
  const t = words.of(mapStrings);
  const readings = found.map(read).filter(({ look, value }) => look === 'serving' && value !== undefined);
  if (readings.length === 0) return { text: t.noNumber, look: 'unknown' };
  const longest = readings.reduce((most, { value = 0 }) => Math.max(most, value), 0);
  return { text: t.text['queue.wait'](waitsText(readings, words), longest) };
}

function foldOf(
  section: Section,
  members: readonly Community[],
  read: (community: Community) => Reading,
  { words }: ViewContext,
): FoldHead {
  const lists = words.of(listStrings);
  const isShut = section === 'not-serving';
  const text = (isShut ? lists.notServing : lists.noNews)(words.number(members.length), members.length);
  const first = members[0];
  return {
    mark: (isShut && first && read(first).mark) || 'unknown',
    text,
    note: namesOf(
      members.map(each => ({ ...each, name: shortNameOf(each) })),
      words,
    ),
  };
}
