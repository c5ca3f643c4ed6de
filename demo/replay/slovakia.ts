import { known, type FeedCommunity, type FeedDocument } from './document.ts';
import { lastIndex, locate } from './loop.ts';
import { HOUR, instantOf, offsetMinutesOf, rfc3339, type EpochMs } from './time.ts';

/** Running totals of one day at one report; null where the district did not report for itself. */
export type Report = readonly [tested: number | null, positive: number | null];

/** `feeds/slovakia-2020-10-31.json`: two reports on each of two days, each day counted from 0. */
export interface RecordedDistricts {
  readonly reports: readonly string[];
  readonly districts: readonly {
    readonly id: string;
    readonly name: string;
    readonly garrison: string;
    readonly saturday: readonly Report[];
    readonly sunday: readonly Report[];
  }[];
}

/** From the first report to the end of the second day. */
const HOURS = 36;
/** Reports came every 9½ to 14½ hours. */
const STALE_AFTER_SECONDS = 15 * 3600;

/**
 * The districts as last reported at the moment that stands for now.
 *
 * An antigen test gives its result at once, so those tested are those with a result. Sunday's totals are added to
 * Saturday's last; totals that fall were published so.
 */
export function slovakia(recorded: RecordedDistricts, now: EpochMs): FeedDocument {
  const offset = offsetMinutesOf(recorded.reports[0] ?? '');
  const times = recorded.reports.map(time => instantOf(time, offset));
  const { at, shift } = locate(now, [{ start: times[0] ?? 0, length: HOURS * HOUR }]);
  const report = lastIndex(times, time => time <= at);
  const shown = (index: number): string => rfc3339((times[index] ?? 0) + shift, offset);

  return {
    version: 1,
    generatedAt: shown(report),
    timeZone: 'Europe/Bratislava',
    lang: 'sk',
    name: {
      en: 'Slovakia, nationwide testing by district (replay of 31 October and 1 November 2020)',
      'zh-Hans': '斯洛伐克各县全民检测（2020年10月31日至11月1日回放）',
      sk: 'Slovensko, plošné testovanie podľa okresov (záznam z 31. októbra a 1. novembra 2020)',
    },
    publisher: {
      name: 'epiforecasts/covid19.slovakia.mass.testing (MIT)',
      url: 'https://github.com/epiforecasts/covid19.slovakia.mass.testing',
    },
    staleAfter: { testing: STALE_AFTER_SECONDS },
    communities: recorded.districts.map((district): FeedCommunity => {
      const totals = runningTotals(district.saturday, district.sunday).slice(0, report + 1);
      const last = lastIndex(totals, total => total !== undefined);
      const { tested, positive } = totals[last] ?? {};
      const history = totals.flatMap((total, index) =>
        total ? [[shown(index), { resulted: total.tested }]] : [],
      );
      const testing =
        last < 0 ? undefined : { ...known({ resulted: tested, positive }), history, asOf: shown(last) };
      return {
        id: district.id,
        name: district.name,
        district: district.garrison,
        ...(testing && { testing }),
      };
    }),
  };
}

interface Total {
  readonly tested: number;
  readonly positive: number | undefined;
}

/** Totals of the whole round at each report; undefined where it cannot be known. */
function runningTotals(saturday: readonly Report[], sunday: readonly Report[]): (Total | undefined)[] {
  const saturdays = saturday.map(report => added(report, [0, 0]));
  const closing = saturday.at(-1);
  return [...saturdays, ...sunday.map(report => closing && added(report, closing))];
}

function added([tested, positive]: Report, before: Report): Total | undefined {
  if (tested === null || before[0] === null) return undefined;
  return {
    tested: before[0] + tested,
    positive: positive === null || before[1] === null ? undefined : before[1] + positive,
  };
}
