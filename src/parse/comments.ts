import type { Html, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutComments } from '../lib/html-comments.js';
import type { Surroundings } from '../model/suppression.js';

/** What is written in an author's comment, without what opens and ends it. */
export interface Comment {
  readonly words: string;
  /** Where the words begin, and where the whole comment does and ends. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly around: Surroundings;
}

/**
 * The comments of a Markdown tree, in reading order, and the tree without them: no rule and no output has to know that there
 * are any. A comment that is never closed is none (CommonMark, 4.6), and HTML beside a comment stays with it.
 */
export function takeComments(body: Root, text: string): { body: Root; comments: readonly Comment[] } {
  const comments: Comment[] = [];
  if (!text.includes('<!--')) return { body, comments };
  visit(body, (node) => {
    if (!('children' in node) || !node.children.some(isHtml)) return;
    for (const [html, around] of htmlIn(node)) comments.push(...commentsIn(html, text, around));
    const isKept = (child: Nodes) => !isComment(child);
    node.children = (node.children as Nodes[]).filter(isKept) as typeof node.children;
  });
  return { body, comments: comments.sort((a, b) => a.start - b.start) };
}

/** The pieces of HTML that a node holds, each with what it stands between. Linear time: comments may be all that it holds. */
function htmlIn(parent: Parents): readonly (readonly [Html, Surroundings])[] {
  const nodes: readonly Nodes[] = parent.children;
  const before = typesBefore(nodes);
  const after = typesBefore(nodes.toReversed()).reverse();
  return nodes.flatMap((node, index) =>
    isHtml(node) ? [[node, around(node, parent, before[index], after[index])] as const] : [],
  );
}

/** What HTML surrounds a comment stands in that. */
function around(node: Html, { type }: Parents, before: string | undefined, after: string | undefined): Surroundings {
  return { parent: isComment(node) ? type : 'html', before, after };
}

/** For each node the type of the nearest one before it that is no comment. */
function typesBefore(nodes: readonly Nodes[]): (string | undefined)[] {
  let type: string | undefined;
  return nodes.map((node) => {
    const before = type;
    if (!isComment(node)) type = node.type;
    return before;
  });
}

function isHtml(node: Nodes): node is Html {
  return node.type === 'html';
}

/** Whether a node is nothing but comments. */
function isComment(node: Nodes): boolean {
  return isHtml(node) && withoutComments(node.value).trim() === '';
}

/** A comment with something in it; one that is never closed is read to its end only once. */
const COMMENT = /<!--(?!-?>)(?<words>[\s\S]*?)(?<end>-->|$)/g;

function commentsIn({ position }: Html, text: string, around: Surroundings): readonly Comment[] {
  const from = position?.start.offset ?? 0;
  const found = [...text.slice(from, position?.end.offset).matchAll(COMMENT)];
  return found.flatMap(({ 0: whole, index, groups }) => {
    const start = from + index;
    const [words, end] = [groups?.['words'] ?? '', start + whole.length];
    return groups?.['end'] ? [{ words, offset: start + '<!--'.length, start, end, around }] : [];
  });
}
