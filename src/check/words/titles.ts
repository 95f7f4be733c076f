import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { nodesOf } from '../../lib/nodes.js';
import type { Agreement } from '../../model/agreement.js';
import { rangeOf } from '../../model/place.js';
import { fileStretch, type Stretch } from './stretches.js';
import { type WordTree, wordTree } from './word-tree.js';

/** Where a block of text has links, in the file: what they say is mostly what the page they lead to is called. */
export function linkStretches(block: Nodes): readonly Stretch[] {
  return nodesOf(block, 'link', 'linkReference').map(nodeStretch);
}

/** Where a block has titles in italics or bold, in the file. */
export function emphasisedTitles(block: Nodes): readonly Stretch[] {
  return outermostEmphases(block).filter(isTitle).map(nodeStretch);
}

/** The titles of the other documents that the frontmatter names. */
export function titlesOfDocuments({ related, replaces, attachments }: Agreement): WordTree<true> {
  const documents = [...related, ...replaces, ...attachments];
  return wordTree(documents.flatMap(({ title }) => (title === undefined ? [] : [[title, true] as const])));
}

/** What may stand between two words of a title. */
export const TITLE_GAP = /^.{1,5}$/su;

function nodeStretch(node: Nodes): Stretch {
  return fileStretch(rangeOf(node));
}

function outermostEmphases(node: Nodes): readonly Nodes[] {
  if (node.type === 'emphasis' || node.type === 'strong') return [node];
  return 'children' in node ? node.children.flatMap(outermostEmphases) : [];
}

/** Begins with the kind of a document, or, in italics, with a capital; a whole sentence is no title. */
function isTitle(node: Nodes): boolean {
  const words = wordsOf(node).trim();
  if (/[.!?:]$/.test(words)) return false;
  return DOCUMENT.test(words) || (node.type === 'emphasis' && /^\p{Lu}\S*\s+\S/u.test(words));
}

const DOCUMENT =
  /^(?:\S{1,40}\s+){0,2}\p{L}{0,40}(?:överenskommelse|avtal|policy|riktlinje|program|handlingsplan|vägledning|handbok|rapport|meddelandeblad|cirkulär|strategi)/iu;
