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
  if (!WORTH.test(source.text) && source.text.normalize('NFC') === source.text) return [];
  return pieces(source)
    .flatMap((piece) => [...odditiesIn(piece, source)])
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** A composed text without any of these is as it should be. */
const WORTH = /[\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028\u2029\u205F-\u2064\u3000\uFEFF]/;

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
      const change = instead(written, file[start - 1] ?? '', file[end] ?? '');
      const isSafe = kind === 'decomposed' || isPlain(file, { start, end }, change, piece);
      yield { kind, written, range: lines.range(start, end), instead: isSafe ? change : undefined };
    }
  }
}

interface Kind {
  readonly kind: OddityKind;
  readonly pattern: RegExp;
  readonly unless?: (text: string) => boolean;
  readonly instead: (written: string, before: string, after: string) => string | undefined;
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
    instead: (_, before, after) => (isLetter(before) && /\s|^$/.test(after) ? undefined : ''),
  },
  {
    kind: 'zero-width',
    // Marks of direction have their use among letters that are read from the right.
    pattern: /[\u200B\u200E\u200F\u2060-\u2064\uFEFF]+/g,
    unless: (text) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text),
    instead: () => '',
  },
  { kind: 'space', pattern: / *[\u1680\u2000-\u200A\u205F\u3000][ \u1680\u2000-\u200A\u205F\u3000]*/g, instead: space },
  { kind: 'line-end', pattern: / *[\u2028\u2029][ \u2028\u2029]*/g, instead: space },
];

/** None at the ends of a line, one that does not break between digits (`10 000`), else an ordinary one. */
function space(_: string, before: string, after: string): string {
  if (/[\r\n]|^$/.test(before) || /[\r\n]|^$/.test(after)) return '';
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
  file: string,
  { start, end }: Stretch,
  change: string | undefined,
  { lineOf, isYaml }: Piece,
): boolean {
  const [before, after] = [file[start - 1] ?? '', file[end] ?? ''];
  if (MARKUP.test(before) || MARKUP.test(after)) return false;
  if (isYaml && (before === ':' || after === '#' || /["']/.test(before + after))) return false;
  return change === '\u00A0' || (change === '' && isLetter(after)) || /\p{L}/u.test(file.slice(lineOf(start), start));
}

const MARKUP = /[\\`*_[\]<>~|&!{}^]/;
