import { expect } from '@open-wc/testing';
import { checkFeed, type Finding } from '../../src/check/check.ts';
import { calendar } from '../../src/text/calendar.ts';

const NOW = Date.parse('2021-01-06T15:45:00+08:00');
const AS_OF = '2021-01-06T15:40:00+08:00';

/** A feed that nothing is wrong with. */
const CLEAN = {
  version: 1,
  generatedAt: AS_OF,
  timeZone: 'Asia/Shanghai',
  suppressBelow: 5,
  publisher: { name: 'District', url: 'https://example.org/', contact: 'tel:+86-311-5550100' },
  communities: [
    {
      id: 'anheyuan',
      name: { 'zh-Hans': '安和苑社区', en: 'Anheyuan' },
      asOf: AS_OF,
      queue: { waiting: 180, outdoors: 60, indoors: 120, nowServing: 'A120', lastIssued: 'A300' },
      volunteers: {
        onDuty: 10,
        needed: 14,
        roles: [
          {
            id: 'distance',
            name: { en: 'Keeping the distance', 'zh-Hans': '保持距离' },
            onDuty: 4,
            min: 2,
            needed: 4,
          },
          {
            id: 'code-help',
            name: { en: 'Help with the health code', 'zh-Hans': '协助健康码' },
            onDuty: 2,
            min: 2,
            needed: 4,
          },
        ],
        shifts: [
          {
            start: '2021-01-06T18:00+08:00',
            end: '2021-01-07T02:00+08:00',
            role: 'distance',
            signedUp: 3,
            min: 2,
            needed: 4,
          },
        ],
      },
      testing: {
        population: 5200,
        registered: 4100,
        sampled: 3300,
        sent: 2800,
        resulted: 900,
        tubes: { poolSize: 10, sent: 330, resulted: 90 },
      },
      doorstep: { people: 33, sampled: 12, households: 21, teams: 2 },
      schedule: [{ start: '2021-01-06T18:00+08:00', what: 'Relief', who: 'third building' }],
    },
  ],
};

/** The clean feed with one community's members changed. */
function withCommunity(change: object): object {
  return { ...CLEAN, communities: [{ ...CLEAN.communities[0], ...change }] };
}

function found(document: unknown, now: number = NOW): readonly Finding[] {
  return checkFeed(document, { calendar, now }).findings;
}

function told(document: unknown, now: number = NOW): string[] {
  return found(document, now).map(({ code, pointer, seen }) => [code, pointer, seen ?? ''].join(' ').trim());
}

const AT = '/communities/0';

describe('checkFeed', () => {
  it('finds nothing in a feed that nothing is wrong with', () => {
    expect(told(CLEAN)).to.deep.equal([]);
  });

  it('has all that the reader finds, with its pointers', () => {
    const document = {
      ...CLEAN,
      timeZone: 'Mars',
      communities: [
        { id: 'a', name: 'A', queue: { waiting: 'many' }, asOf: '2021-01-06T15:40' },
        ...CLEAN.communities,
      ],
    };
    const codes = told(document);
    expect(codes).to.include('value/not-a-time-zone /timeZone "Mars"');
    expect(codes).to.include('value/not-a-count /communities/0/queue/waiting "many"');
    expect(codes).to.include('value/time-without-zone /communities/0/asOf "2021-01-06T15:40"');
  });

  it('never throws, whatever it is given', () => {
    const cyclic: Record<string, unknown> = { version: 1, communities: [] };
    cyclic['self'] = cyclic;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    let deep: unknown = 1;
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    for (const document of [
      null,
      1,
      'x',
      [],
      {},
      cyclic,
      proxy,
      { version: 1, communities: deep },
      { version: 1, communities: [deep, cyclic] },
    ]) {
      expect(found(document)).to.be.an('array');
    }
  });

  it('goes no deeper than a feed goes, and finds nothing wrong with that', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    expect(told({ ...CLEAN, 'x-deep': deep })).to.deep.equal([]);
  });
});

