import { indexLines } from '../lib/lines.js';
import type { SourceDocument } from '../model/source.js';
import { takeComments } from './comments.js';
import { decode } from './decode.js';
import { parseFrontmatter } from './frontmatter.js';
import { findTangle } from './limits.js';
import { emptyBody, parseMarkdown } from './markdown.js';
import { findSuppressions } from './suppressions.js';

/**
 * Reads one file: bytes → text → frontmatter and Markdown, every part with its place. Never throws at and never
 * judges what an author wrote: what cannot be read is kept with the reason, and rules speak of it.
 */
export function parse(path: string, content: Uint8Array | string): SourceDocument {
  const { text, unreadable } = decode(content);
  const lines = indexLines(text);
  const { frontmatter, end } = parseFrontmatter(text, lines);
  const reason = unreadable?.(lines) ?? findTangle(text, end, lines);
  if (reason) {
    const unread = { range: reason.range, problems: [], data: {}, entries: new Map() };
    return { path, text, lines, unreadable: reason, frontmatter: unread, body: emptyBody(), suppressions: [] };
  }
  const { body, comments } = takeComments(parseMarkdown(text, end), text);
  return { path, text, lines, frontmatter, body, suppressions: findSuppressions(text, comments, lines) };
}
