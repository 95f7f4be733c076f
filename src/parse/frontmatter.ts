import type { Lines } from '../lib/lines.js';
import type { Frontmatter, FrontmatterProblem, FrontmatterProblemKind } from '../model/source.js';
import { readYaml } from './yaml.js';

/** The block, and the offset where the body begins. */
export interface ParsedFrontmatter {
  readonly frontmatter: Frontmatter;
  readonly end: number;
}

/** An opening fence where one can be expected: first in the file, or after blank lines, or indented. */
const OPENING = /^\uFEFF?(?<space>[ \t\r\n]*)---[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /^[ \t]*(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm;
/** Where the body must have begun when no fence tells: a heading of the second level or deeper (`#` alone is a YAML comment). */
const HEADING = /^#{2,6}[ \t]/gm;

/** Finds the YAML block at the head of a text and reads it, as far as it can be read. */
export function parseFrontmatter(text: string, lines: Lines): ParsedFrontmatter {
  const { opening, closing, heading } = findFences(text);
  const space = opening?.groups?.space ?? '';
  const line = Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1;
  const [blank, indent] = [space.slice(0, line), space.slice(line)];
  const problem = (kind: FrontmatterProblemKind, start: number, end: number): FrontmatterProblem => ({
    kind,
    range: lines.range(start, end),
    evidence: text.slice(start, end),
  });
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  if (!opening) return unusable(problem('missing', mark, endOfLine(text, mark)), mark);

  const fence = mark + blank.length + indent.length;
  const start = opening[0].length;
  if (!closing) return unusable(problem('unclosed', fence, fence + 3), heading);
  const { problems, data, entries } = readYaml(text.slice(start, closing.index), (from, to) =>
    lines.range(start + from, start + to),
  );
  const displaced = [
    ...(blank ? [problem('blank-before', mark, mark + blank.length)] : []),
    ...(indent ? [problem('indented', fence - indent.length, fence)] : []),
  ];
  const range = lines.range(fence, fence + 3);
  return {
    frontmatter: { range, problems: [...displaced, ...problems], data, entries },
    end: closing.index + closing[0].length,
  };
}

/** The lines that open and close the block. */
interface Fences {
  readonly opening: RegExpExecArray | null;
  /** Null also when a heading comes first, so that the line belongs to the body. */
  readonly closing: RegExpExecArray | null;
  /** Where the first heading after the opening stands; the text's length when there is none. */
  readonly heading: number;
}

/** Finds the fences of the block at the head of a text. */
export function findFences(text: string): Fences {
  const opening = OPENING.exec(text);
  if (!opening) return { opening, closing: null, heading: text.length };
  const closing = from(CLOSING, text, opening[0].length);
  const heading = from(HEADING, text, opening[0].length)?.index ?? text.length;
  return { opening, closing: closing && heading < closing.index ? null : closing, heading };
}

function unusable(problem: FrontmatterProblem, end: number): ParsedFrontmatter {
  return { frontmatter: { range: problem.range, problems: [problem], data: {}, entries: new Map() }, end };
}

function from(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  pattern.lastIndex = 0;
  return found;
}

function endOfLine(text: string, start: number): number {
  const end = text.slice(start).search(/[\r\n]/);
  return end < 0 ? text.length : start + end;
}
