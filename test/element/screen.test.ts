import { expect } from '@open-wc/testing';
import { screenOf, type Screen, type ScreenSource } from '../../src/element/screen.ts';
import { readFeed } from '../../src/feed/parse.ts';
import { issueOf } from '../../src/feed/issues.ts';
import type { Snapshot } from '../../src/feed/snapshot.ts';
import type { ProblemStrings } from '../../src/text/shared-strings.ts';
import { calendar } from '../../src/text/calendar.ts';

const PROBLEMS = {
  title: 'not now',
  calm: 'calm',
  noSrc: 'no address',
  unreachable: 'unreachable',
  unreadable: 'unreadable',
  ours: 'ours',
  empty: 'empty',
  noCommunities: 'no communities',
  notFound: what => `no ${what}`,
  askedFor: examples => `there are ${examples}`,
} as ProblemStrings;

function snapshotOf(communities: readonly object[]): Snapshot {
  const { feed, issues } = readFeed(
    { version: 1, generatedAt: '2021-01-06T15:40:00+08:00', communities },
    calendar,
  );
  if (!feed) throw new Error('the feed of the test cannot be read');
  return { feed, issues, receivedAt: 0, revision: 1 };
}

const ANHE = { id: 'anhe', name: 'Anhe' };

function screen(source: Partial<ScreenSource>): Screen {
  return screenOf({
    state: { kind: 'ready', snapshot: snapshotOf([ANHE]) },
    query: {},
    locale: 'en',
    words: true,
    isModuleLoading: false,
    moduleFailure: undefined,
    ...source,
  });
}

/** What residents are told of a problem, what whoever runs the page is told, its code, and whether there is just nothing. */
function problem(source: Partial<ScreenSource>): readonly unknown[] {
  const shown = screen(source);
  if (shown.kind !== 'problem') return [shown.kind];
  const { title, sentence, forOwner } = shown.text(PROBLEMS);
  return [`${title} ${sentence}`.trim(), forOwner, shown.issue.code, shown.isEmpty];
}

describe('element/screen', () => {
  it('shows numbers when the feed, the words and the modules are there', () => {
    const shown = screen({});
    expect(shown.kind === 'panel' && shown.selection.communities.map(({ id }) => id)).to.deep.equal(['anhe']);
  });

  it('leaves what is shown while the words are loading', () => {
    expect(screen({ words: undefined })).to.deep.equal({ kind: 'loading', isWordless: true });
  });

  it('is loading until there is a feed, and while a module without which nothing can be drawn is loading', () => {
    expect(screen({ state: { kind: 'empty' } }).kind).to.equal('loading');
    expect(screen({ isModuleLoading: true }).kind).to.equal('loading');
  });

  it('tells residents the same of every failure, and whoever runs the page what to do about it', () => {
    const failed = (code: Parameters<typeof issueOf>[0]): unknown =>
      problem({ state: { kind: 'failed', why: issueOf(code, '') } }).slice(0, 2);
    expect(failed('feed/no-src')).to.deep.equal(['not now calm', 'no address']);
    expect(failed('feed/timeout')).to.deep.equal(['not now calm', 'unreachable']);
    expect(failed('feed/version')).to.deep.equal(['not now calm', 'unreadable']);
  });

  it('shows the last good numbers after a failure, and that they are the last ones', () => {
    const why = issueOf('feed/timeout', '');
    const shown = screen({ state: { kind: 'degraded', snapshot: snapshotOf([ANHE]), why } });
    expect(shown.kind === 'panel' && shown.isDegraded).to.equal(true);
  });

  it('reports a module without which the feed cannot be read', () => {
    const moduleFailure = issueOf('module/not-loaded', 'import: blocked');
    expect(problem({ state: { kind: 'empty' }, moduleFailure })).to.deep.equal([
      'not now calm',
      'ours',
      'module/not-loaded',
      false,
    ]);
  });

  it('names what was asked for and what exists where a community is unknown', () => {
    expect(problem({ query: { community: 'nowhere' } })).to.deep.equal([
      'no nowhere',
      'there are anhe',
      'feed/no-such-community',
      true,
    ]);
  });

  it('says that a feed without communities is empty', () => {
    const state = { kind: 'ready', snapshot: snapshotOf([]) } as const;
    expect(problem({ state })).to.deep.equal(['empty', 'no communities', 'feed/empty', true]);
  });
});
