import { feedServerUrl } from './runner.ts';

/** One answer of the feed server; see feed-server.mjs for the faults. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Whether other origins may read it. Usually they may. */
  readonly cors?: boolean;
  readonly delayMs?: number;
  readonly fault?: string;
  /** Megabytes of a flood or a bomb; bytes of the first of two pieces. */
  readonly size?: number;
  /** Server-sent events, as they are pushed. */
  readonly events?: boolean;
}

interface Log {
  readonly requests: readonly {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly open: number;
}

let made = 0;
let address: Promise<string> | undefined;

function server(): Promise<string> {
  return (address ??= feedServerUrl());
}

/** A path of its own on the feed server, and what a test may want of it. */
export class ServedFeed {
  readonly url: string;
  private readonly base: string;
  private readonly path: string;

  private constructor(base: string, path: string, origin: string) {
    this.base = base;
    this.path = path;
    this.url = `${origin}/feed/${path}`;
  }

  /** @param gated at the second address, which can refuse connections */
  static async create(answers: readonly ScriptedAnswer[] = [], gated = false): Promise<ServedFeed> {
    const base = await server();
    const origin = gated ? await setGate('open') : base;
    const feed = new ServedFeed(base, `${Date.now().toString(36)}-${made++}`, origin);
    await feed.script(answers);
    return feed;
  }

  /** Each request takes the next answer; the last one stays. Forgets the requests so far. */
  async script(answers: readonly ScriptedAnswer[]): Promise<void> {
    const plain = answers.map(({ bytes, ...answer }) =>
      bytes ? { ...answer, body: base64(bytes) } : answer,
    );
    await this.control('PUT', 'script', JSON.stringify(plain));
  }

  async log(): Promise<Log> {
    return (await this.control('GET', 'log')).json() as Promise<Log>;
  }

  async count(): Promise<number> {
    return (await this.log()).requests.length;
  }

  /** Sends an event to all who listen. @returns to how many */
  async push(data: string): Promise<number> {
    return (await this.control('POST', 'push', data)).json() as Promise<number>;
  }

  async drop(): Promise<void> {
    await this.control('POST', 'drop');
  }

  private control(method: string, verb: string, body?: string): Promise<Response> {
    return fetch(`${this.base}/${verb}/${this.path}`, { method, ...(body !== undefined && { body }) });
  }
}

/** Opens or shuts the second address. @returns it */
export async function setGate(state: 'open' | 'shut'): Promise<string> {
  const response = await fetch(`${await server()}/gate/${state}`, { method: 'POST' });
  return response.json() as Promise<string>;
}

/** Waits, without a fixed time, for something that happens outside of this page. */
export async function until(what: () => boolean | Promise<boolean>, name = 'it'): Promise<void> {
  for (let turn = 0; turn < 900; turn++) {
    if (await what()) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`${name} did not happen`);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
