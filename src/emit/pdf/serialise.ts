import { asciiAddress, settable } from './words.js';

/**
 * The data that the template reads. Here, and only here, all words are made such that they can be set, addresses such that a PDF
 * may have them, each id the name of one place, and links to places that there are not, words.
 */
export function serialise(data: unknown): string {
  const ids = new Set<unknown>();
  const anchored = JSON.stringify(data, (key, value) => {
    if (key !== 'id') return value;
    if (ids.has(value)) return null;
    ids.add(value);
    return value;
  });
  return JSON.stringify(JSON.parse(anchored), (key, value) => {
    if (typeof value === 'string') return NAMES.has(key) ? value : (SERIALISERS[key] ?? settable)(value);
    return isLost(value, ids) ? { type: 'words', children: value.children } : value;
  });
}

/** What the template knows, but does not set. */
const NAMES: ReadonlySet<string> = new Set(['type', 'id', 'to', 'note', 'file', 'lang', 'region', 'tone']);

const SERIALISERS: Readonly<Record<string, (value: string) => string>> = { url: asciiAddress };

function isLost(value: unknown, ids: ReadonlySet<unknown>): value is { readonly children: unknown } {
  return typeof value === 'object' && value !== null && 'to' in value && 'children' in value && !ids.has(value.to);
}
