import type { Selection } from '../domain/select-communities.ts';
import type { Issue } from '../feed/issues.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/** What an element has to report after an update. */
export interface Report {
  /** What is shown, or was before the last problem. */
  readonly snapshot: Snapshot | undefined;
  /** Why no numbers, or no newer ones, are shown. */
  readonly problem: Issue | undefined;
  /** What could not be drawn beside the numbers. */
  readonly fault: Issue | undefined;
  /** Modules that could not be loaded, each reported once by whoever collects them. */
  readonly failures: readonly Issue[];
}

/** Tells the page, by events, of new numbers and of issues, and writes one line to the console. Each thing is told once. */
export class IssueReporter {
  private readonly host: Element;
  private lastReported: unknown;
  private lastReportedFault: Issue | undefined;
  private lastNote = '';

  constructor(host: Element) {
    this.host = host;
  }

  report({ snapshot, problem, fault, failures }: Report): void {
    for (const failure of failures) this.dispatch('lantern-issue', [failure]);
    if (fault && fault !== this.lastReportedFault && fault !== problem)
      this.dispatch('lantern-issue', [fault]);
    this.lastReportedFault = fault;
    // A problem that repeats itself is no news; each new document is.
    const news = problem?.code ?? snapshot;
    if (news === undefined || news === this.lastReported) return;
    this.lastReported = news;
    if (!problem) this.dispatch('lantern-update', snapshot);
    const issues = problem ? [problem] : (snapshot?.issues ?? []);
    if (issues.length > 0) this.dispatch('lantern-issue', issues);
  }

  /**
   * One line on the console for whoever wrote the attributes: what they name and the feed does not have. A widget that shows
   * the other communities does not say it to residents.
   */
  noteUnknown({ unknown, examples }: Selection): void {
    const list = examples.length > 0 ? `; it has: ${examples.join(', ')}` : '';
    const note = unknown.length === 0 ? '' : `the feed has no "${unknown.join('", "')}"${list}`;
    if (note !== '' && note !== this.lastNote)
      console.info(`lantern-widgets: <${this.host.localName}>: ${note}`);
    this.lastNote = note;
  }

  private dispatch(name: string, detail: unknown): void {
    this.host.dispatchEvent(new CustomEvent(name, nullPrototype({ detail, bubbles: true, composed: true })));
  }
}
