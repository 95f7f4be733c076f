import type { Agreement } from './agreement.js';
import type { Law } from './citation.js';
import type { Collection } from './collection.js';
import type { Locale, Text } from './locale.js';
import type { Theme } from './theme.js';
import type { Timeline } from './timeline.js';
import type { PdfStandard, Typeset } from './typeset.js';

/** One form that an agreement is published in. */
export interface Emitter {
  /** The word after `--to`. */
  readonly name: string;
  /** What follows the agreement's id in the file name: `.html`, `.pdf.md`. */
  readonly extension: string;
  /** One line for the help. */
  readonly about: Text;
  /** Whether it is made when the command line names no form. */
  readonly byDefault: boolean;
  /** A smaller file that goes with it, such as settings for another program. */
  readonly companion?: Companion;
  emit(agreement: Agreement, context: EmitContext): string | Uint8Array | Promise<string | Uint8Array>;
}

/** A file that goes with an output, whose name it can tell. */
export interface Companion {
  readonly extension: string;
  emit(agreement: Agreement, context: EmitContext): string;
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
  /** The plain one when left out. */
  readonly theme?: Theme;
  /** The agreement has errors that should have stopped it, and is published in spite of them: all that is published says so. */
  readonly forced?: boolean;
  /** How a PDF is set; there is none without it. */
  readonly typeset?: Typeset;
  /** PDF/UA-1 when left out. */
  readonly pdfStandard?: PdfStandard;
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
