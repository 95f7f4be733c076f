import type { Link, LinkReference, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { decodeUri } from '../lib/decode-uri.js';
import { firstWhere } from '../lib/first-where.js';
import { nodesOf } from '../lib/nodes.js';
import { proseBlocks } from '../lib/prose.js';
import type { Attachment } from '../model/agreement.js';
import { type Range, rangeOf } from '../model/place.js';
import type { Reference } from '../model/reference.js';
import { everySection, type Section } from '../model/section.js';
import type { SourceDocument } from '../model/source.js';
import { findWordReferences, type WordReference } from './reference-words.js';

/** Finds a document's cross references, links and plain words, and where each leads. */
export function findReferences(
  source: SourceDocument,
  sections: readonly Section[],
  attachments: readonly Attachment[],
): readonly Reference[] {
  const targets = listTargets(sections, attachments);
  const links = findLinks(source.body);
  const inLinks = links.map(({ range }) => range);
  const headings = new Map([...everySection(sections)].map(({ id, range }) => [id, range]));
  const inWords = [...proseBlocks(source.body, source)]
    .flatMap(findWordReferences)
    .filter(({ range }) => !isWithin(range, inLinks))
    .map((found) => resolve(found, targets))
    .filter((reference) => !isOwnHeading(reference, headings));
  return [...links.flatMap((link) => readLink(link, targets)), ...inWords].sort(
    (a, b) => a.range.start.offset - b.range.start.offset,
  );
}

/** Every anchor, and the `id` it leads to. Where two sections share a slug, the first one has it. */
function listTargets(sections: readonly Section[], attachments: readonly Attachment[]): ReadonlyMap<string, string> {
  const all = [...everySection(sections)];
  const pairs = [
    ...attachments.map(({ number }) => [`bilaga-${number.toLowerCase()}`, `bilaga-${number.toLowerCase()}`] as const),
    ...all.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)).reverse(),
    ...all.map(({ id }) => [id, id] as const),
  ];
  return new Map(pairs);
}

interface FoundLink {
  readonly url: string;
  readonly text: string;
  readonly range: Range;
}

/** Links, `[text](#anchor)`, and links by reference, `[text][label]`, in reading order. Links are never within links, and of two definitions the first counts. */
function findLinks(root: Root): readonly FoundLink[] {
  const definitions = nodesOf(root, 'definition').map(({ identifier, url }) => [identifier, url] as const);
  const urls = new Map(definitions.reverse());
  return nodesOf(root, 'link', 'linkReference').map((node) => readNode(node, urls));
}

function readNode(node: Link | LinkReference, urls: ReadonlyMap<string, string>): FoundLink {
  const url = node.type === 'link' ? node.url : (urls.get(node.identifier) ?? '');
  return { url, text: wordsOf(node), range: rangeOf(node) };
}

/** A link into the document; `#` alone leads nowhere and is no reference. */
function readLink({ url, text, range }: FoundLink, targets: ReadonlyMap<string, string>): readonly Reference[] {
  if (!url.startsWith('#') || url === '#') return [];
  const target = decodeUri(url.slice(1)).normalize('NFC');
  const kind = /^bilaga-/i.test(target) ? 'attachment' : 'section';
  const resolved = targets.get(target) ?? targets.get(target.toLowerCase());
  return [{ kind, form: 'link', text, target, resolved, range }];
}

function resolve(found: WordReference, targets: ReadonlyMap<string, string>): Reference {
  const prefix = found.kind === 'section' ? 'avsnitt' : 'bilaga';
  return { ...found, resolved: targets.get(`${prefix}-${found.target.toLowerCase().replaceAll('.', '-')}`) };
}

/** "Bilaga 2" in the heading of attachment 2 refers to nothing. */
function isOwnHeading({ resolved, range }: Reference, headings: ReadonlyMap<string, Range>): boolean {
  const own = resolved === undefined ? undefined : headings.get(resolved);
  return own !== undefined && isWithin(range, [own]);
}

/** Whether a stretch touches one of others, which are in reading order and apart. Logarithmic time. */
function isWithin(range: Range, others: readonly Range[]): boolean {
  const next = others[firstWhere(others.length, (index) => (others[index]?.end.offset ?? 0) > range.start.offset)];
  return next !== undefined && next.start.offset < range.end.offset;
}
