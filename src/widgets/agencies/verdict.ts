import { agencyStaff, placesOf } from '../../domain/agencies.ts';
import { isCurrent } from '../../domain/age.ts';
import type { EpochMs } from '../../domain/model.ts';
import type { ViewContext } from '../../ui/context.ts';
import { separated } from '../../ui/list/pieces.ts';
import type { Panel, Piece, Remark, Verdict } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { agencyNameIn, staffSums, type AgencyRow, type StaffSums } from './staff.ts';
import { agenciesStrings } from './strings.ts';

type Answer = Required<Pick<Panel, 'verdict' | 'sentences'>>;

/** Who can still go, and how many are out. @param rows at least one */
export function staffAnswer(rows: readonly AgencyRow[], { words, now }: ViewContext): Answer {
  const t = words.of(agenciesStrings);
  const sums = staffSums(rows);
  if (rows.every(({ age }) => age.freshness === 'expired'))
    return { verdict: { text: t.expired, mark: 'old', look: 'unknown' }, sentences: [] };
  if (!rows.some(({ age }) => isCurrent(age.freshness))) return oldAnswer(rows, words, now);
  const pieces = staffPieces(rows, sums, words);
  return {
    verdict: freeVerdict(sums, rows.length, words),
    sentences: pieces.length === 0 ? [] : [{ pieces: separated(pieces) }],
  };
}

function staffPieces(rows: readonly AgencyRow[], sums: StaffSums, words: Words): readonly Piece[] {
  return [...outPieces(rows, sums, words), ...partPieces(rows, sums, words)];
}

/** The same on one line, for the head of a group. @param rows at least one */
export function staffNote(rows: readonly AgencyRow[], context: ViewContext): readonly Piece[] {
  const { verdict, sentences } = staffAnswer(rows, context);
  const isNow = rows.some(({ age }) => isCurrent(age.freshness));
  return [
    { text: verdict.text, isStrong: true },
    ...(isNow
      ? staffPieces(rows, staffSums(rows), context.words)
      : sentences.flatMap(({ pieces }) => pieces)),
  ];
}

/** That nobody is left is said only where that is known of every agency. */
function freeVerdict({ free: { value, known } }: StaffSums, count: number, words: Words): Verdict {
  const t = words.of(agenciesStrings);
  if (value === undefined || (value === 0 && known < count))
    return { text: t.freeNotKnown, mark: 'unknown', look: 'unknown' };
  return { text: value === 0 ? t.allOut : t.canGo(words.number(value), value) };
}

/** '15 of 26 staff are out, in 4 communities'. */
function outPieces(
  rows: readonly AgencyRow[],
  { staff, deployed, places }: StaffSums,
  words: Words,
): readonly Piece[] {
  const t = words.of(agenciesStrings);
  const number = (value: number): string => words.number(value);
  const text =
    staff.value !== undefined && deployed.value !== undefined
      ? t.out(number(deployed.value), number(staff.value), staff.value)
      : knownPart(rows, words);
  if (text === '') return [];
  const isWhole = places.length > 0;
  return [{ text: isWhole ? t.inPlaces(text, number(places.length), places.length) : text }];
}

/** What a single agency gives of its two numbers, where one lacks. */
function knownPart(rows: readonly AgencyRow[], words: Words): string {
  const t = words.of(agenciesStrings);
  const [first, ...others] = rows;
  if (!first || others.length > 0) return '';
  const { staff, deployed } = first.agency;
  if (deployed !== undefined) return t.outOnly(words.number(deployed), deployed);
  return staff === undefined ? '' : t.staffOnly(words.number(staff), staff);
}

/** Of how many agencies the sum is, where that is not all. */
function partPieces(
  rows: readonly AgencyRow[],
  { free: { known, old } }: StaffSums,
  words: Words,
): readonly Piece[] {
  const t = words.of(agenciesStrings);
  const { length } = rows;
  return [
    ...(known > 0 && known < length
      ? [{ text: t.fromAgencies(words.number(known), words.number(length), length) }]
      : []),
    ...(old > 0
      ? [
          {
            text: words.strings.tooOld(words.number(old), old),
            color: 'warn',
            isStrong: true,
            icon: 'warning',
          } as const,
        ]
      : []),
  ];
}

/** What old numbers said, in the past tense. Of several agencies nothing is added up, since their times differ. */
function oldAnswer(rows: readonly AgencyRow[], words: Words, now: EpochMs): Answer {
  const t = words.of(agenciesStrings);
  const [first, ...others] = rows;
  const { free } = first ? agencyStaff(first.agency) : { free: undefined };
  const { asOf, freshness } = first?.age ?? {};
  const { staff, deployed } = first?.agency ?? {};
  if (others.length > 0 || freshness !== 'stale' || free === undefined || asOf === undefined)
    return { verdict: { text: t.freeNotKnown, mark: 'unknown', look: 'unknown' }, sentences: [] };
  const text = t.wereOut(
    words.number(deployed ?? 0),
    words.number(staff ?? 0),
    words.time(asOf, now),
    staff ?? 0,
  );
  return {
    verdict: { text: t.couldGo(words.number(free), free), look: 'old' },
    sentences: [{ pieces: [{ text }] }],
  };
}

/** What does not fit together, and communities that the feed does not have. */
export function staffRemarks(rows: readonly AgencyRow[], { words, feed }: ViewContext): readonly Remark[] {
  const t = words.of(agenciesStrings);
  const ids = new Set(feed.communities.map(({ id }) => id));
  const unlisted = placesOf(rows.map(({ agency }) => agency)).filter(id => !ids.has(id));
  const exceeded = rows.filter(
    ({ agency, age }) => age.freshness !== 'expired' && agencyStaff(agency).isExceeded,
  );
  return [
    ...exceeded.map(({ agency }) => {
      const { deployed = 0, staff = 0 } = agency;
      const text = t.exceeded(agencyNameIn(agency, words), words.number(deployed), words.number(staff));
      return { id: 'exceeded', icon: 'warning', color: 'alert', pieces: [{ text }] } as const;
    }),
    ...(unlisted.length > 0
      ? [
          {
            id: 'unlisted',
            icon: 'place',
            pieces: [{ text: t.unknownPlaces(namesOf(unlisted, words)) }],
          } as const,
        ]
      : []),
  ];
}

const MOST_NAMED = 12;

function namesOf(ids: readonly string[], words: Words): string {
  const { joined } = words.of(agenciesStrings);
  const more = ids.length - MOST_NAMED;
  const named = ids.slice(0, MOST_NAMED).reduce((one, other) => joined(one, other));
  return more > 0 ? `${named} +${words.number(more)}` : named;
}
