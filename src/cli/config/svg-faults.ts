/**
 * The first thing in an SVG that a published image has no use for, as it stands there: scripts, other documents, what moves, what is
 * fetched from elsewhere, and text, which each machine sets in its own way (always told as `<text>`). What cannot be followed as XML is one too: nothing is let through that has not been understood.
 */
export function faultInSvg(text: string): string | undefined {
  let at = 0;
  let inside = '';
  for (const { 0: piece, groups } of text.matchAll(PIECES)) {
    const { name, attributes = '', cdata, words = cdata } = groups ?? {};
    const fault = name === undefined ? faultInWords(words, inside) : faultInTag(name, attributes);
    if (fault !== undefined) return fault;
    at += piece.length;
    if (name !== undefined) inside = localName(name);
  }
  return at < text.length ? text.slice(at) : undefined;
}

/** XML without document types, processing instructions and what is not well formed; each piece begins where the one before ends. */
const PIECES = new RegExp(
  [
    /\uFEFF|<!--[\s\S]*?-->|<\?xml\s[^<>?]*\?>|<\/[^\s<>/=]+\s*>/,
    /<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>/,
    /<(?<name>[^\s<>/=!?'"]+)(?<attributes>(?:\s+[^\s<>/='"]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*\/?>/,
    /(?<words>[^<\uFEFF]+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gy',
);

function faultInTag(name: string, attributes: string): string | undefined {
  if (localName(name) === 'text') return '<text>';
  if (UNWANTED.has(localName(name))) return `<${name}>`;
  for (const [whole, key = '', quoted = ''] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (isUnsafe(key, decode(quoted.slice(1, -1)))) return whole;
  }
  return undefined;
}

/** Scripts, other kinds of documents, and what moves or stands for something that is fetched. */
const UNWANTED: ReadonlySet<string> = new Set(
  `script handler listener foreignobject iframe object embed audio video canvas link meta base form img
  animate animatecolor animatemotion animatetransform set discard`.split(/\s+/),
);

/** Keys with a prefix of their own are not styles: drawing programs note their own paths there. */
function isUnsafe(key: string, value: string): boolean {
  if (/^on/i.test(key) || key.toLowerCase() === 'xml:base') return true;
  if (ADDRESSES.has(localName(key))) return !/^(?:#|data:image\/(?:png|jpeg);base64,)/i.test(value);
  return !key.includes(':') && leadsAway(value);
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'srcset', 'poster']);

function faultInWords(words: string | undefined, inside: string): string | undefined {
  return words !== undefined && inside === 'style' && leadsAway(decode(words)) ? words.trim() : undefined;
}

/** Whether a style fetches something, or is written with escapes that could hide that it does. */
function leadsAway(css: string): boolean {
  return /\\|@import|url\((?!\s*["']?#)|(?:image-set|image|cross-fade|src)\(/i.test(css);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** A value without character references; those that no XML parser knows by itself are left. */
function decode(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(quot|apos|amp|lt|gt));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name as keyof typeof NAMED] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const NAMED = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' } as const;
