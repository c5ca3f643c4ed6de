import { nothing } from 'lit';
import type { Community } from '../../domain/model.ts';
import { isOld } from '../../domain/age.ts';
import { memoize } from '../../lib/memoize.ts';
import { ageView } from '../../ui/age-view.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { separated } from '../../ui/list/pieces.ts';
import { listStrings } from '../../ui/list/strings.ts';
import { NONE, type Cell, type ListView, type Panel, type RowHead, type Section } from '../../ui/panel.ts';
import { listName } from '../../ui/totals.ts';
import { needOf, needView, type Need } from './need.ts';
import { agencyName, agencyNameIn, agencyRows, type AgencyRow } from './staff.ts';
import { agenciesStrings } from './strings.ts';
import { ageOfRows, figureOf } from './view.ts';
import { renderStaff } from './visual.ts';
import { staffAnswer, staffNote, staffRemarks } from './verdict.ts';

/**
 * Agencies together, and a row for each community in which they are, the neediest first. All agencies of the feed are meant;
 * where communities or a district are chosen, those that are there.
 */
export function agenciesList(communities: readonly Community[], context: ViewContext): ListView {
  const { words, scope } = context;
  const t = words.of(agenciesStrings);
  const { ageOf, contextOf } = communityContexts(context);
  const isAll = !scope?.ids?.length && (scope?.district ?? null) === null;
  const whole = agencyRows(context, isAll ? undefined : communities);
  const agenciesAt = memoize((community: Community): readonly AgencyRow[] =>
    whole.filter(({ agency }) => agency.communities?.includes(community.id)),
  );
  const need = memoize((community: Community): Need =>
    needOf(contextOf(community), ageOf(community, 'volunteers')),
  );
  const rowsIn = (found: readonly Community[]): readonly AgencyRow[] =>
    found.length === communities.length ? whole : agencyRows(context, found);
  const panelOf = (found: readonly Community[]): Panel => agenciesPanel(rowsIn(found), context);
  const sectionOf = (community: Community): Section => {
    if (agenciesAt(community).length === 0) return 'left-out';
    if (need(community).shut) return 'not-serving';
    return isOld(need(community).age.freshness) && community.volunteers ? 'old' : 'listed';
  };
  return {
    panel: panelOf(communities),
    panelOf,
    caption: t.caption,
    columns: [
      {
        key: 'gap',
        label: t.gap,
        value: community => need(community).gap,
        cell: (community): Cell => {
          const { gap, shut } = need(community);
          const { text, color } = needView(need(community), words);
          return gap === undefined && !shut ? { text: NONE, look: 'unknown' } : { text, color };
        },
      },
      {
        key: 'agencies',
        label: t.agency,
        value: community => agenciesAt(community).length,
        cell: (community): Cell => {
          const names = agenciesAt(community).map(({ agency }) => agencyNameIn(agency, words));
          return { text: names.length === 0 ? NONE : names.reduce((one, other) => t.joined(one, other)) };
        },
      },
    ],
    ownOrder: {
      key: 'need',
      orderLabel: t.byNeed,
      isFalling: true,
      value: community => need(community).rank,
    },
    sort: '-need',
    axis: {},
    noteLabel: t.agency,
    hasLongNotes: true,
    row: (community): RowHead => {
      const { mark, color } = needView(need(community), words);
      return {
        name: words.text(community.name),
        mark,
        markColor: color,
        // A single one is named at the head of the list.
        note:
          whole.length === 1
            ? []
            : agenciesAt(community).map(({ agency }) => ({ text: agencyNameIn(agency, words) })),
        ...(community.volunteers && {
          age: ageView(need(community).age, 'volunteers', contextOf(community).own),
        }),
      };
    },
    group: members => {
      const rows = agencyRows(context, members);
      if (rows.length === 0) return { note: [{ text: t.noneHere }] };
      // Those who help elsewhere too can be sent once, and are promised to no district.
      const here = new Set(members.map(({ id }) => id));
      const isShared = ({ agency }: AgencyRow): boolean => !agency.communities?.every(id => here.has(id));
      const own = rows.filter(row => !isShared(row));
      return {
        note: [
          ...(own.length > 0 ? staffNote(own, context) : []),
          ...rows.filter(isShared).map(({ agency }) => ({ text: agencyNameIn(agency, words) })),
        ],
      };
    },
    sectionOf,
    fold: (section, members) => ({
      mark: 'unknown',
      text: (section === 'left-out' ? t.noAgency : words.of(listStrings).notServing)(
        words.number(members.length),
        members.length,
      ),
    }),
    asOf: community => need(community).age.asOf,
    filter: {
      label: t.filter,
      options: [
        { value: 'short', label: t.shortFilter },
        { value: 'staffed', label: t.staffedFilter },
      ],
      matches: (community, value) => {
        const { gap } = need(community);
        return sectionOf(community) === 'listed' && gap !== undefined && gap > 0 === (value === 'short');
      },
    },
    visual: ({ found }) => {
      const figure = figureOf(rowsIn(found), context);
      return figure ? renderStaff(figure) : nothing;
    },
  };
}

/** A single agency is called by its name. */
function agenciesPanel(rows: readonly AgencyRow[], context: ViewContext): Panel {
  const { words } = context;
  const t = words.of(agenciesStrings);
  const [first, ...others] = rows;
  const { name, kind } = listName(t.title, t.titleIn, context);
  if (!first)
    return {
      name,
      kind,
      verdict: { text: t.none, look: 'unknown' },
      sentences: [{ pieces: separated([{ text: t.nothing }]) }],
    };
  return {
    name: others.length === 0 ? agencyName(first.agency, words) : name,
    kind,
    ...staffAnswer(rows, context),
    ...ageOfRows(rows, context),
    remarks: staffRemarks(rows, context),
  };
}
