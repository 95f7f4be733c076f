import { slug } from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { rangeOf } from '../model/place.js';
import type { Section } from '../model/section.js';
import type { SourceDocument } from '../model/source.js';
import { type ReadHeading, readHeadings } from './heading.js';
import { recogniseRoles, type Vocabulary } from './roles.js';

export interface ReadSections {
  /** What stands before the first heading. */
  readonly preamble: readonly RootContent[];
  readonly sections: readonly Section[];
}

/** A heading, what follows it, and the headings below it. */
interface Branch {
  readonly head: ReadHeading;
  readonly content: RootContent[];
  readonly branches: Branch[];
}

/** Makes the tree of sections of a document's headings, numbers them, and finds their anchors and roles. */
export function readSections(source: SourceDocument, words: Vocabulary): ReadSections {
  const headings = source.body.children.filter((node): node is Heading => node.type === 'heading');
  const heads = readHeadings(headings, source);
  const first = source.body.children.findIndex((node) => node.type === 'heading');
  const preamble = first < 0 ? source.body.children : source.body.children.slice(0, first);
  const branches = grow(source.body.children.slice(preamble.length), heads);
  const taken = new Map(heads.flatMap(({ givenId }) => (givenId === undefined ? [] : [[givenId, 2]])));
  return { preamble: preamble.filter(isShown), sections: settle(branches, '', { words, taken, given: new Set() }) };
}

/** Puts each heading under the nearest one above it that is of a higher level. */
function grow(nodes: readonly RootContent[], heads: readonly ReadHeading[]): readonly Branch[] {
  const headOf = new Map(heads.map((head) => [head.node as RootContent, head]));
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const node of nodes) {
    const head = headOf.get(node);
    if (!head) {
      if (isShown(node)) open.at(-1)?.content.push(node);
      continue;
    }
    while (open.length > 0 && levelOf(open.at(-1)?.head) >= levelOf(head)) open.pop();
    const branch = { head, content: [], branches: [] };
    (open.at(-1)?.branches ?? top).push(branch);
    open.push(branch);
  }
  return top;
}

/** Definitions of links and footnotes are shown where they are referred to. */
function isShown(node: RootContent): boolean {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition';
}

/** `#` stands where `##` should: the title is in the frontmatter. */
function levelOf(head: ReadHeading | undefined): number {
  return Math.max(2, head?.node.depth ?? 0);
}

interface Settling {
  readonly words: Vocabulary;
  /** Anchors that are spoken for, and the number that the next one of the same name may get. */
  readonly taken: Map<string, number>;
  /** Anchors given by an author that have been used. */
  readonly given: Set<string>;
}

/**
 * Turns branches into sections. `above` is the parent's number; undefined inside attachments, which have none.
 * A sibling without a typed number is counted, unless a later one has that number typed: "Innehåll" before "1 Bakgrund".
 */
function settle(branches: readonly Branch[], above: string | undefined, state: Settling): readonly Section[] {
  let count = 0;
  const lowestAfter = lowestTypedAfter(branches);
  return branches.map(({ head, content, branches: below }, index) => {
    const isLeftOut = head.typedNumber === undefined && count + 1 >= (lowestAfter[index] ?? 0);
    const numberless = head.attachment !== undefined || above === undefined || isLeftOut;
    if (!numberless) count = Number(head.typedNumber?.split('.').at(-1) ?? count + 1);
    const number = numberless ? undefined : (head.typedNumber ?? join(above, count));
    const { id, aliases } = anchors(head, number, state);
    return {
      id,
      aliases,
      givenId: head.givenId,
      number,
      typedNumber: head.typedNumber,
      attachment: head.attachment,
      heading: head.heading,
      title: head.title,
      depth: head.node.depth,
      roles: head.roles.length > 0 ? head.roles : recogniseRoles(head.heading, state.words),
      unknownRoles: head.unknownRoles,
      content,
      sections: settle(below, number, state),
      range: rangeOf(head.node),
    };
  });
}

/** For each of some siblings, the lowest last step that is typed after it. */
function lowestTypedAfter(branches: readonly Branch[]): readonly number[] {
  const lowest: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let index = branches.length - 1; index >= 0; index--) {
    lowest[index] = least;
    least = Math.min(least, Number(branches[index]?.head.typedNumber?.split('.').at(-1) ?? least));
  }
  return lowest;
}

function join(above: string | undefined, count: number): string {
  return above ? `${above}.${count}` : String(count);
}

function anchors(head: ReadHeading, number: string | undefined, { taken, given }: Settling) {
  const slugs = [
    slug(head.heading),
    slug(
      wordsOf(head.node)
        .normalize('NFC')
        .replace(/\{[^{}]*\}$/, '')
        .trimEnd(),
    ),
  ];
  const byNumber = head.attachment
    ? `bilaga-${head.attachment.toLowerCase()}`
    : number && `avsnitt-${number.replaceAll('.', '-')}`;
  const own = head.givenId && !given.has(head.givenId) ? head.givenId : undefined;
  const id = own ?? free(byNumber ?? (slugs[0] || 'avsnitt'), taken);
  if (own) given.add(own);
  if (!taken.has(id)) taken.set(id, 2);
  const others = [byNumber, ...slugs].filter((alias): alias is string => Boolean(alias) && alias !== id);
  return { id, aliases: [...new Set(others)] };
}

/** Two hyphens, for `avsnitt-4-2` is section 4.2. */
function free(anchor: string, taken: Map<string, number>): string {
  let count = taken.get(anchor);
  if (count === undefined) return anchor;
  while (taken.has(`${anchor}--${count}`)) count++;
  taken.set(anchor, count + 1);
  return `${anchor}--${count}`;
}
