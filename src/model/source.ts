import type { Root } from 'mdast';
import type { Lines } from '../lib/lines.js';
import type { Located, Range } from './place.js';
import type { Suppression } from './suppression.js';

/** One file as it was read, before anything is made of its words. */
export interface SourceDocument {
  /** As the user wrote or would write it; `/` between folders. */
  readonly path: string;
  /** The decoded file as it is on disk, byte order mark and line endings included. */
  readonly text: string;
  /** Where the lines of `text` begin. */
  readonly lines: Lines;
  /** Why the file could not be read as Markdown; everything else is then empty. */
  readonly unreadable?: Unreadable;
  readonly frontmatter: Frontmatter;
  /** The Markdown after the frontmatter (mdast), without its comments; its places are places in `text`. */
  readonly body: Root;
  /** The comments, in YAML and in Markdown, that say that findings may stand; in the order of the text. */
  readonly suppressions: readonly Suppression[];
}

/** Larger files are not agreements: the longest known one is 75 kB of text. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** What makes a file unfit to be read at all. */
export interface Unreadable extends Located {
  readonly reason: 'empty' | 'binary' | 'not-utf8' | 'too-large' | 'too-complex';
  /** The measure behind the reason: bytes for `too-large`, the line for the others. */
  readonly measure: number;
}

/** The YAML block at the head of a file. */
export interface Frontmatter extends Located {
  /** All that stands wrong with the block itself; the first one is told. */
  readonly problems: readonly FrontmatterProblem[];
  /** Plain data: maps, lists, strings, numbers, booleans, null. Empty when the block cannot be used. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What stands where, by JSON Pointer (`/validity/from`, `/parties/0/name`; the whole is ``). */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** One value of the frontmatter, and its key where it has one. */
export interface Entry {
  readonly key?: Range;
  readonly value: Range;
  /** Set when YAML would read an unquoted value as something other than what is written: `1.10` as 1.1. */
  readonly yamlReads?: string;
}

export type FrontmatterProblemKind =
  | 'missing' // there is no block
  | 'unclosed' // the opening fence has no closing one
  | 'blank-before' // blank lines before the opening fence
  | 'indented' // the opening fence is indented
  | 'tab' // a tab where YAML wants spaces
  | 'duplicate-key'
  | 'not-a-map' // a list or a single value where `key: value` lines should be
  | 'alias' // anchors and aliases are not part of the format
  | 'tag' // neither are tags
  | 'colon' // an unquoted value with a colon and a space in it
  | 'quote' // a quotation mark that never ends
  | 'bracket' // a bracket or brace that never ends
  | 'indentation'
  | 'yaml'; // anything else that is not YAML

export interface FrontmatterProblem extends Located {
  readonly kind: FrontmatterProblemKind;
  /** The words of the file that the problem is about, for instance the key that stands twice. */
  readonly evidence: string;
}
