import type { Feed } from '../../domain/model.ts';

/** How a publisher can be asked: by phone, by mail, or on a page. Undefined where it gives no such address. */
export function contactKind({ publisher }: Feed): 'call' | 'write' | 'ask' | undefined {
  const scheme = /^(tel|mailto|https?):/i.exec(publisher?.contact ?? '')?.[1]?.toLowerCase();
  return scheme === undefined ? undefined : scheme === 'tel' ? 'call' : scheme === 'mailto' ? 'write' : 'ask';
}
