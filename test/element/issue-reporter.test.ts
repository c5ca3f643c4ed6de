import { expect } from '@open-wc/testing';
import { IssueReporter, type Report } from '../../src/element/issue-reporter.ts';
import { issueOf } from '../../src/feed/issues.ts';
import type { Snapshot } from '../../src/feed/snapshot.ts';

const SNAPSHOT = { feed: { communities: [] }, issues: [], receivedAt: 0, revision: 1 } as unknown as Snapshot;

/** Reports one after the other, and what the page is told by each. */
function told(...reports: readonly Partial<Report>[]): readonly (readonly string[])[] {
  const host = document.createElement('div');
  const reporter = new IssueReporter(host);
  let events: string[] = [];
  host.addEventListener('lantern-update', () => events.push('update'));
  host.addEventListener('lantern-issue', ({ detail }) => events.push(detail.map(({ code }) => code).join()));
  return reports.map(report => {
    events = [];
    reporter.report({ snapshot: undefined, problem: undefined, fault: undefined, failures: [], ...report });
    return events;
  });
}

describe('element/issue-reporter', () => {
  it('tells of each document once', () => {
    const next = { ...SNAPSHOT, revision: 2 };
    expect(told({ snapshot: SNAPSHOT }, { snapshot: SNAPSHOT }, { snapshot: next })).to.deep.equal([
      ['update'],
      [],
      ['update'],
    ]);
  });

  it('tells of a problem once as long as it is the same, and of the numbers when they are back', () => {
    const problem = issueOf('feed/timeout', '');
    const again = issueOf('feed/timeout', '');
    expect(
      told({ snapshot: SNAPSHOT, problem }, { snapshot: SNAPSHOT, problem: again }, { snapshot: SNAPSHOT }),
    ).to.deep.equal([['feed/timeout'], [], ['update']]);
  });

  it('tells of the issues of a document', () => {
    const snapshot = { ...SNAPSHOT, issues: [issueOf('id/duplicate', 'a')] };
    expect(told({ snapshot })).to.deep.equal([['update', 'id/duplicate']]);
  });

  it('tells of a fault beside the numbers once, and not where it is the problem itself', () => {
    const fault = issueOf('widget/failed', '');
    expect(told({ snapshot: SNAPSHOT, fault }, { snapshot: SNAPSHOT, fault })).to.deep.equal([
      ['widget/failed', 'update'],
      [],
    ]);
    expect(told({ fault, problem: fault })).to.deep.equal([['widget/failed']]);
  });

  it('tells of each module that could not be loaded', () => {
    const failures = [issueOf('module/not-loaded', 'a'), issueOf('module/not-loaded', 'b')];
    expect(told({ failures })).to.deep.equal([['module/not-loaded', 'module/not-loaded']]);
  });
});
