import { indexLines } from '../lib/lines.js';
import type { SourceDocument } from '../model/source.js';
import { decode } from './decode.js';
import { findFences, parseFrontmatter } from './frontmatter.js';
import { findTangle, MOST_FRONTMATTER_UNITS } from './limits.js';
import { emptyBody } from './markdown.js';
import { findSuppressions } from './suppressions.js';

/** No head is longer: a unit takes three bytes of UTF-8 at most, and the rest is room for the closing fence. */
export const MOST_HEAD_BYTES = 3 * MOST_FRONTMATTER_UNITS + 100;
/** What is kept of a text without a head, so that it is known to be no empty one. */
const MOST_UNITS = 100;

/** Reads a head as `parse` would read the document, without the body. */
export function parseHead(path: string, head: Uint8Array): SourceDocument {
  const { text, unreadable } = decode(head);
  const lines = indexLines(text);
  const { frontmatter, end } = parseFrontmatter(text, lines);
  const reason = unreadable?.(lines) ?? findTangle(text, end, lines);
  const suppressions = reason ? [] : findSuppressions(text, [], lines);
  if (!reason) return { path, text, lines, frontmatter, body: emptyBody(), suppressions };
  const unread = { range: reason.range, problems: [], data: {}, entries: new Map() };
  return { path, text, lines, unreadable: reason, frontmatter: unread, body: emptyBody(), suppressions };
}

/**
 * The bytes of a document down to the end of its frontmatter: what that says, and where, is the same in both. Where the
 * frontmatter has no beginning or no end, no more than tells so.
 */
export function headOf(content: Uint8Array): Uint8Array {
  const start = content.subarray(0, MOST_HEAD_BYTES);
  return findPlain(start) ?? findHead(start, false) ?? start;
}

/** The head of a document of which only the first bytes are there; undefined when its end is not among them. */
export function headWithin(start: Uint8Array): Uint8Array | undefined {
  return findPlain(start) ?? findHead(start, true);
}

/** Most heads end with the first line that begins as their end does. To see it, a byte is as good as a character, and faster. */
function findPlain(start: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.length);
  const fence = bytes.indexOf('\n---', 3);
  const end = fence < 0 ? fence : bytes.indexOf('\n', fence + 1);
  const text = bytes.toString('latin1', 0, end + 1);
  const { closing } = findFences(UNLIKE_BYTES.test(text) ? '' : text);
  return closing ? new Uint8Array(start.subarray(0, closing.index + closing[0].length)) : undefined;
}

/** The bytes of U+FEFF and of the line breaks U+2028 and U+2029, which mean something to the patterns of fences. */
const UNLIKE_BYTES = /^\xEF\xBB\xBF|\xE2\x80[\xA8\xA9]/;

function findHead(start: Uint8Array, isCut: boolean): Uint8Array | undefined {
  const text = Buffer.from(start.buffer, start.byteOffset, start.length).toString();
  const { opening, closing, heading } = findFences(text);
  const end = closing ? closing.index + closing[0].length : heading;
  const mayOpen = opening !== null || '---'.startsWith(text.trim());
  if (isCut && mayOpen && end === text.length) return undefined;
  const head = text.slice(0, closing ? end : Math.min(opening?.[0].length ?? end, MOST_UNITS));
  // Bytes that are not UTF-8 only grow when they are decoded, so none of them is left out.
  return new Uint8Array(start.subarray(0, Buffer.byteLength(head)));
}
