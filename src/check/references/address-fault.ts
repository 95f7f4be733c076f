import { decodeUri } from '../../lib/decode-uri.js';

/** Why an address may not stand in an agreement. */
export type AddressFault = { readonly kind: 'scheme'; readonly scheme: string } | { readonly kind: 'outside' };

const ALLOWED: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
/** Control characters, white space and what cannot be seen: browsers read `java\nscript:` as a scheme. */
const HIDDEN = /[\p{C}\p{Z}]/gu;

/** What is wrong with an address: a scheme that is not allowed, or a path that leads out of the document's own folder. */
export function faultOfAddress(url: string): AddressFault | undefined {
  const seen = url.replace(HIDDEN, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme.length > 1) return ALLOWED.has(scheme) ? undefined : { kind: 'scheme', scheme };
  const path = decodeUri(seen.replace(/[?#].*$/, ''));
  const isOutside = scheme !== undefined || /^\/|\\|(?:^|\/)\.\.(?:\/|$)/.test(path);
  return isOutside ? { kind: 'outside' } : undefined;
}
