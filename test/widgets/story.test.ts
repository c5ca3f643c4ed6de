import { expect } from '@open-wc/testing';
import { story } from '../../demo/replay/story.ts';
import { recorded } from '../demo/recorded.ts';
import type { FeedDocument } from '../../demo/replay/document.ts';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { WRITTEN } from '../support/feeds.ts';
import '../support/shown.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../support/widgets.ts';

/** Words that stand in a part, in English and in Chinese. */
type Said = readonly [part: string, en: string, zh: string];

/** A row of the table 'Where each thing of the story lives' that names queue, volunteers or progress. */
interface StoryRow {
  readonly thing: string;
  readonly tag: string;
  readonly community: string;
  readonly says: readonly Said[];
}

const ROWS: readonly StoryRow[] = [
  {
    thing: 'people waiting; groups of ten, at most six outdoors, the rest inside',
    tag: 'lantern-queue',
    community: 'anheli',
    says: [
      ['figure', '180 people waiting', '180 人在排队'],
      [
        'where',
        'Where 8 groups (80 people) outdoors 10 groups (100 people) indoors at most 6 groups outdoors 2 groups over the outdoor limit',
        '位置 室外 8 组（80 人） 室内 10 组（100 人） 室外最多 6 组 室外超出 2 组',
      ],
      [
        'tickets',
        'Tickets now serving A720 last handed out A900 called today up to A1140; this may change',
        '号码 正在叫 A720 号 已发到 A900 号 今天叫到 A1140 号为止，可能调整',
      ],
      ['capacity', 'Left today places for 240 more', '今天名额 还可采样 240 人'],
    ],
  },
  {
    thing: 'ten volunteers in red vests, by task; help the elderly with their code',
    tag: 'lantern-volunteers',
    community: 'anheli',
    says: [
      ['verdict', '4 short now', '现在缺4人'],
      ['sentence', '10 of the 14 needed are here', '需要14人，到岗10人'],
      [
        'asks',
        'Also wanted: 15 red vests, 48 hand warmers, 1 barcode scanners',
        '还缺：红马甲 15、暖宝宝 48、扫码枪 1',
      ],
      ['tasks', 'Fully staffed Registration: 1 of 1', '已齐的岗位 登记录入：1/1人'],
      ['sign-up', 'Sign up to help', '我要报名'],
    ],
  },
  {
    thing: 'a task below its least: a surplus in another fills no gap',
    tag: 'lantern-volunteers',
    community: 'nanli',
    says: [
      ['verdict', '7 short now', '现在缺7人'],
      [
        'task',
        'Helping with the health code 7 short Keeping distance 3 to spare',
        '帮老人查码 缺7人 维持间距 多出3人',
      ],
    ],
  },
  {
    thing: 'staff until two at night; relief',
    tag: 'lantern-volunteers',
    community: 'anheli',
    says: [
      ['relief', '3 people have been on too long. Relieve them first.', '3人在岗太久，请先换他们休息。'],
      [
        'roster',
        'now 02:00 18:00 22:00 Helping with the health code 2 short Calling groups from the lobbies 1 short Going along to the doorstep 1 short Keeping distance staffed now min 2',
        '现在 02:00 18:00 22:00 帮老人查码 缺2人 楼门叫号 缺1人 陪同上门 缺1人 维持间距 现在已齐 至少2',
      ],
      [
        'shifts',
        '14:00–18:00 Keeping distance: 4 of 4, minimum 2 Calling groups from the lobbies: 2 of 3, minimum 2 Helping with the health code: 2 of 4, minimum 2 Registration: 1 of 1, minimum 1 Going along to the doorstep: 1 of 2, minimum 1 18:00–22:00 Keeping distance: 3 of 4, minimum 2 Calling groups from the lobbies: 3 of 3, minimum 2 Helping with the health code: 1 of 4, minimum 2 20:00–02:00 Registration: 2 of 2, minimum 1 22:00–02:00 Keeping distance: 0 of 3, minimum 2 Jan 7, 20:00–02:00 Registration: 1 of 2, minimum 1',
        '14:00–18:00 维持间距：4/4人，至少2人 楼门叫号：2/3人，至少2人 帮老人查码：2/4人，至少2人 登记录入：1/1人，至少1人 陪同上门：1/2人，至少1人 18:00–22:00 维持间距：3/4人，至少2人 楼门叫号：3/3人，至少2人 帮老人查码：1/4人，至少2人 20:00–02:00 登记录入：2/2人，至少1人 22:00–02:00 维持间距：0/3人，至少2人 1月7日 20:00–02:00 登记录入：1/2人，至少1人',
      ],
    ],
  },
  {
    thing: 'a shift that is not covered yet',
    tag: 'lantern-volunteers',
    community: 'qingyuan',
    says: [
      ['verdict', 'Not known', '在岗人数不详'],
      [
        'roster',
        'now 01:00 21:00 Keeping distance 17:00: 3 short min 3',
        '现在 01:00 21:00 维持间距 17:00缺3人 至少3',
      ],
    ],
  },
  {
    thing: 'results typed in fast',
    tag: 'lantern-progress',
    community: 'anheli',
    says: [
      ['figure', '3,300 of 5,200 sampled', '3,300 / 5,200 人已采样'],
      [
        'stages',
        'Registered 4,100 78% Sampled 3,300 63% Sent to the laboratory 2,800 53% Results in 900 17%',
        '已登记 4,100 78% 已采样 3,300 63% 已送检 2,800 53% 已出结果 900 17%',
      ],
      [
        'results',
        'Results 2,400 results to come · in for samples up to 11:18',
        '结果 2,400 人结果待出 · 11:18 之前的采样已出结果',
      ],
      ['lag', 'Lag results are 4 h 22 min behind the samples', '滞后 结果比采样晚 4 小时 22 分钟'],
      [
        'no-call',
        'No call If nobody calls you by noon tomorrow, your result is negative',
        '未接电话 明天中午十二点前没有接到电话，就是阴性',
      ],
      [
        'tubes',
        'Tubes 280 sent · 90 with results · 10 people in a tube',
        '试管 已送检 280 管 · 已出结果 90 管 · 每管 10 人',
      ],
    ],
  },
  {
    thing: 'power cut',
    tag: 'lantern-queue',
    community: 'xinghe',
    says: [
      ['status', 'Paused', '暂停'],
      [
        'under',
        'Power cut in the testing room; electricians are at work · Expected to go on at 16:20',
        '采样室停电，正在抢修 · 预计 16:20 恢复',
      ],
      ['lines', 'no estimate: nobody is being served now', '暂不估算：目前没有采样'],
      ['join', '', ''],
    ],
  },
  {
    thing: 'calm while waiting',
    tag: 'lantern-queue',
    community: 'anheli',
    says: [
      [
        'lines',
        'Wait: about 55 min – 3 h 35 min estimate: 180 people ÷ 90 an hour; half within 2 h, nine of ten within 3 h 35 min',
        '等候：约 55 分钟 – 3 小时 35 分钟 估算：180 人 ÷ 每小时 90 人；半数在 2 小时内，九成在 3 小时 35 分钟内',
      ],
      ['level', 'Queue Long', '人多吗 人很多'],
      ['join', 'Join by 19:30', '最晚排队 19:30'],
      ['place', 'Wait here Activity room, ground floor', '等候地点 一楼活动室'],
      [
        'services',
        'Help Help with the health code · Elderly residents, and anybody without a smartphone · Table 2 Fast lane · Pregnant women, and parents with small children · East door',
        '服务 代查健康码 · 老年人和没有智能手机的居民 · 二号桌 绿色通道 · 孕妇和带婴幼儿的居民 · 东侧门',
      ],
      [
        'bring',
        'Bring Your keys · ID card · Health code (a screenshot will do)',
        '请携带 钥匙 · 身份证 · 健康码（可截图）',
      ],
      [
        'tips',
        'Advice Wait in the lobby; you are called by groups of ten · There is one computer and one scanner for registration: have your code open',
        '提示 请在大厅等候，十人一组叫号 · 登记只有一台电脑、一把扫码枪，请提前打开健康码',
      ],
      [
        'history',
        'People waiting 15:36: 180 0 50 100 150 10:00 12:00 14:00 now 193 Values as a table',
        '排队人数 15:36：180 0 50 100 150 10:00 12:00 14:00 现在 193 以表格显示',
      ],
    ],
  },
  {
    thing: 'calm while waiting, where the wait is reported',
    tag: 'lantern-queue',
    community: 'xiangyi',
    says: [
      [
        'lines',
        'Wait: half within 1 h 10 min · nine of ten within 1 h 50 min reported; worked out here: about 40 min – 2 h 30 min',
        '等候：半数人在 1 小时 10 分钟内 · 九成人在 1 小时 50 分钟内 现场通报；此处估算为 约 40 分钟 – 2 小时 30 分钟',
      ],
      [
        'capacity',
        'Left today places for 0 more · those waiting may take all of it',
        '今天名额 还可采样 0 人 · 排队的人已够，后来的可能轮不到',
      ],
    ],
  },
  {
    thing: 'whole city in 24 hours, a second round faster',
    tag: 'lantern-progress',
    community: 'anheli',
    says: [
      [
        'pace',
        'Pace 403 an hour lately · 131 an hour needed to reach all by Jan 7, 06:00',
        '速度 近来每小时 403 人 · 要在 1月7日 06:00 前完成，每小时需 131 人',
      ],
      ['plan', 'Plan 1,249 ahead of a steady pace', '进度 比匀速超前 1,249 人'],
      [
        'finish',
        'All reached between 20:05 and 20:30 if the pace of late goes on',
        '预计完成 20:05 至 20:30 之间 按近来的速度推算',
      ],
      [
        'last-round',
        'Last round 2,200 at this hour (15:00) · 1,100 more than then',
        '上一轮 同一时刻（15:00）2,200 人 · 比当时多 1,100 人',
      ],
      [
        'course',
        'Sampled 15:28: Sampled 3,300 · Results in 900 Sampled Results in Steady pace Last round 0 2,000 4,000 06:00 12:00 18:00 Jan 7 06:00 now 5,200 Values as a table',
        '已采样 15:28：已采样 3,300 · 已出结果 900 已采样 已出结果 匀速线 上一轮 0 2,000 4,000 06:00 12:00 18:00 1月7日 06:00 现在 5,200 以表格显示',
      ],
    ],
  },
];

