/**
 * A path as a URI reference (RFC 3986): absolute paths with the scheme `file`, others relative. What may not stand in a segment is
 * percent-encoded as UTF-8; halves of characters, which have no UTF-8, are U+FFFD.
 */
export function uriOf(path: string): string {
  const segments = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
  const encoded = segments.map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return DRIVE.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

const DRIVE = /^[A-Za-z]:\//;
