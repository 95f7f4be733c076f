import type { SourceDocument } from '../../model/source.js';
import type { Suppression, Surroundings } from '../../model/suppression.js';

/** A stretch of the file that goes. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** A comment, and the lines that it begins and ends on. */
interface Stand {
  readonly start: number;
  readonly end: number;
  /** What stands on its lines before and after it. */
  readonly before: string;
  readonly after: string;
  /** Where its lines begin, and where the next one does. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Whether blank lines, or nothing, stand before and after its lines. */
  readonly isAfterBlank: boolean;
  readonly isBeforeBlank: boolean;
  /** Where the line after a blank one begins. */
  readonly nextEnd: number;
  /** Whether the next line with anything on it is indented. */
  readonly isBeforeIndent: boolean;
}

/**
 * What must go with a comment so that the rest of the text is read as before. Blocks that it stands between stay apart by a blank
 * line; undefined where that is not enough, as between two lists, or where the words around the comment could become markup.
 */
export function commentCut(suppression: Suppression, source: SourceDocument): readonly Cut[] | undefined {
  const cutFrom = WAYS[suppression.around.parent];
  const cut = cutFrom?.(standOf(suppression, source), suppression.around, source);
  return cut && [cut];
}

type Way = (stand: Stand, around: Surroundings, source: SourceDocument) => Cut | undefined;

/** By what the comment stands in; in anything else, nothing is sure. */
const WAYS: Readonly<Record<string, Way>> = {
  yaml: (stand, _, { frontmatter }) => (frontmatter.problems.length > 0 ? undefined : fromYaml(stand)),
  root: (stand, around) => (isAlone(stand) ? fromBlocks(stand, around) : undefined),
  blockquote: (stand, around) => (isAlone(stand) && !joins(stand, around) ? withoutSpace(stand) : undefined),
  listItem: (stand, around) => (isAlone(stand) ? fromItem(stand, around) : undefined),
  paragraph: (stand) => (/[\p{L}\p{N}]/u.test(stand.before) ? fromWords(stand) : undefined),
  // A last # would be no word any more.
  heading: (stand) => (stand.before.trimEnd().endsWith('#') ? undefined : fromWords(stand)),
  tableCell: fromWords,
};

function fromYaml(stand: Stand): Cut {
  return stand.before.trim() === '' ? wholeLines(stand) : withoutSpace(stand);
}

/** With one of the blank lines, where one stands on each side. */
function fromBlocks(stand: Stand, around: Surroundings): Cut | undefined {
  if (joins(stand, around)) return undefined;
  const isApart = stand.isAfterBlank || stand.isBeforeBlank || around.before === undefined;
  if (!isApart) return withoutSpace(stand);
  const isBetween = stand.isAfterBlank && stand.isBeforeBlank;
  return isBetween ? { start: stand.lineStart, end: stand.nextEnd } : wholeLines(stand);
}

/** Whether what stands before the comment would go on after it, blank line or not. */
function joins({ isBeforeIndent }: Stand, { before = '', after = '' }: Surroundings): boolean {
  const goesOn = ['list', 'footnoteDefinition', 'code'].includes(before);
  return (before === 'list' && after === 'list') || (goesOn && isBeforeIndent);
}

/** The last thing in an item of a list: a blank line in its place would set the items further apart. */
function fromItem(stand: Stand, { before, after }: Surroundings): Cut | undefined {
  const isLast = before !== undefined && after === undefined && !stand.isAfterBlank;
  return isLast ? wholeLines(stand) : undefined;
}

/** Only where what stands before and after can mean nothing else when it comes together. */
function fromWords(stand: Stand): Cut | undefined {
  const { start, end, before, after } = stand;
  const words = before.trimEnd();
  const isSpaced = words.length < before.length;
  const isFree = isSpaced ? /[^\\]$/.test(words.slice(-1)) : /[\p{L}\p{N}.,;:!?)]/u.test(words.slice(-1));
  if (isFree && /^(?:\s|$)/.test(after)) return withoutSpace(stand);
  return isSpaced && after.startsWith('|') ? { start, end } : undefined;
}

function wholeLines({ lineStart, lineEnd }: Stand): Cut {
  return { start: lineStart, end: lineEnd };
}

/** The comment and the space before it on its line. */
function withoutSpace({ start, end, before }: Stand): Cut {
  return { start: start - (before.length - before.trimEnd().length), end };
}

/** Whether nothing but the marks of quotes stands beside the comment. */
function isAlone({ before, after }: Stand): boolean {
  return /^[\s>]*$/.test(before) && after.trim() === '';
}

/** Blank lines, and then one that is indented. */
const INDENTED = /(?:[ \t]*(?:\r\n|\n|\r))*[ \t]+\S/y;

function standOf({ range: { start, end } }: Suppression, { text, lines }: SourceDocument): Stand {
  const line = (number: number) => text.slice(lines.startOf(number), lines.startOf(number + 1));
  const [lineStart, lineEnd] = [lines.startOf(start.line), lines.startOf(end.line + 1)];
  INDENTED.lastIndex = lineEnd;
  return {
    start: start.offset,
    end: end.offset,
    before: text.slice(lineStart, start.offset),
    after: text.slice(end.offset, lineEnd),
    lineStart,
    lineEnd,
    isAfterBlank: line(start.line - 1).trim() === '',
    isBeforeBlank: line(end.line + 1).trim() === '',
    nextEnd: lines.startOf(end.line + 2),
    isBeforeIndent: INDENTED.test(text),
  };
}
