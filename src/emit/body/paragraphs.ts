import type { RootContent } from 'mdast';
import { withoutComments } from '../../lib/html-comments.js';
import { stretchesFrom } from '../../lib/stretches-from.js';
import type { Section } from '../../model/section.js';
import { asId } from './anchors.js';
import type { Plan } from './plan.js';

/** A stycke, as Swedish law counts them: a paragraph and the lists and tables that follow it. */
export interface NumberedParagraph {
  /** From 1 in each section. */
  readonly number: number;
  /** Where a link to it leads: `avsnitt-1-4-st-2`. Undefined when something else in the agreement has that name. */
  readonly id: string | undefined;
  /** The author's own nodes. */
  readonly content: readonly RootContent[];
}

/** What stands in a section before its first subsection, or in the preamble, in numbered paragraphs. */
export function paragraphsOf(of: Section | 'preamble', plan: Plan): readonly NumberedParagraph[] {
  const [content, base] =
    of === 'preamble' ? [plan.agreement.preamble, plan.anchors.own('ingress')] : [of.content, asId(of.id)];
  const groups = stretchesFrom(content.filter(isSeen), ({ type }) => type === 'paragraph');
  return groups.map((nodes, index) => {
    const id = `${base}-st-${index + 1}`;
    return { number: index + 1, id: plan.anchors.resolve(id) === undefined ? id : undefined, content: nodes };
  });
}

function isSeen(node: RootContent): boolean {
  return node.type !== 'html' || withoutComments(node.value).trim() !== '';
}
