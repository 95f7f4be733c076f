import { nodesOf } from '../../lib/nodes.js';
import { rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import type { SuppressionFault } from './faults.js';

const OPENING = /(?<!\\)<!--\s*agreement-[^\s,]*/gi;

/**
 * What begins as a suppression in a heading, a table cell or a paragraph and does not end there: Markdown reads it as text
 * (CommonMark, 6.6), so every output shows it. One that begins a block is HTML, which has a rule of its own.
 */
export function* unclosed({ body, text, lines }: SourceDocument): Generator<SuppressionFault> {
  if (!text.includes('<!--')) return;
  for (const node of nodesOf(body, 'text')) {
    const { start, end } = rangeOf(node);
    for (const { 0: word, index } of text.slice(start.offset, end.offset).matchAll(OPENING)) {
      const at = start.offset + index;
      yield { kind: 'unclosed', range: lines.range(at, at + word.length), word, meant: undefined };
    }
  }
}
