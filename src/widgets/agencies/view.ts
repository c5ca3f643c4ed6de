import { agencyStaff, placesOf } from '../../domain/agencies.ts';
import { isCurrent } from '../../domain/age.ts';
import { ageView } from '../../ui/age-view.ts';
import { communityContexts, type CommunityContext, type ViewContext } from '../../ui/context.ts';
import type { Panel } from '../../ui/panel.ts';
import { totalAge } from '../../ui/totals.ts';
import type { Localized } from '../../text/locale.ts';
import { needOf, needView, type NeedView } from './need.ts';
import { agencyName, agencyRows, namedPlaces, staffSums, type AgencyRow } from './staff.ts';
import { agenciesStrings } from './strings.ts';
import { staffAnswer, staffRemarks } from './verdict.ts';

/** All that `<lantern-agencies>` shows of one community. */
export interface AgenciesView extends Panel {
  readonly figure?: StaffFigure;
  readonly places?: PlacesView;
}

/** The staff of all agencies, and each agency where there are several. */
export interface StaffFigure {
  readonly rows: readonly StaffRow[];
  readonly agencies: readonly AgencyView[];
}

/** 'can go', and each of these people. */
export interface StaffRow {
  readonly id: 'free' | 'out';
  readonly label: string;
  readonly count: number;
  readonly text: string;
}

/** One agency: '11 can go', '15 of 26 staff are out'. */
export interface AgencyView {
  readonly name: Localized;
  readonly free: string;
  readonly out: string;
}

/** The communities in which they are, those that lack most people first. */
export interface PlacesView {
  readonly title: string;
  readonly places: readonly (NeedView & { readonly name: Localized })[];
  /** How many more there are; '' where all are named. */
  readonly more: string;
}

export function agenciesView(context: CommunityContext): AgenciesView {
  const { community, words } = context;
  const t = words.of(agenciesStrings);
  const head = { name: words.text(community.name), kind: { text: t.kind } };
  const rows = agencyRows(context, [community]);
  if (rows.length === 0) return { ...head, ...nobodyHere(context) };
  const figure = figureOf(rows, context);
  const places = placesView(rows, context);
  return {
    ...head,
    ...staffAnswer(rows, context),
    ...ageOfRows(rows, context),
    remarks: staffRemarks(rows, context),
    ...(figure && { figure }),
    ...(places && { places }),
  };
}

/** No agency names the community. Others may have staff who are free. */
function nobodyHere(context: CommunityContext): Pick<Panel, 'verdict' | 'sentences' | 'age'> {
  const { words } = context;
  const t = words.of(agenciesStrings);
  const all = agencyRows(context);
  if (all.length === 0)
    return {
      verdict: { text: t.none, mark: 'unknown', look: 'unknown' },
      sentences: [{ pieces: [{ text: t.nothing }] }],
    };
  const { value } = staffSums(all).free;
  return {
    verdict: { text: t.noneHere },
    sentences: value ? [{ pieces: [{ text: t.elsewhere(words.number(value), value) }] }] : [],
    ...ageOfRows(all, context),
  };
}

/** The time of a single agency, or of several that report together; else the span of those that are in the sum. */
export function ageOfRows(rows: readonly AgencyRow[], context: ViewContext): Pick<Panel, 'age' | 'isAged'> {
  const [first, ...others] = rows;
  if (first && others.every(({ age }) => age.asOf === first.age.asOf))
    return { age: ageView(first.age, 'volunteers', context) };
  const { free } = staffSums(rows);
  if (free.known > 0) return { age: totalAge(free, 'volunteers', context) };
  return { isAged: rows.length > 0 && rows.every(({ age }) => !isCurrent(age.freshness)) };
}

/** Of current numbers only; undefined where there is nothing to draw. */
export function figureOf(rows: readonly AgencyRow[], { words }: ViewContext): StaffFigure | undefined {
  const t = words.of(agenciesStrings);
  const { free, deployed } = staffSums(rows);
  const row = (id: StaffRow['id'], label: string, count: number | undefined): readonly StaffRow[] =>
    count === undefined || count === 0 ? [] : [{ id, label, count, text: words.number(count) }];
  const drawn = [...row('free', t.rowCanGo, free.value), ...row('out', t.rowOut, deployed.value)];
  const current = rows.filter(({ age }) => isCurrent(age.freshness));
  const agencies = rows.length > 1 ? current.map(({ agency }) => agencyView(agency, words)) : [];
  return drawn.length + agencies.length === 0 ? undefined : { rows: drawn, agencies };
}

function agencyView(agency: AgencyRow['agency'], words: CommunityContext['words']): AgencyView {
  const t = words.of(agenciesStrings);
  const { staff, deployed } = agency;
  const { free } = agencyStaff(agency);
  const number = (value: number): string => words.number(value);
  return {
    name: agencyName(agency, words),
    free: free === undefined ? t.notKnown : free === 0 ? t.allOut : t.canGo(number(free), free),
    out:
      staff !== undefined && deployed !== undefined
        ? t.out(number(deployed), number(staff), staff)
        : deployed !== undefined
          ? t.outOnly(number(deployed), deployed)
          : staff === undefined
            ? ''
            : t.staffOnly(number(staff), staff),
  };
}

/** As many as one looks through on a card. */
const MOST_PLACES = 6;

function placesView(rows: readonly AgencyRow[], context: CommunityContext): PlacesView | undefined {
  const { words, feed } = context;
  const t = words.of(agenciesStrings);
  const isExpired = rows.every(({ age }) => age.freshness === 'expired');
  const { ageOf, contextOf } = communityContexts(context);
  const named = namedPlaces(placesOf(rows.map(({ agency }) => agency)), feed).flatMap(each =>
    typeof each === 'string'
      ? []
      : [{ community: each, need: needOf(contextOf(each), ageOf(each, 'volunteers')) }],
  );
  if (named.length === 0 || isExpired) return undefined;
  const ordered = named.sort((one, other) => (other.need.rank ?? -1) - (one.need.rank ?? -1));
  const more = ordered.length - MOST_PLACES;
  return {
    title: t.places,
    places: ordered
      .slice(0, MOST_PLACES)
      .map(({ community, need }) => ({ name: words.text(community.name), ...needView(need, words) })),
    more: more > 0 ? t.morePlaces(words.number(more), more) : '',
  };
}
