import { expect } from '@open-wc/testing';
import { story } from '../../../demo/replay/story.ts';
import '../../../src/widgets/flow/define.ts';
import { recorded } from '../../demo/recorded.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { plainBlanks } from '../../support/views.ts';
import { partOf, WidgetPage } from '../../support/widgets.ts';

/** The demo's feeds, and what the card of a community says there: each part, in English and in Chinese. */
const ROWS = [
  {
    thing: 'one computer and one scanner hold registration up: one more scanner, 150 → 75 min',
    file: 'second-district.json',
    community: 'anheyuan',
    says: [
      ['verdict', 'Registration is slow', '登记最慢'],
      ['sentence', '150 people, one scanner: about 2½ h', '150人等1把扫码枪，约2个半小时'],
      ['stations', '2 scanners', '2把扫码枪'],
      ['change', 'about 150 → 75 min', '约150 → 75分钟'],
    ],
  },
  {
    thing: 'one computer and one scanner hold registration up; one medic samples, bottles, confirms',
    file: 'story.json',
    community: 'anheli',
    says: [
      ['verdict', 'Registration is slow', '登记最慢'],
      ['sentence', '150 people, one scanner: about 1 h 40 min', '150人等1把扫码枪，约1小时40分钟'],
      [
        'step',
        [
          'Registration 150 waiting slowest 90 an hour 1 scanner',
          'Sampling 30 waiting 120 an hour 1 medic',
          'To the laboratory 500 waiting 400 an hour 1 van',
          'Entering results 400 waiting 300 an hour 1 person',
        ].join(' '),
        [
          '登记 150 人在等 最慢 每小时90人 1把扫码枪',
          '采样 30 人在等 每小时120人 1名医护',
          '送检 500 人在等 每小时400人 1辆车',
          '录入结果 400 人在等 每小时300人 1人',
        ].join(' '),
      ],
      ['change', 'about 100 → 90 min', '约100 → 90分钟'],
      ['then', 'Then Sampling holds people up.', '那时卡在采样。'],
    ],
  },
] as const;

describe('widgets/flow, the story', () => {
  for (const { thing, file, community, says } of ROWS)
    it(`tells in English and in Chinese: ${thing}`, async () => {
      const feed = story(await recorded(file), WRITTEN);
      for (const lang of ['en', 'zh-Hans'] as const) {
        const element = await new WidgetPage().show('lantern-flow', {
          feed,
          attributes: { community, lang },
        });
        for (const [part, en, zh] of says)
          expect(plainBlanks(partOf(element, part)), part).to.equal(lang === 'en' ? en : zh);
      }
    });
});