describe('checkFeed: members', () => {
  it('names slips, members in the wrong place, and those that nobody knows', () => {
    const document = withCommunity({
      queeu: {},
      waiting: 5,
      mood: 'good',
      'x-own': 1,
      queue: { waitng: 5, as_of: AS_OF },
    });
    expect(
      found(document).map(({ code, pointer, hint, severity }) => [code, pointer, hint, severity]),
    ).to.have.deep.members([
      ['member/typo', `${AT}/queeu`, 'queue', 'warning'],
      ['member/misplaced', `${AT}/waiting`, 'communities[].queue.waiting', 'warning'],
      ['member/unknown', `${AT}/mood`, undefined, 'note'],
      ['member/typo', `${AT}/queue/waitng`, 'waiting', 'warning'],
      ['member/typo', `${AT}/queue/as_of`, 'asOf', 'warning'],
    ]);
  });

  it('names ids that the community attribute cannot hold', () => {
    expect(told(withCommunity({ id: 'An he' }))).to.deep.equal([`id/has-space ${AT}/id "An he"`]);
  });

  it('names addresses without https', () => {
    expect(told({ ...CLEAN, publisher: { url: 'http://example.org/' } })).to.deep.equal([
      'link/not-https /publisher/url "http://example.org/"',
    ]);
    expect(told({ ...CLEAN, publisher: { url: 'javascript:alert(1)' } })).to.deep.equal([
      'value/not-a-link /publisher/url "javascript:alert(1)"',
    ]);
  });
});