/** Opens the details, where there are some that are folded. */
async function unfold(element: LanternElement): Promise<void> {
  const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.fold');
  if (!fold) return;
  fold.open = true;
  await new Promise(resolve => fold.addEventListener('toggle', resolve, { once: true }));
  await element.updateComplete;
}

/** Communities of a district, as every list groups and sums them: in English and in Chinese. */
const DISTRICTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'lantern-queue': [
    [
      '东片 East from 3 of 4 communities 3–7 min ago 454',
      '中片 Central 1 too old –',
      '西片 West from 2 of 4 communities · 1 too old 5–6 min ago 295',
    ],
    [
      '东片 East 4 个社区中 3 个有数据 3–7 分钟前 454',
      '西片 West 4 个社区中 2 个有数据 · 1 个数据太旧 5–6 分钟前 295',
      '中片 Central 1 个数据太旧 –',
    ],
  ],
  'lantern-volunteers': [
    [
      '东片 East from 3 of 4 communities 9–30 min ago 25 of 32 7',
      '中片 Central from 1 of 4 communities · 1 too old 18 min ago 0 of 0 0',
      '西片 West from 2 of 4 communities · 1 too old 5–6 min ago 13 of 17 7',
    ],
    [
      '东片 East 4 个社区中 3 个有数据 9–30 分钟前 25 / 32 7',
      '西片 West 4 个社区中 2 个有数据 · 1 个数据太旧 5–6 分钟前 13 / 17 7',
      '中片 Central 4 个社区中 1 个有数据 · 1 个数据太旧 18 分钟前 0 / 0 0',
    ],
  ],
  'lantern-progress': [
    [
      '东片 East 12–50 min ago 63% 11,310 –',
      '中片 Central from 3 of 4 communities · at least: 1 not up to date 18 min ago – 8 h ago 57% 7,190 2,640',
      '西片 West from 2 of 4 communities · at least: 1 not up to date 5–16 min ago 52% 3,080 1,340',
    ],
    [
      '东片 East 12–50 分钟前 63% 11,310 –',
      '西片 West 4 个社区中 2 个有数据 · 至少：其中 1 个数据较旧 5–16 分钟前 52% 3,080 1,340',
      '中片 Central 4 个社区中 3 个有数据 · 至少：其中 1 个数据较旧 18 分钟前 – 8 小时前 57% 7,190 2,640',
    ],
  ],
};

