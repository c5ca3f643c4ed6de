/** The schemes that an address to ask may have, with what one does there. */
const KINDS = { tel: 'call', mailto: 'write', http: 'ask', https: 'ask' } as const;

/** How somebody can be asked: by phone, by mail, or on a page. Undefined for an address that is none of these. */
export function contactKind(address: string | undefined): 'call' | 'write' | 'ask' | undefined {
  const scheme = /^(tel|mailto|https?):/i.exec(address ?? '')?.[1]?.toLowerCase();
  return KINDS[scheme as keyof typeof KINDS];
}
