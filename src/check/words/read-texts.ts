import type { Code, InlineCode, Nodes } from 'mdast';
import { nodesOf } from '../../lib/nodes.js';
import { valueAt } from '../../lib/pointer.js';
import { type Prose, proseBlocks, proseIn } from '../../lib/prose.js';
import type { Agreement } from '../../model/agreement.js';
import { type Located, type Range, rangeOf } from '../../model/place.js';
import type { Section } from '../../model/section.js';
import type { SourceDocument } from '../../model/source.js';

/** A text that those who read the agreement see, in whatever form. */
interface ReadText {
  readonly prose: Prose;
  /** The section it stands in, after those that hold it; nothing for the frontmatter and what stands before the first heading. */
  readonly path: readonly Section[];
}

/** The texts of the frontmatter, and then the running text of the body with its headings, cells and notes; no code, no addresses. */
export function* readTexts(agreement: Agreement): Generator<ReadText> {
  for (const prose of frontmatterTexts(agreement.source)) yield { prose, path: [] };
  yield* bodyTexts(agreement);
}

function* bodyTexts({ source, sections }: Agreement): Generator<ReadText> {
  const paths = new Map(pathsOf(sections, []));
  let path: readonly Section[] = [];
  for (const node of source.body.children) {
    path = paths.get(rangeOf(node).start.offset) ?? path;
    for (const prose of proseBlocks(node, source)) yield { prose, path };
  }
}

/** Where each section begins, and the sections that it stands in, itself the last. */
function* pathsOf(
  sections: readonly Section[],
  above: readonly Section[],
): Generator<readonly [number, readonly Section[]]> {
  for (const section of sections) {
    const path = [...above, section];
    yield [section.range.start.offset, path];
    yield* pathsOf(section.sections, path);
  }
}

/** Code in the body, as it is written. */
export function* codeTexts(source: SourceDocument): Generator<Prose> {
  for (const node of nodesOf<(Code | InlineCode)['type']>(source.body as Nodes, 'code', 'inlineCode')) {
    yield proseIn(rangeOf(node), source);
  }
}

/** Keys of the frontmatter whose values are words, not ids, dates, addresses or choices. */
const TEXT =
  /\/(?:title|subtitle|notice|version|reference|name|short|by|party|role|responsible|reportedTo|number)(?:\/\d+)?$/;

/** The texts of the frontmatter. A value that is written with escapes, or on several lines, has one place: its whole. */
function* frontmatterTexts(source: SourceDocument): Generator<Prose> {
  for (const { value, range } of textEntries(source)) yield proseOfValue(value, range, source);
}

/** The texts of the frontmatter, and where they stand with their quotation marks. */
export function* textEntries({ frontmatter }: SourceDocument): Generator<Located & { readonly value: string }> {
  for (const [pointer, { value: range }] of frontmatter.entries) {
    const value = TEXT.test(pointer) ? valueAt(frontmatter.data, pointer) : undefined;
    if (typeof value === 'string') yield { value, range };
  }
}

function proseOfValue(value: string, range: Range, source: SourceDocument): Prose {
  const { start, end } = range;
  const before = source.text.slice(start.offset, end.offset).indexOf(value);
  if (before < 0) return { text: value.normalize('NFC'), range: () => range };
  const from = start.offset + before;
  return proseIn(source.lines.range(from, from + value.length), source);
}
