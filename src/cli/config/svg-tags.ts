/** The first thing in a start tag that a published image has no use for, as it stands there. */
export function unwantedIn(name: string, attributes: string): string | undefined {
  if (UNWANTED.has(localName(name))) return `<${name}>`;
  for (const [whole, key = '', quoted = ''] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (isUnsafe(key, decode(quoted.slice(1, -1)))) return whole;
  }
  return undefined;
}

/** Scripts, other kinds of documents, what moves or stands for something that is fetched, and filters, which can take for ever to draw. */
const UNWANTED: ReadonlySet<string> = new Set(
  `script handler listener foreignobject iframe object embed audio video canvas link meta base form img
  animate animatecolor animatemotion animatetransform set discard filter`.split(/\s+/),
);

/** Keys with a prefix of their own are not styles: drawing programs note their own paths there. */
function isUnsafe(key: string, value: string): boolean {
  if (/^on/i.test(key) || key.toLowerCase() === 'xml:base') return true;
  if (ADDRESSES.has(localName(key))) return !/^(?:#|data:image\/(?:png|jpeg);base64,)/i.test(value);
  return !key.includes(':') && leadsAway(value);
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'srcset', 'poster']);

/** Whether a style fetches something, or is written with escapes that could hide that it does. */
export function leadsAway(css: string): boolean {
  return /\\|@import|url\((?!\s*["']?#)|(?:image-set|image|cross-fade|src)\(/i.test(css);
}

/** `style` of `svg:Style`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** A value without character references; those that no XML parser knows by itself are left. */
export function decode(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(quot|apos|amp|lt|gt));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name as keyof typeof NAMED] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const NAMED = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' } as const;
