import { nodesOf } from '../../lib/nodes.js';
import { type Located, rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import { isPlain, neighbours, ODD } from './neighbours.js';
import { ODDITY_KINDS, type OddityKind, type OddityWay } from './oddity-kinds.js';
import { textEntries } from './read-texts.js';
import { fileStretch, type Stretch, touches } from './stretches.js';

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
  for (const piece of [...piecesOfHead(source), ...piecesOfBody(source)]) yield* odditiesIn(piece, source);
}

/** No text that people wrote has more; the others wait until these are mended. */
const MOST = 50_000;

interface Piece extends Stretch {
  readonly lineOf: (offset: number) => number;
  readonly isYaml: boolean;
  /** Whether its words mean more than they say: the escapes of YAML, and names of addresses that are written elsewhere. */
  readonly isFixed: boolean;
}

function piecesOfHead(source: SourceDocument): readonly Piece[] {
  return Array.from(textEntries(source), ({ range }) => {
    const { start, end } = fileStretch(range);
    const isFixed = source.text.slice(start, end).includes('\\');
    return { start, end, isYaml: true, isFixed, lineOf: () => start };
  });
}

function piecesOfBody({ body, lines, text }: SourceDocument): readonly Piece[] {
  const addresses = nodesOf(body, 'link')
    .map((node) => fileStretch(rangeOf(node)))
    .filter(({ start }) => text[start] !== '[');
  const names = nodesOf(body, 'linkReference')
    .filter(({ referenceType }) => referenceType !== 'full')
    .map((node) => fileStretch(rangeOf(node)));
  const lineOf = (at: number) => lines.startOf(lines.point(at).line);
  return nodesOf(body, 'text')
    .map((node) => fileStretch(rangeOf(node)))
    .filter((stretch) => !touches(stretch, addresses))
    .map((stretch) => ({ ...stretch, isYaml: false, isFixed: touches(stretch, names), lineOf }));
}

function* odditiesIn(piece: Piece, { text: file, lines }: SourceDocument): Generator<Oddity> {
  const text = file.slice(piece.start, piece.end);
  for (const oddityKind of ODDITY_KINDS.filter(({ unless }) => !unless?.(text))) {
    const { kind, pattern } = oddityKind;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (kind === 'decomposed' && written.normalize('NFC') === written) continue;
      const start = piece.start + index;
      const mayChange = !piece.isFixed && !isInBrackets(text, index);
      const instead = mayChange ? safeChange(written, start, oddityKind, piece, file) : undefined;
      yield { kind, written, range: lines.range(start, start + written.length), instead };
    }
  }
}

function safeChange(written: string, start: number, { kind, instead }: OddityWay, piece: Piece, file: string) {
  const beside = neighbours(file, start, start + written.length);
  const change = instead(written, beside);
  const isSafe = change !== undefined && (kind === 'decomposed' || isPlain(change, beside, file, piece));
  return isSafe ? change : undefined;
}

/** Words in brackets that are no link could become one: they may then be the name of an address. In braces they may be a heading's anchor. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']') || before.lastIndexOf('{') > before.lastIndexOf('}');
}

/** CommonMark, "link label". */
const LONGEST_NAME = 1000;
