import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import { cleanContent } from '../body/clean.js';
import type { Note } from '../body/notes.js';
import type { Plan } from '../body/plan.js';
import { heading, list, paragraph, text } from './nodes.js';

/**
 * Puts the footnotes after the text. Pandoc drops a note that the text does not refer to, and one inside another: those are
 * a list of their own, so that no words are lost.
 */
export function withNotes(children: readonly RootContent[], plan: Plan): readonly RootContent[] {
  const { all } = plan.notes;
  const called = callsIn(children);
  const loose = all.filter(({ number }) => !called.has(number));
  const definitions = all.filter(({ number }) => called.has(number)).map((note) => definition(note, plan));
  return [...children, ...looseNotes(loose, plan), ...definitions];
}

function callsIn(children: readonly RootContent[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  visit({ type: 'root', children: [...children] }, 'footnoteReference', ({ data }) => {
    if (data?.call) numbers.add(data.call.number);
  });
  return numbers;
}

function definition(note: Note, plan: Plan): RootContent {
  const children = contentOf(note, plan) as Extract<RootContent, { type: 'footnoteDefinition' }>['children'];
  return { type: 'footnoteDefinition', identifier: String(note.number), children };
}

function looseNotes(notes: readonly Note[], plan: Plan): readonly RootContent[] {
  if (notes.length === 0) return [];
  const title = heading(1, [text(PAGE_WORDS.footnotes[plan.locale])], plan.anchors.own('fotnoter'), 'unnumbered');
  const items = notes.map((note) => [
    paragraph(text(PAGE_SENTENCES.note[plan.locale](String(note.number)))),
    ...contentOf(note, plan),
  ]);
  return [title, list(items)];
}

/** A note's text, in which references to other notes are their numbers. */
function contentOf({ definition }: Note, plan: Plan): readonly RootContent[] {
  return cleanContent(definition.children, plan).map(withoutCalls);
}

function withoutCalls<Node extends RootContent>(node: Node): Node {
  if (node.type === 'footnoteReference') return text(`(${node.identifier})`) as Node;
  return 'children' in node ? { ...node, children: node.children.map(withoutCalls) } : node;
}
