import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Notice } from '../../../src/ui/notice.ts';
import { message } from '../../../src/ui/share/message.ts';
import { notice } from '../../../src/widgets/queue/notice.ts';
import { shownOne } from '../../support/shown.ts';
import { ago, contextOf, feedOf, viewOf, type Moment } from '../../support/views.ts';

const OPEN = {
  name: 'Anheli',
  status: 'open',
  closesAt: '2021-01-06T20:00:00+08:00',
  lastJoinAt: '2021-01-06T19:30:00+08:00',
  bring: ['keys', 'ID card'],
  queue: { waiting: 180, servedPerHour: 90, waitPlace: { name: 'Activity room' } },
};

function noticeOf(community: object, moment: Moment = {}): Notice {
  return viewOf(notice, community, {}, moment);
}

function sentences({ sentences: all }: Notice): readonly string[] {
  return all.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

describe('widgets/queue/notice', () => {
  it('is for somebody who joins at its time, not for a now that would go on being said', () => {
    const told = noticeOf(OPEN);
    expect(sentences(told)).to.deep.equal(['to wait. Join at 15:40: your turn about 17:45.']);
    expect(told.join).to.equal('Join by 19:30');
    for (const community of [OPEN, { ...OPEN, queue: { waitMinutes: 20 } }, { ...OPEN, closesAt: ago(-120) }])
      expect(sentences(noticeOf(community)).join(' ')).not.to.match(/\bnow\b/);
  });

  it('says of a reported wait whom its turn is for', () => {
    const told = sentences(noticeOf({ ...OPEN, queue: { waitMinutes: 20 } }));
    expect(told[1]).to.equal('These times are for those who join at 15:40.');
  });

  it('has the bar without the word now', () => {
    const place = document.createElement('div');
    render(noticeOf(OPEN).visual, place);
    const labels = [...place.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(labels).to.include('15:40').and.include('join by 19:30');
    expect(labels.join(' ')).not.to.include('now');
  });

  it('says where to wait and what to bring, where one may be served', () => {
    const tips = (community: object): readonly string[] =>
      noticeOf(community).tips.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
    expect(tips(OPEN)).to.deep.equal(['Where to wait: Activity room', 'Bring: keys, ID card']);
    expect(tips({ ...OPEN, status: 'full' })).to.deep.equal([]);
  });

  it('counts for the day where nobody new is served today, a pause until its time, and a number as long as it is current', () => {
    const until = (more: object): Notice['validUntil'] => noticeOf({ ...OPEN, ...more }).validUntil;
    const tomorrow = '2021-01-07T06:00:00+08:00';
    expect(until({ status: 'full', opensAt: tomorrow })).to.equal('day');
    expect(until({ status: 'done' })).to.equal('day');
    expect(until({ lastJoinAt: ago(10) })).to.equal('day');
    expect(until({ status: 'closed', opensAt: ago(-60) })).to.equal(Date.parse(ago(-60)));
    expect(until({ status: 'not-started', opensAt: ago(-80) })).to.equal(Date.parse(ago(-80)));
    expect(until({ status: 'paused', resumesAt: ago(-40) })).to.equal(Date.parse(ago(-40)));
    expect(until({ status: 'paused', resumesAt: ago(20) })).to.equal(undefined);
    expect(until({})).to.equal(undefined);
  });

  it('is what a message says', () => {
    const context = contextOf(feedOf([OPEN]));
    expect(message(shownOne('queue', context), '')).to.match(
      /^As of 15:37\. Anheli: Open until 20:00\. About 2 h to wait\. Join at 15:40: your turn about 17:45\. Join by 19:30\. 180 people ahead\./,
    );
  });
});