/** What a list shows first. */
const FIRST: readonly {
  readonly law: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly string[])[];
}[] = [
  {
    law: 'volunteers: a task below its least goes before a larger gap elsewhere, and is named',
    tag: 'lantern-volunteers',
    attributes: {},
    rows: [
      [
        'Nanli below the minimum: Helping with the health code 6 min ago 9 of 13 7',
        'Xiangyi Road below the minimum: Helping with the health code 30 min ago 9 of 12 3',
        'Anheli 9 min ago 10 of 14 4',
      ],
      [
        '南里社区 低于最低人数：帮老人查码 6 分钟前 9 / 13 7',
        '祥颐路社区 低于最低人数：帮老人查码 30 分钟前 9 / 12 3',
        '安和里社区 9 分钟前 10 / 14 4',
      ],
    ],
  },
  {
    law: 'progress by lag: where results are furthest behind',
    tag: 'lantern-progress',
    attributes: { sort: '-lag' },
    rows: [
      ['Anheli 12 min ago 63% 3,300 4 h 22 min', 'Beiyuan 18 min ago 67% 2,980 4 h'],
      ['安和里社区 12 分钟前 63% 3,300 4 小时 22 分钟', '北苑社区 18 分钟前 67% 2,980 4 小时'],
    ],
  },
  {
    law: 'progress by pace: the fastest of late',
    tag: 'lantern-progress',
    attributes: { sort: '-pace' },
    rows: [
      ['Anheli 12 min ago 63% 3,300 403', 'Xiyuan 5 min ago 103% 1,030 165'],
      ['安和里社区 12 分钟前 63% 3,300 403', '西苑社区 5 分钟前 103% 1,030 165'],
    ],
  },
];