describe('checkFeed: counts', () => {
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    [
      'outdoors and indoors that are not all who wait',
      { queue: { waiting: 180, outdoors: 60, indoors: 100 } },
      [`sum/disagrees ${AT}/queue/waiting outdoors 60 + indoors 100 ≠ waiting 180`],
    ],
    [
      'a part that is more than all who wait',
      { queue: { waiting: 50, outdoors: 60 } },
      [`sum/disagrees ${AT}/queue/waiting outdoors 60 + indoors ? ≠ waiting 50`],
    ],
    [
      'sites that are not the whole',
      {
        queue: { waiting: 5 },
        sites: [
          { id: 'a', name: 'A', queue: { waiting: 2 } },
          { id: 'b', name: 'B', queue: { waiting: 2 } },
        ],
      },
      [`sum/disagrees ${AT}/queue/waiting sites 4 ≠ waiting 5`],
    ],
    [
      'more on tasks than on duty, more needed for tasks than at all',
      { volunteers: { onDuty: 3, needed: 5, roles: [{ id: 'a', onDuty: 4, needed: 6 }] } },
      [
        `sum/disagrees ${AT}/volunteers/onDuty roles 4 > onDuty 3`,
        `sum/disagrees ${AT}/volunteers/needed roles 6 > needed 5`,
      ],
    ],
    [
      'fewer needed than the least',
      { volunteers: { roles: [{ id: 'a', min: 3, needed: 0 }] } },
      [`count/needed-below-min ${AT}/volunteers/roles/0 needed 0 < min 3`],
    ],
    [
      'a stage above the population, a later stage above an earlier one',
      { testing: { population: 60_126, registered: 70_000, resulted: 80_426 } },
      [
        `count/above-population ${AT}/testing/registered registered 70000 > population 60126`,
        `count/above-population ${AT}/testing/resulted resulted 80426 > population 60126`,
        `count/above-earlier-stage ${AT}/testing/resulted resulted 80426 > registered 70000`,
      ],
    ],
    [
      'more positive than results, more tubes back than sent',
      { testing: { resulted: 5, positive: 6, tubes: { sent: 1, resulted: 2 } } },
      [
        `count/above-whole ${AT}/testing/positive positive 6 > resulted 5`,
        `count/above-whole ${AT}/testing/tubes/resulted resulted 2 > sent 1`,
      ],
    ],
    [
      'more people than the tubes hold',
      { testing: { sent: 101, tubes: { poolSize: 10, sent: 10 } } },
      [`sum/disagrees ${AT}/testing/tubes/sent sent 101 > tubes 10 × 10`],
    ],
    [
      'more sampled at the door than there are',
      { doorstep: { people: 10, sampled: 11 } },
      [`count/above-whole ${AT}/doorstep/sampled sampled 11 > people 10`],
    ],
    [
      'a ticket that was not handed out',
      { queue: { nowServing: 'A301', lastIssued: 'A300' } },
      [`ticket/not-issued ${AT}/queue/nowServing A301 > A300`],
    ],
    [
      'a history that falls, in any order, and against now',
      {
        testing: {
          sampled: 1400,
          history: [
            ['2021-01-06T12:00+08:00', { sampled: 1500 }],
            ['2021-01-06T10:00+08:00', { sampled: 1600 }],
          ],
        },
      },
      [
        `count/falls ${AT}/testing/history sampled 1600 → 1500`,
        `count/falls ${AT}/testing/history sampled 1500 → 1400`,
      ],
    ],
    [
      'nothing where parts are unknown',
      {
        queue: { waiting: 5, nowServing: 'B9', lastIssued: 'A3' },
        sites: [
          { id: 'a', name: 'A', queue: { waiting: 9 } },
          { id: 'b', name: 'B' },
        ],
        volunteers: { onDuty: 1, roles: [{ id: 'a', onDuty: 1 }, { id: 'b' }] },
        testing: { resulted: 5 },
      },
      [],
    ],
  ];
  for (const [name, change, expected] of cases) {
    it(name, () => expect(told(withCommunity(change))).to.deep.equal(expected));
  }

  it('agencies: more out than there are, communities that nobody has', () => {
    const agencies = [{ id: 'd', staff: 10, deployed: 15, communities: ['anheyuan', 'nowhere'] }];
    expect(told({ ...CLEAN, agencies })).to.deep.equal([
      'count/above-whole /agencies/0/deployed deployed 15 > staff 10',
      'id/unknown /agencies/0/communities "nowhere"',
    ]);
  });

  it('leads to the list where an entry before was lost, rather than to the wrong entry', () => {
    const roles = [{ name: 'no id' }, { id: 'a', min: 3, needed: 1 }];
    expect(told(withCommunity({ volunteers: { roles } }))).to.include(
      `count/needed-below-min ${AT}/volunteers/roles needed 1 < min 3`,
    );
    const lost = {
      ...CLEAN,
      communities: [{ name: 'no id' }, { ...CLEAN.communities[0], doorstep: { people: 10, sampled: 11 } }],
    };
    expect(told(lost)).to.include('count/above-whole /communities/1/doorstep/sampled sampled 11 > people 10');
  });
});

