import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Finding } from '../check/findings.ts';
import { issueOf, type Issue } from '../feed/issues.ts';
import { readFeed } from '../feed/parse.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import { refusalOf } from '../import/mapping.ts';
import { renderWidget } from '../static/render.ts';
import { calendar } from '../text/calendar.ts';
import { isDocument } from './input.ts';
import { load, notJson, parsed, type Loaded } from './load.ts';
import { canvasPackage } from './canvas.ts';
import type { RenderCommand } from './render-usage.ts';

/** What was made of a feed. */
export interface RenderOutcome {
  readonly content: string | Uint8Array;
  /** False where there are no numbers, or none that is not too old. The content says so. */
  readonly isCurrent: boolean;
  /** Number of communities that were read; null if the document was refused. */
  readonly communities: number | null;
  readonly findings: readonly Finding[];
}

/** Renders a widget of a feed. Where the feed cannot be had, the content says that there are no numbers. */
export async function render(command: RenderCommand): Promise<RenderOutcome> {
  const { target, map, script, src, attributes, widget, format, page, isFragment, now } = command;
  const { source, findings } = await sourceOf(target, map, now);
  const { content, isCurrent } = await renderWidget({
    source,
    attributes,
    widget,
    format,
    page,
    script,
    isFragment,
    now,
    feed: src,
    canvas: canvasPackage,
    hash: text => createHash('sha256').update(text).digest('base64'),
  });
  const communities = 'feed' in source ? source.feed.communities.length : null;
  return { content, isCurrent, communities, findings };
}

interface Source {
  readonly source: Snapshot | Issue;
  readonly findings: readonly Finding[];
}

async function sourceOf(target: string, map: string | undefined, now: number): Promise<Source> {
  const loaded = await load(target, map);
  if ('finding' in loaded) return { source: issueOf('feed/unreachable', ''), findings: [loaded.finding] };
  return read(loaded, now);
}

function read({ input, mapped }: Loaded, now: number): Source {
  if (input.http && !isDocument(input.http)) {
    const issue = issueOf('feed/status', String(input.http.status));
    return { source: issue, findings: [issue] };
  }
  const document = mapped ? mapped.document : parsed(input.body);
  if (document === null || document === undefined) {
    const findings = [...input.issues, ...(mapped?.issues ?? notJson(input.body))];
    return { source: issueOf('feed/not-json', ''), findings };
  }
  const { feed, issues } = readFeed(document, calendar);
  const findings = [...input.issues, ...(mapped?.issues ?? []), ...issues];
  if (!feed || refusalOf(feed, mapped?.issues ?? []))
    return { source: issueOf('feed/not-an-object', ''), findings };
  return { source: { feed, issues, receivedAt: now, revision: 1 }, findings };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The attributes that the element of a widget has, from the manifest of the package. */
export function attributesOf(widget: string): readonly string[] {
  const file = new URL('../../custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  const element = declarations.find(({ tagName }) => tagName === `lantern-${widget}`);
  return (element?.attributes ?? []).map(({ name }) => name);
}
