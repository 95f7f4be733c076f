import { nodesOf } from '../../lib/nodes.js';
import { type Located, rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import { textEntries } from './read-texts.js';
import { fileStretch, type Stretch, touches } from './stretches.js';

/** Ways to write a text that look right but are not what a typist writes. */
export type OddityKind = 'decomposed' | 'soft-hyphen' | 'zero-width' | 'space' | 'line-end';

export interface Oddity extends Located {
  readonly kind: OddityKind;
  /** As it stands in the file. */
  readonly written: string;
  /** What can stand in its place without changing what the Markdown or YAML means; undefined where that is not sure. */
  readonly instead: string | undefined;
}

/** Those of a document's texts, in reading order; code, addresses and what is written by its code (`&shy;`) are let alone. */
export function odditiesOf(source: SourceDocument): readonly Oddity[] {
  if (!ODD.test(source.text) && source.text.normalize('NFC') === source.text) return [];
  const found: Oddity[] = [];
  for (const oddity of everyOddity(source)) if (found.push(oddity) === MOST) break;
  return found.sort((a, b) => a.range.start.offset - b.range.start.offset);
}

function* everyOddity(source: SourceDocument): Generator<Oddity> {
  for (const piece of pieces(source)) yield* odditiesIn(piece, source);
}

/** No text that people wrote has more; the others wait until these are mended. */
const MOST = 50_000;

/** A composed text without any of these is as it should be. */
const ODD = /[\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028\u2029\u205F-\u2064\u3000\uFEFF]/;

interface Piece extends Stretch {
  /** Where the line of a place begins that its Markdown is read from. */
  readonly lineOf: (offset: number) => number;
  readonly isYaml: boolean;
}

function pieces(source: SourceDocument): readonly Piece[] {
  const { body, lines, text } = source;
  const addresses = nodesOf(body, 'link')
    .map((node) => fileStretch(rangeOf(node)))
    .filter(({ start }) => text[start] !== '[');
  const inBody = nodesOf(body, 'text')
    .map((node) => fileStretch(rangeOf(node)))
    .filter((stretch) => !touches(stretch, addresses))
    .map((stretch) => ({ ...stretch, isYaml: false, lineOf: (at: number) => lines.startOf(lines.point(at).line) }));
  const inHead = [...textEntries(source)].map(({ range }) => fileStretch(range));
  return [...inHead.map((stretch) => ({ ...stretch, isYaml: true, lineOf: () => stretch.start })), ...inBody];
}

function* odditiesIn(piece: Piece, { text: file, lines }: SourceDocument): Generator<Oddity> {
  const text = file.slice(piece.start, piece.end);
  for (const { kind, pattern, unless, instead } of KINDS) {
    if (unless?.(text)) continue;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (kind === 'decomposed' && written.normalize('NFC') === written) continue;
      const [start, end] = [piece.start + index, piece.start + index + written.length];
      const beside = neighbours(file, start, end);
      const change = instead(written, beside);
      const isSafe = change !== undefined && (kind === 'decomposed' || isPlain(change, beside, file, piece));
      yield { kind, written, range: lines.range(start, end), instead: isSafe ? change : undefined };
    }
  }
}

/** How far round a place is looked. */
const NEAR = 200;
const MOST_BESIDE = 20;

/** The characters before and after a place that are not odd themselves (where there are such near by), empty at the ends of the file. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
  /** Where the one before ends, and the one after begins. */
  readonly start: number;
  readonly end: number;
}

function neighbours(file: string, start: number, end: number): Neighbours {
  let [first, last] = [start, end];
  while (ODD.test(file[first - 1] ?? '') && first > start - MOST_BESIDE) first--;
  while (ODD.test(file[last] ?? '') && last < end + MOST_BESIDE) last++;
  return { before: file[first - 1] ?? '', after: file[last] ?? '', start: first, end: last };
}

interface Kind {
  readonly kind: OddityKind;
  readonly pattern: RegExp;
  readonly unless?: (text: string) => boolean;
  readonly instead: (written: string, beside: Neighbours) => string | undefined;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'decomposed',
    pattern: /(?![\u2000-\u200A])\P{M}\p{M}*/gu,
    unless: (text) => text.normalize('NFC') === text,
    instead: (written) => written.normalize('NFC'),
  },
  {
    kind: 'soft-hyphen',
    pattern: /\u00AD+/g,
    // At the end of a line it may be the only hyphen that a divided word has.
    instead: (_, { before, after }) => (isLetter(before) && /\s|^$/.test(after) ? undefined : ''),
  },
  {
    kind: 'zero-width',
    // Marks of direction have their use among letters that are read from the right.
    pattern: /[\u200B\u200E\u200F\u2060-\u2064\uFEFF]+/g,
    unless: (text) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text),
    instead: () => '',
  },
  { kind: 'space', pattern: /[\u1680\u2000-\u200A\u205F\u3000]+/g, instead: space },
  { kind: 'line-end', pattern: /[\u2028\u2029]+/g, instead: space },
];

/** None at the ends of a line or beside a space, one that does not break between digits (`10 000`), else an ordinary one. */
function space(_: string, { before, after }: Neighbours): string {
  if (/\s|^$/.test(before) || /\s|^$/.test(after)) return '';
  return /\d/.test(before) && /\d/.test(after) ? '\u00A0' : ' ';
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

/**
 * Whether a change at a place leaves the markup as it is: no marks stand beside it, and on its line a letter before it, or, where
 * nothing takes its place, at once after it. Between digits, a space that does not break changes nothing.
 */
function isPlain(
  change: string,
  { before, after, start, end }: Neighbours,
  file: string,
  { lineOf, isYaml }: Piece,
): boolean {
  if (ODD.test(before) || ODD.test(after) || MARKUP.test(before) || MARKUP.test(after)) return false;
  if (isYaml && (before === ':' || after === '#' || /["']/.test(before + after))) return false;
  if (/[ \t]/.test(before) && BLANK.test(file.slice(end, end + NEAR))) return false;
  return (
    change === '\u00A0' ||
    (change === '' && isLetter(after)) ||
    /\p{L}/u.test(file.slice(Math.max(lineOf(start), start - NEAR), start))
  );
}

/** What ends a line: two spaces there would break it. */
const BLANK = /^[ \t\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028\u2029\u205F-\u2064\u3000\uFEFF]*(?:[\r\n]|$)/;
const MARKUP = /[\\`*_[\]<>~|&!{}^]/;
