import type { Agreement } from './agreement.js';
import type { Law } from './citation.js';
import type { Collection } from './collection.js';
import type { Locale, Text } from './locale.js';
import type { Timeline } from './timeline.js';

/** One form that an agreement is published in. */
export interface Emitter {
  /** The word after `--to`. */
  readonly name: string;
  /** What follows the agreement's id in the file name: `.html`, `.pdf.md`. */
  readonly extension: string;
  /** One line for the help. */
  readonly about: Text;
  emit(agreement: Agreement, context: EmitContext): string | Uint8Array | Promise<string | Uint8Array>;
}

/** What an output needs to know beside the agreement; the same context gives the same bytes. */
export interface EmitContext {
  /** The language of the output's own words. */
  readonly locale: Locale;
  readonly timeline: Timeline;
  readonly law: Law;
  readonly tool: Tool;
  /** What the agreement is known together with; without it, other agreements are told by what the frontmatter says of them. */
  readonly collection?: Collection;
  /** The web pages that are published together with this output, by id of agreement. */
  readonly pages?: Pages;
}

/** Addresses of agreements' pages, by id. */
export type Pages = ReadonlyMap<string, string>;

/** The program that made a file. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}