const LANGS = ['en', 'zh-Hans'] as const;

describe('widgets: the story, at 15:40', () => {
  let feed: FeedDocument;
  const show = (tag: string, lang: string, more: object): Promise<LanternElement> =>
    new WidgetPage().show(tag, { feed, attributes: { lang, ...more } });

  before(async () => {
    feed = story(await recorded('story.json'), WRITTEN);
  });

  LANGS.forEach((lang, at) => {
    for (const { thing, tag, community, says } of ROWS)
      it(`${thing} (${tag}, ${lang})`, async () => {
        const element = await show(tag, lang, { community });
        await unfold(element);
        const shown = says.map(([part]) => [part, partOf(element, part)]);
        expect(shown).to.deep.equal(says.map(([part, ...texts]) => [part, texts[at]]));
      });

    for (const [tag, rows] of Object.entries(DISTRICTS))
      it(`communities of a district are grouped and summed (${tag}, ${lang})`, async () => {
        const element = await show(tag, lang, { view: 'districts' });
        expect(partsOf(element, 'row')).to.deep.equal(rows[at]);
      });

    for (const { law, tag, attributes, rows } of FIRST)
      it(`${law} (${lang})`, async () => {
        const element = await show(tag, lang, attributes);
        expect(partsOf(element, 'row').slice(0, rows[at]?.length)).to.deep.equal(rows[at]);
      });

    it(`every number is said to be invented (${lang})`, async () => {
      for (const tag of Object.keys(DISTRICTS))
        expect(partOf(await show(tag, lang, {}), 'notice')).to.equal(
          ['Sample: these numbers are invented', '示例：以下数字均为虚构'][at],
        );
    });
  });

  it('the figure of the groups has a square for each, those over the limit apart from the others', async () => {
    const element = await show('lantern-queue', 'en', { community: 'anheli' });
    const squares = [...element.shadowRoot!.querySelectorAll('[part="groups"] path')];
    expect(squares.map(each => each.getAttribute('class') ?? 'out').join(' ')).to.equal(
      `${'out '.repeat(6)}alert alert ${'in '.repeat(10)}`.trim(),
    );
  });

  it('the coverage of the day is told hour by hour to those who cannot see it', async () => {
    const element = await show('lantern-volunteers', 'en', { community: 'anheli' });
    await unfold(element);
    const slider = element.shadowRoot!.querySelector('[part="coverage"] input')!;
    const label = element.shadowRoot!.getElementById(slider.getAttribute('aria-labelledby')!);
    expect(label?.textContent).to.equal(
      'Signed up, hour by hour: 00:00: 2 of 2 · 06:00: 7 of 8 · 14:00: 10 of 14 · 18:00: 7 of 11 · 20:00: 9 of 13 · 22:00: 2 of 5',
    );
    expect(slider.getAttribute('aria-valuetext')).to.equal('14:00: Signed up 10 · Needed 14');
  });

  it('the power cut over its time has no news, and still no estimate', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      feed,
      attributes: { lang: 'en', community: 'xinghe' },
    });
    await page.later(41);
    expect(partOf(element, 'under')).to.contain('No news since 16:20');
    expect(textOf(element)).not.to.contain('÷');
  });
});