describe('checkFeed: times', () => {
  it('numbers that are old, by the limit of their part', () => {
    const later = NOW + 3 * 3600_000;
    const stale = found(CLEAN, later).map(({ code, pointer, hint }) => [code, pointer, hint]);
    expect(stale).to.deep.equal([
      ['time/stale', `${AT}/queue`, '30'],
      ['time/stale', `${AT}/volunteers`, '120'],
    ]);
    expect(found(CLEAN, later)[0]?.seen).to.equal('2021-01-06T07:40:00Z (3 h)');
  });

  it('a document past its validUntil, once', () => {
    expect(told({ ...CLEAN, validUntil: '2021-01-06T15:44:00+08:00' }, NOW + 86_400_000)).to.deep.equal([
      'time/expired /validUntil 2021-01-06T07:44:00Z',
    ]);
  });

  it('numbers without a time of their own', () => {
    const { asOf: _, ...community } = CLEAN.communities[0]!;
    const codes = found({ ...CLEAN, communities: [community] });
    expect(codes.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(
      ['queue', 'volunteers', 'testing', 'doorstep'].map(part => `time/no-as-of ${AT}/${part}`),
    );
    expect(codes.every(({ severity }) => severity === 'warning')).to.equal(true);
  });

  it('shifts have times of their own', () => {
    const { asOf: _, ...community } = CLEAN.communities[0]!;
    const { shifts } = community.volunteers;
    expect(told({ ...CLEAN, communities: [{ id: 'a', name: 'A', volunteers: { shifts } }] })).to.deep.equal(
      [],
    );
  });

  it('times ahead of now, and after the document', () => {
    const ahead = '2021-01-06T16:40:00+08:00';
    expect(told(withCommunity({ queue: { waiting: 1, asOf: ahead } }))).to.deep.equal([
      `time/ahead ${AT}/queue/asOf 2021-01-06T08:40:00Z`,
      `time/after-document ${AT}/queue/asOf 2021-01-06T08:40:00Z`,
    ]);
    expect(told(withCommunity({ queue: { waiting: 1, asOf: '2021-01-06T15:44:00+08:00' } }))).to.deep.equal(
      [],
    );
  });

  it('times the wrong way round', () => {
    const document = {
      ...withCommunity({
        lastJoinAt: '2021-01-06T21:00+08:00',
        closesAt: '2021-01-06T20:00+08:00',
        notices: [{ id: 'a', from: '2021-01-07T00:00Z', until: '2021-01-06T00:00Z' }],
        schedule: [{ start: '2021-01-06T18:00+08:00', end: '2021-01-06T02:00+08:00', what: 'x' }],
      }),
      validUntil: '2021-01-06T22:00+08:00',
      campaign: { startsAt: '2021-01-07T08:00+08:00', endsAt: '2021-01-06T08:00+08:00' },
    };
    expect(found(document).map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'time/order /campaign/endsAt',
      `time/order ${AT}/closesAt`,
      `time/order ${AT}/notices/0/until`,
      `time/order ${AT}/schedule/0/end`,
    ]);
  });
});

