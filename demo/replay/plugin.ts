// The only file of the replay that touches the outside world: it reads the recorded files and the clock.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { BROKEN, REPLAYS } from './feeds.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** A feed that is never answered, for the pages that show what is said until then. */
const NEVER = 'never';

const FEED = /^\/feeds\/([\w-]+)\.json$/;

/**
 * Answers `/feeds/<name>.json` with a day that was recorded, its times moved to now.
 *
 * - `?at=<epoch ms>`: the answer of that moment, its `Date` header included, for tests and pictures
 * - `?age=<seconds>`: the document as it was so long ago, as if nobody had written a newer one
 */
export function replayFeeds(): Plugin {
  return {
    name: 'lantern:replay-feeds',
    configureServer: server => void server.middlewares.use(answer),
    configurePreviewServer: server => void server.middlewares.use(answer),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const name = FEED.exec(url.pathname)?.[1];
  if (name === NEVER) return;
  if (name === undefined) return next();
  reply(name, url.searchParams, request, response).catch(next);
}

async function reply(
  name: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const at = wholeNumber(query.get('at')) ?? Date.now();
  const body = await bodyOf(name, at - (wholeNumber(query.get('age')) ?? 0) * 1000);

  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Date, ETag');
  response.setHeader('Cache-Control', 'no-cache');
  if (query.has('at')) response.setHeader('Date', new Date(at).toUTCString());
  if (body === undefined) return end(response, 404, 'No such feed.\n', 'text/plain; charset=utf-8');

  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  end(response, 200, request.method === 'HEAD' ? '' : body, JSON_TYPE);
}

async function bodyOf(name: string, now: number): Promise<string | undefined> {
  const replay = REPLAYS.get(name);
  if (replay === undefined) return BROKEN.get(name);
  const recorded: unknown = JSON.parse(
    await readFile(new URL(`../feeds/${replay.file}`, import.meta.url), 'utf8'),
  );
  return JSON.stringify(replay.build(recorded, now));
}

function end(response: ServerResponse, status: number, body: string, type: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.end(body);
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
