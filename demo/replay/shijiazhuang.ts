import { known, type FeedCommunity, type FeedDocument } from './document.ts';
import { lastIndex, locate, type Span } from './loop.ts';
import { HOUR, instantOf, rfc3339, type EpochMs } from './time.ts';

/** What one announcement said of one area: the fields it named, and no others. */
export interface Announcement {
  readonly round: number;
  readonly area: string;
  /** RFC 3339, or a date alone. */
  readonly asOf: string;
  readonly sampled?: number;
  readonly sent?: number;
  readonly resulted?: number;
  readonly positive?: number;
}

/** `feeds/shijiazhuang-2021-01.json`. */
export interface RecordedAnnouncements {
  readonly areas: readonly {
    readonly id: string;
    readonly en: string;
    readonly 'zh-Hans': string;
    readonly population?: number;
  }[];
  readonly published: readonly Announcement[];
}

const OFFSET = 8 * 60;
/** One announcement a day. */
const STALE_AFTER_SECONDS = 24 * 3600;

const CITY = 'city';

const NAMES = {
  city: (round: number) => ({
    en: `Shijiazhuang, published totals of round ${round} (replay of January 2021)`,
    'zh-Hans': `石家庄市第${'一二三'[round - 1] ?? round}轮全员核酸检测公布数据（2021年1月回放）`,
  }),
  districts: (round: number) => ({
    en: `Districts of Shijiazhuang that were named in round ${round} (replay of January 2021)`,
    'zh-Hans': `石家庄市第${'一二三'[round - 1] ?? round}轮检测公布的区县（2021年1月回放）`,
  }),
};

/** From the first figure of each round until all had been published: seven days together. */
const ROUNDS: readonly Span[] = [
  { start: Date.parse('2021-01-06T17:00:00+08:00'), length: 72 * HOUR },
  { start: Date.parse('2021-01-13T12:00:00+08:00'), length: 48 * HOUR },
  { start: Date.parse('2021-01-22T20:00:00+08:00'), length: 48 * HOUR },
];

/**
 * The totals as last published at the moment that stands for now: of the city, or of the districts that were named.
 *
 * Not both in one document: the districts are in the city, and a list would add them to it.
 *
 * Announcements name what they name: one gives those sampled, the next those with a result. An area shows its last
 * announcement as it was; what earlier ones said is its history. The round before is there to compare with. A district whose
 * population is known is there from the start, the others once they are named.
 */
export function shijiazhuang(
  recorded: RecordedAnnouncements,
  of: 'city' | 'districts',
  now: EpochMs,
): FeedDocument {
  const { at, shift, span } = locate(now, ROUNDS);
  const round = span + 1;
  const instant = ({ asOf }: Announcement): EpochMs => instantOf(asOf, OFFSET);
  const shown = (announcement: Announcement): string => rfc3339(instant(announcement) + shift, OFFSET);

  const made = recorded.published.filter(one => one.round === round && instant(one) <= at);
  const newest = made.reduce((latest, one) => Math.max(latest, instant(one)), ROUNDS[span]?.start ?? 0);
  const history = (area: string, when: number): [string, object][] =>
    recorded.published
      .filter(one => one.round === when && one.area === area && instant(one) <= at)
      .flatMap(one => {
        const stages = known({ sampled: one.sampled, sent: one.sent, resulted: one.resulted });
        return stages ? [[shown(one), stages] satisfies [string, object]] : [];
      });

  return {
    version: 1,
    generatedAt: rfc3339(newest + shift, OFFSET),
    timeZone: 'Asia/Shanghai',
    lang: 'zh-Hans',
    name: NAMES[of](round),
    publisher: { name: { en: 'Totals as printed by newspapers', 'zh-Hans': '报纸刊载的公布数据' } },
    staleAfter: { testing: STALE_AFTER_SECONDS },
    campaign: { round },
    communities: recorded.areas
      .filter(area => (area.id === CITY) === (of === 'city'))
      .flatMap((area): FeedCommunity[] => {
        const last = made[lastIndex(made, one => one.area === area.id)];
        if (last === undefined && area.population === undefined) return [];
        const earlier = history(area.id, round - 1);
        const testing = {
          ...known({ population: area.population }),
          ...(last &&
            known({
              sampled: last.sampled,
              sent: last.sent,
              resulted: last.resulted,
              positive: last.positive,
            })),
          ...(last && { history: history(area.id, round), asOf: shown(last) }),
          ...(earlier.length > 0 && { lastRound: { history: earlier } }),
        };
        return [{ id: area.id, name: { en: area.en, 'zh-Hans': area['zh-Hans'] }, testing }];
      }),
  };
}
