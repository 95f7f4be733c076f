import type { Link, Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Prose, proseBlocks } from '../lib/prose.js';
import type { Attachment } from '../model/agreement.js';
import { type Range, rangeOf } from '../model/place.js';
import type { Reference } from '../model/reference.js';
import { everySection, type Section } from '../model/section.js';
import type { SourceDocument } from '../model/source.js';

/** Finds a document's cross references, links and plain words, and where each leads. */
export function findReferences(
  source: SourceDocument,
  sections: readonly Section[],
  attachments: readonly Attachment[],
): readonly Reference[] {
  const targets = listTargets(sections, attachments);
  const links = findLinks(source.body);
  const inLinks = links.map(rangeOf);
  const inWords = [...proseBlocks(source.body, source)].flatMap((prose) => findWords(prose));
  return [
    ...links.flatMap((link) => readLink(link, targets)),
    ...inWords
      .filter(({ range }) => !inLinks.some((link) => overlap(link, range)))
      .map((found) => resolve(found, targets)),
  ].sort((a, b) => a.range.start.offset - b.range.start.offset);
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

function findLinks(root: Nodes): readonly Link[] {
  const links: Link[] = [];
  visit(root, 'link', (link) => {
    links.push(link);
  });
  return links;
}

/** A link into the document; `#` alone leads nowhere and is no reference. */
function readLink(link: Link, targets: ReadonlyMap<string, string>): readonly Reference[] {
  if (!link.url.startsWith('#') || link.url === '#') return [];
  const target = decode(link.url.slice(1)).normalize('NFC');
  const kind = /^bilaga-/i.test(target) ? 'attachment' : 'section';
  const resolved = targets.get(target) ?? targets.get(target.toLowerCase());
  return [{ kind, form: 'link', text: wordsOf(link), target, resolved, range: rangeOf(link) }];
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** "avsnitt 4.2", "avsnitten 4, 5.1 och 7–9", "bilaga 1", "bil. 2". */
const WORDS =
  /(?<![\p{L}\p{N}])(?:(?<section>avsnitt(?:et|en)?)|bilag(?:a|an|or|orna)|bil\.)\s+(?<list>(?:\d{1,3}(?:\.\d{1,3})*|(?!\k<section>)\p{Lu})(?![\p{L}\p{N}])(?:(?:,\s*|\s+(?:och|samt|eller|till)\s+|\s*[–-]\s*)\d{1,3}(?:\.\d{1,3})*(?![\p{L}\p{N}]))*)/giu;
/** What follows when the words refer into another document: "avsnitt 3 i hemsjukvårdsavtalet", "bilaga 1 till SOSFS 2007:10". */
const ELSEWHERE =
  /^,?\s+(?:i|till|av|ur)\s+(?!denna\b|detta\b|den\s+här\b|det\s+här\b|(?:överenskommelsen|avtalet|dokumentet)(?!\p{L}))\p{L}/iu;

type Found = Omit<Reference, 'resolved'>;

function findWords(prose: Prose): readonly Found[] {
  return [...prose.text.matchAll(WORDS)].flatMap((match) => {
    const end = match.index + match[0].length;
    const list = match.groups?.list ?? '';
    if (ELSEWHERE.test(prose.text.slice(end, end + 60))) return [];
    const kind = match.groups?.section ? 'section' : 'attachment';
    return [...list.matchAll(/\d+(?:\.\d+)*|\p{Lu}/gu)].map((number, index): Found => {
      const start = index === 0 ? match.index : end - list.length + number.index;
      const stop = end - list.length + number.index + number[0].length;
      return {
        kind,
        form: 'words',
        text: prose.text.slice(start, stop),
        target: number[0],
        range: prose.range(start, stop),
      };
    });
  });
}

function resolve(found: Found, targets: ReadonlyMap<string, string>): Reference {
  const prefix = found.kind === 'section' ? 'avsnitt' : 'bilaga';
  return { ...found, resolved: targets.get(`${prefix}-${found.target.toLowerCase().replaceAll('.', '-')}`) };
}

function overlap(a: Range, b: Range): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset;
}
