import type { AlignType } from 'mdast';

/** What the template sets as words. Keys and types are all that it knows; strings are never Typst source. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  /** A place where a run that is wider than the line may go on below. */
  | { readonly type: 'gap' }
  | LongWord
  | { readonly type: 'break' }
  | { readonly type: 'emphasis' | 'strong' | 'code'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** Words in another language than what they stand in. */
  | { readonly type: 'spoken'; readonly language: Language; readonly children: readonly Inline[] }
  /** A link to what has the `id` in the same document. */
  | { readonly type: 'reference'; readonly to: string; readonly children: readonly Inline[] }
  /** Where references to what follows lead. */
  | { readonly type: 'anchor'; readonly id: string }
  /** The first call of a note, with the note. */
  | { readonly type: 'note'; readonly id: string; readonly number: string; readonly blocks: readonly Block[] }
  /** A later call of a note. */
  | { readonly type: 'again'; readonly note: string; readonly number: string }
  /** A call of a note that stands in the list of notes. */
  | { readonly type: 'call'; readonly to: string; readonly number: string };

/** A word of a table that may be wider than its column, between the pieces of which it may go on below. */
interface LongWord {
  readonly type: 'long';
  readonly pieces: readonly string[];
  /** The width of its line, in em. A piece that does not fit may break anywhere. */
  readonly room: number;
  /** Whether it may be hyphenated; an address may not. */
  readonly hyphenated: boolean;
}

/** What the template sets as blocks. */
export type Block =
  | HeadingBlock
  | TableBlock
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** A short paragraph that what follows must not be parted from. */
  | { readonly type: 'opening'; readonly children: readonly Inline[] }
  | ListBlock
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'listing'; readonly value: string }
  | { readonly type: 'rule' }
  /** The notes that stand nowhere else. */
  | { readonly type: 'notes'; readonly notes: readonly LooseNote[] }
  | { readonly type: 'signatures'; readonly signatories: readonly SignatoryBlock[] }
  /** Blocks in another language than what they stand in. */
  | { readonly type: 'foreign'; readonly language: Language; readonly blocks: readonly Block[] }
  /** Blocks on pages that lie down, since a table of theirs is wide. */
  | { readonly type: 'lying'; readonly blocks: readonly Block[] };

interface ListBlock {
  readonly type: 'list';
  /** The number of the first item; null where items have marks instead. */
  readonly start: number | null;
  /** Whether there is room between items, since some are more than a paragraph. */
  readonly spaced: boolean;
  readonly items: readonly (readonly Block[])[];
}

export interface LooseNote {
  readonly id: string;
  readonly number: string;
  readonly blocks: readonly Block[];
}

export interface HeadingBlock {
  readonly type: 'heading';
  readonly id: string;
  /** From 1; none is skipped. */
  readonly level: number;
  /** Its words alone, for the contents and the bookmarks. */
  readonly name: string;
  readonly children: readonly Inline[];
  readonly onNewPage: boolean;
  readonly language: Language | null;
}

export interface TableBlock {
  readonly type: 'table';
  readonly caption: readonly Inline[] | null;
  /** Null until it is known how wide a line is where the table stands. */
  readonly grid: Grid | null;
  readonly align: readonly AlignType[];
  readonly head: readonly (readonly Inline[])[];
  /** Whether the head stands on each page; not where it has notes, which would be repeated too. */
  readonly repeats: boolean;
  /** Whether the first column says what the row is about. */
  readonly labelled: boolean;
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

/** How a table is set; in points. */
export interface Grid {
  /** How wide the columns are; null where they are as wide as their words. */
  readonly widths: readonly number[] | null;
  readonly size: number;
  /** The space around what stands in a cell. */
  readonly inset: number;
}

/** Lines as they are to stand; `blanks` are the labels of lines to write on. */
export interface SignatoryBlock {
  readonly party: readonly Inline[];
  readonly lines: readonly (readonly Inline[])[];
  readonly blanks: readonly string[];
}

/** What Typst knows a language as. */
export interface Language {
  readonly lang: string;
  readonly region: string | null;
}
