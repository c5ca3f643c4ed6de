import { expect } from '@open-wc/testing';
import { story } from '../../demo/replay/story.ts';
import { recorded } from '../demo/recorded.ts';
import type { FeedDocument } from '../../demo/replay/document.ts';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { WRITTEN } from '../support/feeds.ts';
import '../support/shown.ts';
import { partOf, partsOf, textOf, unfold, WidgetPage } from '../support/widgets.ts';

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
      ['ahead', '180 people ahead, down from 193 at 15:06', '前面180人，比15:06少13人'],
      [
        'groups',
        'Outdoors 8 groups 2 over the limit of 6 Indoors 10 groups Activity room, ground floor',
        '室外 8组 超出2组（上限6组） 室内 10组 一楼活动室',
      ],
      [
        'tickets',
        'Now serving A720, last given A900 Tickets Called today up to A1140; this may change',
        '正在叫A720号，已发到A900号 号码 今天最多叫到A1140号，可能有变',
      ],
      ['capacity', 'Places left 240 today', '剩余名额 今天还有240个'],
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
        'Also wanted: 15 red vests, 48 hand warmers, 1 barcode scanner',
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
        '帮老人查码 缺7人 至少2 维持间距 多出3人',
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
        '现在 02:00 18:00 22:00 帮老人查码 缺2人 至少2 楼门叫号 缺1人 陪同上门 缺1人 维持间距 现在已齐 至少2',
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
      ['verdict', 'Not open yet', '还没开始'],
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
      ['verdict', '63% sampled', '63%已采样'],
      ['sentence', '3,300 of 5,200 people', '5,200人中已采3,300人'],
      [
        'stages',
        'Registered 4,100 Sampled 3,300 At the laboratory 2,800 Results in samples up to 11:18 900 2,400 to come 0 5,200 people',
        '已登记 4,100 已采样 3,300 已送检 2,800 已出结果 采样到11:18为止 900 2,400人待出 0 5,200人',
      ],
      [
        'advice',
        'If nobody calls you by noon tomorrow, your result is negative',
        '明天中午十二点前没有接到电话，就是阴性',
      ],
      ['tubes', 'Tubes 280 sent, 90 back, 10 people each', '试管 送检280管、已出90管、每管10人'],
    ],
  },
  {
    thing: 'power cut',
    tag: 'lantern-queue',
    community: 'xinghe',
    says: [
      ['verdict', 'Paused', '暂停采样'],
      [
        'sentence',
        'Back about 16:20 Power cut in the testing room; electricians are at work',
        '预计16:20恢复 采样室停电，正在抢修',
      ],
      ['ahead', '64 people keep their places', '64人排队顺序不变'],
      [
        'advice',
        'If you are registered, go home; numbers stay valid and you will be called',
        '已登记的居民请先回家，恢复后按号叫',
      ],
      ['estimate', '', ''],
    ],
  },
  {
    thing: 'calm while waiting',
    tag: 'lantern-queue',
    community: 'anheli',
    says: [
      ['verdict', 'About 2 h', '约2小时'],
      ['sentence', 'to wait. Join now: your turn about 17:45.', '现在去排队，17:45左右轮到您。'],
      [
        'estimate',
        'Estimate 180 people ÷ 90 an hour = 2 h. Nine of ten wait no more than 3 h 35 min.',
        '怎么算的 180人÷每小时90人=2小时。十人中九人3小时35分钟内能轮到。',
      ],
      ['day-bar', 'join by 19:30 now 15:40 17:45 16:30 19:15', '19:30停止排队 现在 15:40 17:45 16:30 19:15'],
      ['advice', 'Wait in the lobby; you are called by groups of ten', '请在大厅等候，十人一组叫号'],
      [
        'services',
        'Help with the health code Table 2 · Elderly residents, and anybody without a smartphone Fast lane East door · Pregnant women, and parents with small children',
        '代查健康码 二号桌 · 老年人和没有智能手机的居民 绿色通道 东侧门 · 孕妇和带婴幼儿的居民',
      ],
      [
        'bring',
        'Bring Your keys · ID card · Health code (a screenshot will do)',
        '请带好 钥匙 · 身份证 · 健康码（可截图）',
      ],
      [
        'tips',
        'Advice There is one computer and one scanner for registration: have your code open',
        '提示 登记只有一台电脑、一把扫码枪，请提前打开健康码',
      ],
      [
        'history',
        'People waiting 15:36: 180 0 50 100 150 10:00 12:00 14:00 now 193 180 Values as a table',
        '排队人数 15:36：180 0 50 100 150 10:00 12:00 14:00 现在 193 180 以表格显示',
      ],
    ],
  },
  {
    thing: 'calm while waiting, where the wait is reported',
    tag: 'lantern-queue',
    community: 'xiangyi',
    says: [
      ['verdict', 'Full today', '今日已满'],
      [
        'sentence',
        "Come tomorrow from 05:00 All of today's numbers are given out; please come tomorrow",
        '请明天05:00以后来 今天的号已发完，请明天再来',
      ],
      [
        'tickets-line',
        'Have a ticket? now serving last given B310 B520',
        '已经有号？ 正在叫 已发到 B310 B520',
      ],
      ['ahead', '210 people still waiting', '还有210人在排队'],
      ['wait-in-line', 'Wait of those in line about 1 h 10 min', '已在排队的要等 约1小时10分钟'],
      ['capacity', '', ''],
    ],
  },
  {
    thing: 'whole city in 24 hours, a second round faster',
    tag: 'lantern-progress',
    community: 'anheli',
    says: [
      ['status', 'Ahead of plan', '比计划快'],
      [
        'finish',
        'by 06:00 tomorrow start 06:00 now all sampled about 20:05–20:30',
        '明天06:00截止 06:00开始 现在 预计20:05–20:30采完',
      ],
      ['pace', 'Pace about 400 an hour lately; 131 needed', '速度 近来每小时约400人，需要131人'],
      [
        'last-round',
        'Last round 2,200 at this hour; 1,100 fewer than today',
        '上一轮 同一时刻2,200人，比今天少1,100人',
      ],
      [
        'course',
        'Sampled 15:28: 3,300 people 0 2,000 4,000 06:00 12:00 now goal 5,200 3,300 last 2,200 Values as a table',
        '已采样 15:28：3,300 人 0 2,000 4,000 06:00 09:00 12:00 现在 目标5,200 3,300 上轮2,200 以表格显示',
      ],
    ],
  },
  {
    thing: 'the schedule: who is called now',
    tag: 'lantern-queue',
    community: 'anheli',
    says: [['on-now', 'Now: Sampling, buildings 7 to 12', '现在：七至十二号楼采样']],
  },
  {
    thing: 'schedule in the chat group: now and next',
    tag: 'lantern-notices',
    community: 'anheli',
    says: [
      ['verdict', 'Now: Sampling, buildings 7 to 12', '现在：七至十二号楼采样'],
      [
        'timetable',
        'now until 20:00 Sampling, buildings 7 to 12 Community hall next 16:00 until 19:00 Sampling at the door Infants, and residents who cannot walk',
        '现在 到20:00 七至十二号楼采样 活动中心 接下来16:00 到19:00 上门采样 婴幼儿和行动不便的居民',
      ],
      ['calendar', 'Add to calendar (.ics)', '加入日历（.ics）'],
    ],
  },
  {
    thing: 'cautions in the chat group',
    tag: 'lantern-notices',
    community: 'anheli',
    says: [
      [
        'caution',
        'Keep a metre apart, mask on At most six groups of ten stand outdoors. Everybody else waits in the lobby until their group is called.',
        '排队保持一米，全程戴口罩 室外最多站六组，每组十人，其余居民请在楼门大厅等候叫号。',
      ],
    ],
  },
  {
    thing: 'bring your keys',
    tag: 'lantern-notices',
    community: 'anheli',
    says: [
      [
        'reminder',
        'Bring your keys Several residents locked themselves out today. Check for keys and phone before you come down. What to bring Your keys · ID card · Health code (a screenshot will do)',
        '出门请带钥匙 今天已有居民把自己锁在门外。下楼前请确认带好钥匙和手机。 请带好 钥匙 · 身份证 · 健康码（可截图）',
      ],
    ],
  },
  {
    thing: 'closed-off community',
    tag: 'lantern-notices',
    community: 'anheli',
    says: [
      [
        'closure',
        'Closed off since Jan 5 Estates are closed off · While testing goes on, nobody leaves their estate. For a doctor or medicine, call your community office; we will arrange it.',
        '1月5日起封闭管理 小区封闭管理 · 检测期间各小区只进不出。就医、用药请联系社区，我们来安排。',
      ],
    ],
  },
  {
    thing: 'results in the chat group, and what no call means',
    tag: 'lantern-notices',
    community: 'anheli',
    says: [
      [
        'result',
        'Results of the first 90 tubes are in The rest will be added here as soon as they arrive. Results are in for samples up to 11:18 · If nobody calls you by noon tomorrow, your result is negative',
        '首批九十管结果已出 其余结果出来后会立即更新。11:18以前采的样已出结果 · 明天中午十二点前没有接到电话，就是阴性',
      ],
    ],
  },
  {
    thing: 'infants, the elderly: sampled at home',
    tag: 'lantern-doorstep',
    community: 'anheli',
    says: [
      ['verdict', '21 still to visit', '还有21人待上门'],
      ['sentence', '12 of 33 people sampled at home', '33人中已上门采12人'],
      ['homes', '21 homes in all', '名单上共21户'],
      ['teams', '2 teams are out', '2个小组正在上门'],
      ['why', '', ''],
    ],
  },
  {
    thing: 'sampled at home, small numbers hidden',
    tag: 'lantern-doorstep',
    community: 'yucai',
    says: [
      ['verdict', 'All visited', '已全部上门'],
      ['sentence', 'Fewer than 5 people are on the list.', '名单上少于5人。'],
      ['homes', 'Fewer than 5 homes in all', '名单上共少于5户'],
      ['visits', '', ''],
      [
        'why',
        'Hidden Numbers below 5 are not shown, so that nobody can be recognised from them. A number that would give one of them away is hidden too.',
        '不显示 少于5的人数不显示，以免认出是谁；能推算出这些人数的数字也不显示。',
      ],
    ],
  },
];

