import { firstWhere } from '../../lib/first-where.js';
import { nodesOf } from '../../lib/nodes.js';
import { once } from '../../lib/once.js';
import { type Prose, proseIn, proseOf } from '../../lib/prose.js';
import { type Located, type Range, rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import { quotedStretches, singleQuotedStretches } from '../words/foreign-stretches.js';
import { touches } from '../words/stretches.js';

/** A place in the running text of its block. */
export interface Around {
  readonly text: string;
  /** Where what is asked for begins and ends in `text`. */
  readonly from: number;
  readonly to: number;
  /** The block in the file. */
  readonly block: Range;
  /** The index in `text` of what stands at an offset of the file; one of its ends for what is not in the block. */
  indexOf(offset: number): number;
  /** Whether it stands within quotation marks, or in a block whose marks do not match. */
  isQuoted(): boolean;
}

/**
 * Finds places in the running text: markup, line ends and footnote marks do not stand between one word and the next there.
 * Undefined outside of running text. Each block is read once, and a look-up takes logarithmic time.
 */
export function aroundIn(source: SourceDocument): (located: Located) => Around | undefined {
  const blocks = nodesOf(source.body, 'paragraph', 'heading', 'tableCell', 'code');
  const ranges = blocks.map(rangeOf);
  const read = blocks.map((block) =>
    once(() => wordsOf(block.type === 'code' ? proseIn(rangeOf(block), source) : proseOf(block, source))),
  );
  return ({ range: { start, end } }) => {
    const at = firstWhere(ranges.length, (index) => (ranges[index]?.end.offset ?? 0) > start.offset);
    const [block, words] = [ranges[at], read[at]?.()];
    if (!block || !words) return undefined;
    const { prose, isQuoted } = words;
    const [from, to] = [indexOf(prose, start.offset), indexOf(prose, end.offset)];
    return {
      text: prose.text,
      from,
      to,
      block,
      indexOf: (offset) => indexOf(prose, offset),
      isQuoted: () => isQuoted(from, to),
    };
  };
}

interface Words {
  readonly prose: Prose;
  readonly isQuoted: (from: number, to: number) => boolean;
}

function wordsOf(prose: Prose): Words {
  const { text } = prose;
  const quoted = once(() => [quotedStretches(text), singleQuotedStretches(text)]);
  const isUneven = once(() => (text.match(/["“”„»«]/g) ?? []).length % 2 === 1);
  return {
    prose,
    isQuoted: (start, end) =>
      isUneven() ||
      quoted().some((list) => touches({ start, end }, list)) ||
      /(?<![\p{L}\p{N}])['’‘]$/u.test(text.slice(Math.max(0, start - 2), start)),
  };
}

/** The index in the running text of what stands at an offset of the file, or next after it. */
function indexOf(prose: Prose, offset: number): number {
  return firstWhere(prose.text.length, (index) => prose.range(index, index).start.offset >= offset);
}
