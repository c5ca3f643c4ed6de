import { MAP_WIDTH } from '../../chart/map/size.ts';
import { circlePath, largestRadius, radiusOf, squarePath } from '../../chart/map/sizes.ts';
import { QUARTERS, stepOf, stepsOf } from '../../chart/map/steps.ts';
import type { Community } from '../../domain/model.ts';
import { namesOf } from '../../ui/list/names.ts';
import type { Color, Mark } from '../../ui/panel.ts';
import { namesOn, keysOn, type PlacedText } from './labels.ts';
import type { Places } from './options.ts';
import { readingAge, shortNameOf, type Look, type Reading } from './reading.ts';
import type { MapSpot, PictureFacts } from './spot.ts';
import { mapStrings } from './strings.ts';
import { cellOf, isShare, remarksOf, shortNumber } from './words.ts';
import type { Localized } from '../../text/locale.ts';
import { NONE } from '../../ui/panel.ts';

/** With more areas than this, patterns stand for the numbers: circles would lie on each other. */
const MOST_CIRCLES = 150;
/** A place is drawn this much above the middle of its area, in units, where its name stands below it. */
const RAISED = 18;

/** One path of a map, with the classes of what it means. */
export interface Layer {
  readonly d: string;
  readonly look: string;
}

const METERS = { short: 1, moderate: 2, long: 3 } as const;

/** A shape of a state, at its place. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly mark?: Mark;
  /** Three steps, of which so many are full. */
  readonly meter?: 1 | 2 | 3;
  readonly color: Color;
}

/** What a look or a pattern means. */
export interface LegendItem {
  readonly look: string;
  readonly text: string;
}

/** A map, all of it decided and nothing drawn. */
export interface MapPicture {
  readonly kind: 'map';
  readonly height: number;
  /** What it is, for those who don't see it. */
  readonly label: string;
  readonly caption: string;
  readonly layers: readonly Layer[];
  readonly spots: readonly MapSpot[];
  readonly marks: readonly MapMark[];
  /** Names with numbers, where there is room for them. */
  readonly names: readonly PlacedText[];
  /** Numbers that lead the rows. */
  readonly keys: readonly PlacedText[];
  readonly legend: readonly LegendItem[];
  /** Communities that are not on it; undefined where all are. */
  readonly missing: { readonly text: string; readonly names: string } | undefined;
  /** What a place says when it is chosen. */
  readonly spokenOf: (spot: MapSpot) => { readonly name: Localized; readonly text: string };
}

/** What is said in place of a map; '' while it is loading. */
export interface NoPicture {
  readonly kind: 'none';
  readonly text: string;
}

/** Where one community is. Its number stands above the map, and the size of a single circle would say nothing. */
export function singlePicture(
  community: Community,
  places: Places,
  facts: PictureFacts,
): MapPicture | NoPicture {
  const picture = listPicture([community], places, facts);
  // There is no list beside it to speak of.
  if (picture.kind === 'none') return { kind: 'none', text: '' };
  const [spot] = picture.spots;
  // A point on an empty sheet is nowhere.
  if (!spot?.outline) return { kind: 'none', text: '' };
  const bare = [{ ...spot, r: 0 }];
  return {
    ...picture,
    label: facts.context.words.text(shortNameOf(community)).text,
    caption: '',
    layers: [...contextLayers(places), ...areaLayers(bare)],
    spots: bare,
    marks: marksOf(bare),
    names: [],
  };
}

/** The sheet that points lie on, where there are no areas. */
function sheetLayer(height: number): Layer {
  return { d: `M0 0h${MAP_WIDTH}v${height}h${-MAP_WIDTH}Z`, look: 'fill-none line-border w2' };
}

function contextLayers(places: Places): readonly Layer[] {
  return places.kind === 'atlas' ? [{ d: places.atlas.others, look: 'fill-none line-border w1' }] : [];
}

