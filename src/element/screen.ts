import { selectCommunities, type Query, type Selection } from '../domain/select-communities.ts';
import { missingOf } from '../domain/shards.ts';
import { issueOf, type Issue } from '../feed/issues.ts';
import type { FeedState, Snapshot } from '../feed/snapshot.ts';
import type { SharedStrings } from '../text/shared-strings.ts';
import type { Words } from '../text/words.ts';
import type { ProblemText } from '../ui/render/problem.ts';

type ProblemStrings = SharedStrings['problem'];

/** Numbers are on their way. */
export interface LoadingScreen {
  readonly kind: 'loading';
  /** There are no words yet to say it with: what is shown stays. */
  readonly isWordless: boolean;
}

/** Words in place of numbers. */
export interface ProblemScreen {
  readonly kind: 'problem';
  /** Nothing is wrong with the feed, but there is nothing in it to show. */
  readonly isEmpty: boolean;
  readonly issue: Issue;
  readonly text: (strings: ProblemStrings) => ProblemText;
}

/** Numbers. */
export interface PanelScreen {
  readonly kind: 'panel';
  readonly snapshot: Snapshot;
  /** What came after the snapshot could not be used. */
  readonly isDegraded: boolean;
  readonly selection: Selection;
  /** Files of the feed that have not come; null where none is missing. */
  readonly missing: ReturnType<typeof missingOf>;
}

/** What an element shows at one moment. */
export type Screen = LoadingScreen | ProblemScreen | PanelScreen;

/** Everything that decides it. */
export interface ScreenSource {
  readonly state: FeedState;
  readonly query: Query;
  /** The reader's language. */
  readonly locale: string;
  /** The words of the reader's language: true, undefined while they are loading, null where they cannot be loaded. */
  readonly words: true | null | undefined;
  /** A module without which nothing can be drawn is still loading. */
  readonly isModuleLoading: boolean;
  /** Why a module without which nothing can be read was not loaded. */
  readonly moduleFailure: Issue | undefined;
}

const LOADING: LoadingScreen = { kind: 'loading', isWordless: false };

/** Decides what an element shows: that it is loading, a problem, or a panel. */
export function screenOf({
  state,
  query,
  locale,
  words,
  isModuleLoading,
  moduleFailure,
}: ScreenSource): Screen {
  if (words === undefined) return { kind: 'loading', isWordless: true };
  if (words === null) return problem(issueOf('module/not-loaded', 'language'), () => noWords(locale));
  if (state.kind === 'failed') return failed(state.why);
  if (moduleFailure) return failed(moduleFailure);
  if (state.kind === 'empty' || isModuleLoading) return LOADING;
  return panelOf(state.snapshot, state.kind === 'degraded', query);
}

/** That files of the feed have not come, and communities with them; '' where all is there. */
export function missingText({ missing }: PanelScreen, words: Words): string {
  return missing ? words.strings.partsMissing(words.number(missing.shards), words.number(missing.of)) : '';
}

/** What is said where no words can be loaded, English ones neither. */
function noWords(locale: string): ProblemText {
  const title = /^zh/i.test(locale)
    ? '数据暂时无法显示，稍后会自动出现。'
    : 'The numbers cannot be shown now. They will appear by themselves.';
  return { title, sentence: '', forOwner: '' };
}

/** What is shown instead where a view could not be made: a fault of ours. */
export function faultScreen(fault: Issue): ProblemScreen {
  return failed(fault);
}

function panelOf(snapshot: Snapshot, isDegraded: boolean, query: Query): Screen {
  const { feed } = snapshot;
  const selection = selectCommunities(feed, query);
  const missing = missingOf(feed);
  if (selection.communities.length > 0) return { kind: 'panel', snapshot, isDegraded, selection, missing };
  return missing ? missingScreen(snapshot) : notFound(selection);
}

/** The file that has the community has not come, or could not be read. */
function missingScreen({ issues }: Snapshot): Screen {
  const fault = issues.find(({ pointer }) => /^\/shards(?:\/|$)/.test(pointer));
  return fault ? failed(issueOf(fault.code, fault.seen ?? '')) : LOADING;
}

function notFound({ unknown, examples, problem: why }: Selection): ProblemScreen {
  if (why === 'empty' || why === undefined)
    return empty(issueOf('feed/empty', ''), ({ empty: title, noCommunities }) => [title, noCommunities]);
  const what = unknown.join(' ');
  return empty(issueOf(`feed/${why}`, what), strings => [
    strings.notFound(what),
    strings.askedFor(examples.join(', ')),
  ]);
}

function empty(
  issue: Issue,
  text: (strings: ProblemStrings) => [title: string, forOwner: string],
): ProblemScreen {
  return {
    ...problem(issue, strings => {
      const [title, forOwner] = text(strings);
      return { title, sentence: '', forOwner };
    }),
    isEmpty: true,
  };
}

/** A feed that cannot be had. Residents are told the same of all failures: it is not theirs to tell them apart. */
function failed(issue: Issue): ProblemScreen {
  return problem(issue, strings => ({
    title: strings.title,
    sentence: strings.calm,
    forOwner: failureText(issue.code, strings),
  }));
}

/** What whoever runs the page can do about a feed that cannot be had. */
function failureText(code: string, { noSrc, unreachable, unreadable, ours }: ProblemStrings): string {
  if (code === 'feed/no-src') return noSrc;
  if (/^(?:module|widget)\//.test(code)) return ours;
  return /^feed\/(?:unreachable|timeout|status)$/.test(code) ? unreachable : unreadable;
}

function problem(issue: Issue, text: ProblemScreen['text']): ProblemScreen {
  return { kind: 'problem', isEmpty: false, issue, text };
}
