import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../model/section.js';
import { paragraphsOf } from '../body/paragraphs.js';
import type { Plan } from '../body/plan.js';
import { contentToHast } from './content.js';

/** What stands in a section before its first subsection, or in the preamble; each stycke has its id and leads to itself. */
export function paragraphsToHast(of: Section | 'preamble', plan: Plan): readonly ElementContent[] {
  return paragraphsOf(of, plan).flatMap(({ id, content }) => {
    const blocks = contentToHast(content, plan);
    return id === undefined ? blocks : anchored(blocks, id);
  });
}

/** The first element has the id. */
function anchored(blocks: readonly ElementContent[], id: string): readonly ElementContent[] {
  const first = blocks.findIndex((block) => block.type === 'element');
  return blocks.map((block, index) => (index === first && block.type === 'element' ? withAnchor(block, id) : block));
}

function withAnchor(element: Element, id: string): Element {
  const children = element.tagName === 'p' ? [...element.children, selfLink(id)] : element.children;
  return { ...element, properties: { id, ...element.properties }, children };
}

/**
 * For those who point with a mouse, and want the address of one stycke. It has no words (its sign is drawn by the style), no place
 * in the order of the keyboard and none for a screen reader: hundreds of such stops would be in the way of the text. They have
 * the links of the contents and the headings, and the ids follow from these: `#avsnitt-1-4-st-2`.
 */
function selfLink(id: string): Element {
  return h('a', { href: `#${id}`, tabIndex: -1, ariaHidden: 'true' });
}