/** Communities of a district, as every list groups and sums them: in English and in Chinese. */
const DISTRICTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'lantern-queue': [
    [
      '东片 East 454 waiting in 3 of 4 · 2 open',
      '中片 Central no current number · 1 too old',
      '西片 West 295 waiting in 2 of 4 · 2 open',
    ],
    [
      '东片 East 454人排队（4个社区中的3个） · 2个在采样',
      '西片 West 295人排队（4个社区中的2个） · 2个在采样',
      '中片 Central 没有最新人数 · 1 个数据太旧',
    ],
  ],
  'lantern-volunteers': [
    [
      '东片 East 7 short · 25 of 32 places filled in 3 of 4',
      '中片 Central None needed · in 1 of 4 · 1 too old',
      '西片 West 7 short · 10 of 17 places filled in 2 of 4',
    ],
    [
      '东片 East 共缺7人 · 32个名额已到岗25人（4个社区中的3个）',
      '西片 West 共缺7人 · 17个名额已到岗10人（4个社区中的2个）',
      '中片 Central 现在不需要人手 · 4个社区中的1个 · 1 个数据太旧',
    ],
  ],
  'lantern-progress': [
    [
      '东片 East 63% sampled · 11,310 of 17,741 people',
      '中片 Central At least 57% sampled · 7,190 of 12,550 people in 3 of 4 · 1 of the 3 is 8 h old',
      '西片 West 52% sampled · 3,080 of 5,900 people in 2 of 4',
    ],
    [
      '东片 East 63%已采样 · 17,741人中有11,310人',
      '西片 West 52%已采样 · 5,900人中有3,080人（4个社区中的2个）',
      '中片 Central 至少57%已采样 · 12,550人中有7,190人（4个社区中的3个） · 3个中有1个是8小时前的数据',
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
        'Nanli 7 short Helping with the health code 1/8, min 2 · 3 spare elsewhere 6 min ago',
        'Xiangyi Road 3 short Helping with the health code 1/4, min 2 30 min ago',
        'Anheli 4 short Helping with the health code 2, elsewhere 2 9 min ago',
      ],
      [
        '南里社区 缺7人 帮老人查码1/8人，至少要2人 · 别的岗位多出3人 6 分钟前',
        '祥颐路社区 缺3人 帮老人查码1/4人，至少要2人 30 分钟前',
        '安和里社区 缺4人 帮老人查码2、楼门叫号1、陪同上门1 9 分钟前',
      ],
    ],
  },
  {
    law: 'progress by lag: where results are furthest behind',
    tag: 'lantern-progress',
    attributes: { sort: '-lag' },
    rows: [
      [
        'Anheli 4 h 22 min 63% · 2,400 results to come 12 min ago',
        'Beiyuan 4 h 67% · 1,080 results to come 18 min ago',
      ],
      [
        '安和里社区 4 小时 22 分钟 63% · 2,400人待出结果 12 分钟前',
        '北苑社区 4 小时 67% · 1,080人待出结果 18 分钟前',
      ],
    ],
  },
  {
    law: 'progress by pace: the fastest of late',
    tag: 'lantern-progress',
    attributes: { sort: '-pace' },
    rows: [
      [
        'Anheli 403 63% · 2,400 results to come 12 min ago',
        'Xiyuan 165 103% · 30 more than listed · 390 to come 5 min ago',
      ],
      [
        '安和里社区 403 63% · 2,400人待出结果 12 分钟前',
        '西苑社区 165 103% · 比名单多30人 · 390人待出 5 分钟前',
      ],
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
        expect(partsOf(element, 'district')).to.deep.equal(rows[at]);
      });

    for (const { law, tag, attributes, rows } of FIRST)
      it(`${law} (${lang})`, async () => {
        const element = await show(tag, lang, attributes);
        expect(partsOf(element, 'row').slice(0, rows[at]?.length)).to.deep.equal(rows[at]);
      });

    it(`every number is said to be invented (${lang})`, async () => {
      for (const tag of Object.keys(DISTRICTS))
        expect(partOf(await show(tag, lang, {}), 'sample')).to.equal(['sample', '示例'][at]);
    });
  });

  it('the people outdoors are drawn as groups of dots, those over the limit as squares in frames', async () => {
    const element = await show('lantern-queue', 'en', { community: 'anheli' });
    const groups = [...element.shadowRoot!.querySelectorAll('.groups > *')].map(each =>
      each.getAttribute('class'),
    );
    expect(groups.join(' ')).to.equal(
      `${'here '.repeat(6)}limit over over over ${'here '.repeat(10)}`.trim(),
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
    expect(slider.getAttribute('aria-valuetext')).to.equal('15:40: Signed up 10 · Needed 14');
  });

  it('the power cut over its time has no news, and still no estimate', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      feed,
      attributes: { lang: 'en', community: 'xinghe' },
    });
    await page.later(41);
    expect(textOf(element)).to.contain('Was to resume at 16:20 Power cut');
    expect(textOf(element)).not.to.contain('÷');
  });
});
