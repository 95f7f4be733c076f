import type { Definition, Image, Link } from 'mdast';
import { nodesOf } from '../../lib/nodes.js';
import { valueAt } from '../../lib/pointer.js';
import type { Agreement } from '../../model/agreement.js';
import { type Located, type Range, rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';

/** Where a link, an image, a definition or an `href` of the frontmatter leads. Its range is the address's, or the whole link's. */
export interface Address extends Located {
  /** Escapes and character references read. */
  readonly url: string;
}

/** Every address of a document, the frontmatter's first. */
export function everyAddress({ source }: Agreement): readonly Address[] {
  const inBody = nodesOf(source.body, 'link', 'image', 'definition').map((node) => ({
    url: node.url,
    range: placeOfAddress(node, source),
  }));
  return [...inFrontmatter(source), ...inBody];
}

const HREF = /^\/(?:attachments|related|replaces)\/\d+\/href$/;

function inFrontmatter({ frontmatter }: SourceDocument): readonly Address[] {
  return [...frontmatter.entries]
    .filter(([pointer]) => HREF.test(pointer))
    .flatMap(([pointer, { value: range }]) => {
      const url = valueAt(frontmatter.data, pointer);
      return typeof url === 'string' ? [{ url, range }] : [];
    });
}

/** The address as it is written; the whole node where it is written with escapes or in an unusual way. */
function placeOfAddress(node: Link | Image | Definition, { text, lines }: SourceDocument): Range {
  const { start, end } = rangeOf(node);
  const written = text.slice(start.offset, end.offset);
  const before = BEFORE[node.type](written);
  const from = start.offset + before;
  return written.startsWith(node.url, before) ? lines.range(from, from + node.url.length) : rangeOf(node);
}

/** How many units stand before the address in a node. */
const BEFORE: Readonly<Record<(Link | Image | Definition)['type'], (written: string) => number>> = {
  link: (written) => (written.startsWith('[') ? afterWords(written) : lengthOf(/^<?/, written)),
  image: afterWords,
  definition: (written) => lengthOf(/^\[(?:[^\\\]]|\\[\s\S])*\]:[ \t\r\n]*<?/, written),
};

function afterWords(written: string): number {
  const at = written.lastIndexOf('](');
  return at + lengthOf(/^\]\([ \t\r\n]*<?/, written.slice(at));
}

function lengthOf(pattern: RegExp, written: string): number {
  return pattern.exec(written)?.[0].length ?? 0;
}