/** The map of some communities, or why there is none. */
export function listPicture(
  communities: readonly Community[],
  places: Places,
  facts: PictureFacts,
): MapPicture | NoPicture {
  const { context } = facts;
  const { words } = context;
  const t = words.of(mapStrings);
  if (places.kind === 'loading') return { kind: 'none', text: '' };
  if (places.kind === 'none') return { kind: 'none', text: places.why === 'no-areas' ? t.noMap : t.noPlaces };
  const { atlas } = places;
  const spots = spotsOf(communities, places, facts);
  const isStepped = spots.length > MOST_CIRCLES && spots.some(({ outline }) => outline);
  const missing = communities.filter(({ id }) => !atlas.places.has(id));
  const size = { width: MAP_WIDTH, height: atlas.height };
  const steps = isStepped ? stepStarts(spots, facts) : [];
  const what = t.what[facts.measure];
  return {
    kind: 'map',
    height: atlas.height,
    label: t.label(words.number(spots.length), spots.length),
    caption: isStepped ? t.pattern(what) : (isShare(facts.measure) ? t.circleOfAll : t.circle)(what),
    layers: [
      ...contextLayers(places),
      ...(spots.some(({ outline }) => outline) ? [] : [sheetLayer(atlas.height)]),
      // What has a pattern of its own has no other ground below it: each area is drawn once.
      ...areaLayers(isStepped ? spots.filter(spot => !hasStep(spot)) : spots),
      ...(isStepped ? stepLayers(spots, steps) : circleLayers(spots, facts)),
    ].filter(({ d }) => d !== ''),
    spots,
    marks: isStepped || spots.length > MOST_CIRCLES ? [] : marksOf(spots),
    names: namesOn(spots, size, facts),
    keys: keysOn(spots, size, facts),
    legend: legendOf(spots, steps, facts),
    missing:
      missing.length === 0
        ? undefined
        : { text: t.notOnMap(words.number(missing.length), missing.length), names: namesOf(missing, words) },
    spokenOf: spot => spokenOf(spot, facts),
  };
}

function spotsOf(
  communities: readonly Community[],
  { atlas }: Extract<Places, { kind: 'atlas' }>,
  { read, measure, keys }: PictureFacts,
): readonly MapSpot[] {
  const all = communities.flatMap(community => {
    const place = atlas.places.get(community.id);
    return place ? [{ place, community, reading: read(community) }] : [];
  });
  const most = mostOf(
    all.map(({ reading }) => reading),
    measure,
  );
  const largest = largestRadius(all.length, MAP_WIDTH, atlas.height);
  return all.map(({ place, community, reading }) => ({
    ...place,
    y: place.outline && keys.size > 0 ? place.y - RAISED : place.y,
    community,
    reading,
    r:
      reading.look === 'serving' && reading.value !== undefined && reading.mark !== 'done'
        ? radiusOf(reading.value, Math.max(1, most), largest)
        : 0,
  }));
}

/** The number that the largest circle stands for. A share of more than all is drawn beyond the ring that stands for all. */
function mostOf(readings: readonly Reading[], measure: PictureFacts['measure']): number {
  const highest = readings.reduce(
    (most, { look, value = 0 }) => (look === 'serving' ? Math.max(most, value) : most),
    0,
  );
  return isShare(measure) ? Math.min(MOST_SHARE, Math.max(100, highest)) : highest;
}

/** A share that is wrong by more than this would leave no room for the others. */
const MOST_SHARE = 150;

const AREA_LOOKS: readonly (readonly [look: Look, classes: readonly string[]])[] = [
  ['serving', ['fill-soft line-accent w1']],
  ['not-serving', ['fill-track line-muted w1']],
  ['old', ['fill-surface', 'hatched-area line-muted w1']],
  // Its own ground covers the lines of its neighbours: it would not look dashed.
  ['unknown', ['fill-surface line-surface w3', 'fill-none line-muted w15 dashed']],
];

function areaLayers(spots: readonly MapSpot[]): readonly Layer[] {
  return AREA_LOOKS.flatMap(([look, classes]) => {
    const d = spots.map(({ outline, reading }) => (reading.look === look ? (outline?.d ?? '') : '')).join('');
    return classes.map(each => ({ d, look: each }));
  });
}