describe('checkFeed: persons', () => {
  const ID = '11010519491231002X';

  const persons: readonly (readonly [string, object, string])[] = [
    [
      'a list in doorstep',
      { doorstep: { people: 10, list: [{ a: 1 }] } },
      `personal/detail ${AT}/doorstep/list "list"`,
    ],
    [
      'a text in doorstep',
      { doorstep: { people: 10, remark: 'third floor' } },
      `personal/detail ${AT}/doorstep/remark "remark"`,
    ],
    [
      'names in doorstep',
      { doorstep: { people: 10, names: '王小明、李四' } },
      `personal/detail ${AT}/doorstep/names "names"`,
    ],
    [
      'a name of a person as the role of a shift',
      { volunteers: { shifts: [{ start: '2021-01-06T18:00Z', end: '2021-01-06T19:00Z', role: '张伟' }] } },
      `personal/name ${AT}/volunteers/shifts/0/role "张…"`,
    ],
    [
      'a name among roles',
      { volunteers: { roles: [{ id: 'a', name: 'Anna Kowalska' }] } },
      `personal/name ${AT}/volunteers/roles/0/name "A…"`,
    ],
    [
      'a name with a title',
      { volunteers: { roles: [{ id: 'a', name: { en: 'Dr. Novak' } }] } },
      `personal/name ${AT}/volunteers/roles/0/name/en "D…"`,
    ],
    [
      'a member for a name',
      {
        volunteers: {
          shifts: [{ start: '2021-01-06T18:00Z', end: '2021-01-06T19:00Z', volunteerName: 'x' }],
        },
      },
      `personal/detail ${AT}/volunteers/shifts/0/volunteerName "volunteerName"`,
    ],
    [
      'a member for a phone',
      { volunteers: { roles: [{ id: 'a', 手机: '1' }] } },
      `personal/detail ${AT}/volunteers/roles/0/手机 "手机"`,
    ],
    [
      'a phone number in a role',
      { volunteers: { roles: [{ id: 'a', name: 'Gate 138 0013 8000' }] } },
      `personal/phone ${AT}/volunteers/roles/0/name "138…"`,
    ],
    [
      'a mail address in an ask',
      { volunteers: { asks: [{ what: 'vests, write to wang@example.org' }] } },
      `personal/email ${AT}/volunteers/asks/0/what "w…"`,
    ],
    [
      'a person in the schedule',
      { schedule: [{ start: '2021-01-06T18:00Z', what: 'Relief', who: '李小红' }] },
      `personal/name ${AT}/schedule/0/who "李…"`,
    ],
    ['an identity number anywhere', { tips: [`ask for ${ID}`] }, `personal/id-number ${AT}/tips/0 "110…"`],
    ['an identity number of Slovakia', { reason: '905512/1234' }, `personal/id-number ${AT}/reason "905…"`],
  ];
  for (const [name, change, expected] of persons) {
    it(`refuses ${name}`, () => {
      const errors = found(withCommunity(change)).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, pointer, seen }) => `${code} ${pointer} ${seen}`)).to.deep.equal([expected]);
    });
  }

  it('warns of a phone number or a mail address elsewhere, for it may be that of an office', () => {
    expect(
      found(withCommunity({ tips: ['call 13800138000', 'mail a@example.org'] })).map(({ code, severity }) => [
        code,
        severity,
      ]),
    ).to.deep.equal([
      ['personal/phone', 'warning'],
      ['personal/email', 'warning'],
    ]);
  });

  it('never repeats what it found', () => {
    const document = withCommunity({
      doorstep: { people: 10, who: '王小明' },
      tips: [ID, '13800138000'],
      volunteers: { roles: [{ id: '张伟伟' }] },
    });
    const text = JSON.stringify(found(document));
    for (const secret of ['王小明', ID, '13800138000', '张伟伟']) expect(text).not.to.include(secret);
  });

  it('takes the members of another format for nothing else than that', () => {
    expect(told({ steps: [{ volunteers: [{ role: 'Wang Wei', who: 'x' }] }] })).to.deep.equal([
      'feed/version',
    ]);
  });

  it('looks into documents that no widget reads, too', () => {
    expect(told([{ name: 'x', note: ID }])).to.deep.equal([
      'feed/not-an-object  […]',
      'personal/id-number /0/note "110…"',
    ]);
  });

  it('leaves tasks, places, counts, times and offices alone', () => {
    const roles = [
      '引导员',
      '登记',
      '秩序维护',
      '高龄协助',
      '安检',
      '张家口岗',
      '罗湖区',
      '宋庄村',
      '陈列员',
      '马甲发放',
      'Kitchen Helper',
      'Car Parking',
      'Health code',
      'Grace Hall',
      'Mr',
      '消毒',
      '白班',
      'distance',
    ].map(name => ({ id: name, name }));
    const schedule = [
      { start: '2021-01-06T18:00Z', what: 'x', who: '3号楼' },
      { start: '2021-01-06T18:00Z', what: 'x', who: 'Families with children' },
    ];
    const document = {
      ...withCommunity({
        volunteers: { onDuty: 12_345_678, roles },
        schedule,
        tips: ['Call 12345', 'Open 08:00-20:00', '2021-01-06'],
        queue: { lastIssued: '13800138' },
      }),
    };
    expect(told(document).filter(text => text.startsWith('personal'))).to.deep.equal([]);
  });

  it('warns of counts that lead to one door, more softly where widgets hide them', () => {
    const small = withCommunity({ doorstep: { people: 4 } });
    expect(found(small).map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['personal/small-count', 'note'],
    ]);
    expect(
      found({ ...small, suppressBelow: undefined }).map(({ code, severity }) => [code, severity]),
    ).to.deep.equal([['personal/small-count', 'warning']]);
  });
});
