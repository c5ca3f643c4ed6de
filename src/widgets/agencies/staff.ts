import { agenciesIn, agencyStaff, placesOf } from '../../domain/agencies.ts';
import { ageOf, isCurrent, momentOf, type Age } from '../../domain/age.ts';
import type { Agency, Community, Feed } from '../../domain/model.ts';
import { total, type Total } from '../../domain/total.ts';
import { isolate } from '../../text/isolate.ts';
import type { Localized } from '../../text/locale.ts';
import type { Words } from '../../text/words.ts';
import type { ViewContext } from '../../ui/context.ts';

/** An agency, and how old its numbers are. */
export interface AgencyRow {
  readonly agency: Agency;
  readonly age: Age;
}

/** Some agencies together. */
export interface StaffSums {
  readonly free: Total;
  /** Of agencies that give both numbers; those of a single one as they are given. */
  readonly staff: Total;
  readonly deployed: Total;
  /** Where the agencies are whose numbers are in these sums. */
  readonly places: readonly string[];
}

/** The agencies of a feed; with communities, those that are in any of these. */
export function agencyRows(context: ViewContext, communities?: readonly Community[]): readonly AgencyRow[] {
  const { agencies = [], generatedAt } = context.feed;
  const moment = momentOf(context.feed, 'volunteers', context);
  const chosen = communities ? agenciesIn(agencies, new Set(communities.map(({ id }) => id))) : agencies;
  return chosen.map(agency => ({
    agency,
    age: ageOf(agency.asOf ?? generatedAt, { ...moment, seenAt: context.receivedAt }),
  }));
}

/** Of momentary counts only what is current is added. */
export function staffSums(rows: readonly AgencyRow[]): StaffSums {
  const sum = (value: (agency: Agency) => number | undefined): Total =>
    total(
      rows.map(({ agency, age }) => ({ ...age, value: value(agency) })),
      'momentary',
    );
  // Of several, only those whose numbers fit together, so that those who can go and those who are out add up.
  const isAdded = (agency: Agency): boolean =>
    agencyStaff(agency).free !== undefined || (rows.length === 1 && agencyStaff(agency).isExceeded);
  return {
    free: sum(agency => agencyStaff(agency).free),
    staff: sum(agency => (isAdded(agency) ? agency.staff : undefined)),
    deployed: sum(agency => (isAdded(agency) ? agency.deployed : undefined)),
    places: placesOf(
      rows
        .filter(({ agency, age }) => isAdded(agency) && isCurrent(age.freshness))
        .map(({ agency }) => agency),
    ),
  };
}

export function agencyName({ id, name }: Agency, words: Words): Localized {
  return name === undefined ? { text: id, lang: undefined } : words.text(name);
}

/** The same for a sentence of ours. */
export function agencyNameIn(agency: Agency, words: Words): string {
  return isolate(agencyName(agency, words).text, words.strings.direction);
}

/** Names of communities by their ids; one that the feed does not have is called as it is given. */
export function namedPlaces(ids: readonly string[], { communities }: Feed): readonly (Community | string)[] {
  const byId = new Map(communities.map(each => [each.id, each]));
  return ids.map(id => byId.get(id) ?? id);
}