/** Circles; and of points on a map without areas, which have no ground to show it, the other looks. */
function circleLayers(spots: readonly MapSpot[], { measure }: PictureFacts): readonly Layer[] {
  const paths = (test: (spot: MapSpot) => boolean, path: (spot: MapSpot) => string): string =>
    spots.map(spot => (test(spot) ? path(spot) : '')).join('');
  const circle = ({ x, y, r }: MapSpot): string => circlePath(x, y, r);
  const largest = largestRadius(spots.length, MAP_WIDTH, MAP_WIDTH);
  const most = mostOf(
    spots.map(({ reading }) => reading),
    measure,
  );
  const small = Math.min(9, largest);
  const areMany = spots.length > MOST_CIRCLES;
  const isBare = (look: Look) => (spot: MapSpot) => !spot.outline && spot.reading.look === look;
  return [
    ...(isShare(measure)
      ? [
          {
            d: paths(
              ({ r }) => r > 0,
              ({ x, y }) => circlePath(x, y, radiusOf(100, most, largest)),
            ),
            look: 'fill-none line-accent w1',
          },
        ]
      : []),
    { d: paths(({ r, reading }) => r > 0 && reading.value !== 0, circle), look: 'fill-accent see-through' },
    {
      d: paths(({ r, reading }) => r > 0 && reading.value === 0, circle),
      look: 'fill-surface line-accent w15',
    },
    ...(areMany
      ? [
          {
            d: paths(isBare('not-serving'), ({ x, y }) => squarePath(x, y, small * 0.7)),
            look: 'fill-track line-muted w1',
          },
          {
            d: paths(isBare('old'), ({ x, y }) => circlePath(x, y, small)),
            look: 'hatched-area line-muted w1',
          },
          {
            d: paths(isBare('unknown'), ({ x, y }) => circlePath(x, y, small)),
            look: 'fill-none line-muted w1 dashed',
          },
        ]
      : []),
  ];
}

function stepStarts(spots: readonly MapSpot[], { measure }: PictureFacts): readonly number[] {
  if (isShare(measure)) return QUARTERS;
  return stepsOf(
    spots.flatMap(({ reading: { look, value } }) =>
      look === 'serving' && value !== undefined ? [value] : [],
    ),
  );
}

function hasStep({ reading: { look, value } }: MapSpot): boolean {
  return look === 'serving' && value !== undefined;
}

function stepLayers(spots: readonly MapSpot[], starts: readonly number[]): readonly Layer[] {
  const paths = starts.map(() => '');
  let points = '';
  for (const spot of spots) {
    if (!hasStep(spot)) continue;
    const { outline, x, y, reading } = spot;
    const step = stepOf(reading.value as number, starts);
    if (outline) paths[step] += outline.d;
    else points += circlePath(x, y, 4);
  }
  return [
    ...paths.map((d, step) => ({ d, look: `dots-${step + 1} line-accent w1` })),
    { d: points, look: 'fill-accent' },
  ];
}

/** The shapes of those that have no circle. */
function marksOf(spots: readonly MapSpot[]): readonly MapMark[] {
  return spots.flatMap(({ x, y, r, reading }): readonly MapMark[] => {
    const { mark, markColor, level } = reading;
    if (level) return [{ x, y, meter: METERS[level], color: 'accent' } as const];
    // A place that is open and gives no number has no shape: a disc would be taken for a number.
    return r > 0 || !mark || mark === 'open' ? [] : [{ x, y, mark, color: markColor } as const];
  });
}

function legendOf(
  spots: readonly MapSpot[],
  steps: readonly number[],
  { measure, context: { words } }: PictureFacts,
): readonly LegendItem[] {
  const t = words.of(mapStrings);
  const number = (value: number): string => shortNumber({ value } as Reading, measure, words);
  const ranges = steps.map((start, step) => {
    const next = steps[step + 1];
    const text = next === undefined ? `${number(start)}+` : words.strings.range(number(start), number(next));
    return { look: `dots-${step + 1} line-accent w1`, text };
  });
  const looks = (['not-serving', 'old', 'unknown'] as const).filter(look =>
    spots.some(({ reading }) => reading.look === look),
  );
  return [
    ...ranges,
    ...looks.map(look => ({
      look: {
        'not-serving': 'fill-track line-muted w1',
        old: 'hatched-area line-muted w1',
        unknown: 'fill-none line-muted w15 dashed',
      }[look],
      text: t.legend[look],
    })),
  ];
}

function spokenOf(
  { community, reading }: MapSpot,
  { measure, context }: PictureFacts,
): { readonly name: Localized; readonly text: string } {
  const { words } = context;
  const { text } = cellOf(reading, measure, context);
  const age = readingAge(reading, measure, context);
  const number = text === NONE ? words.of(mapStrings).notKnown : text;
  const level = reading.level && words.strings.level[reading.level];
  const remarks = remarksOf(reading, words).map(remark => remark.text);
  const parts = [level ?? number, ...remarks, age?.doubt, age?.ago];
  return { name: words.text(shortNameOf(community)), text: parts.filter(Boolean).join(' · ') };
}
