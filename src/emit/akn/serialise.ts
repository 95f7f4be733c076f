import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { visible } from '../../lib/visible.js';

/** The tree as a file, indented where white space means nothing. What cannot be seen, and what XML cannot hold, is told as its code. */
export function serialise(root: Element): string {
  const xml = toXml(indented(shown(root), '\n'), { closeEmptyElements: true, tightClose: true });
  // XML 1.0, 2.4: these three signs may not stand together in text.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n`;
}

/** The one place where text and attributes are made visible. */
function shown({ attributes, children, ...element }: Element): Element {
  const told = Object.entries(attributes).map(([name, value]) => [name, visible(value ?? '')]);
  return { ...element, attributes: Object.fromEntries(told), children: children.map(shownChild) };
}

function shownChild(child: ElementContent): ElementContent {
  if (child.type === 'element') return shown(child);
  return child.type === 'text' ? { ...child, value: visible(child.value) } : child;
}

/** Elements whose content is words: white space between their children would be a part of these. */
const WORDED = new Set([
  ...['a', 'authorialNote', 'b', 'caption', 'date', 'docDate', 'docNumber', 'docStatus', 'docTitle', 'heading', 'i'],
  ...['inline', 'num', 'organization', 'p', 'person', 'ref', 'role', 'signature', 'span'],
]);

/** `lineEnd`: a line break and the indentation of the element. */
function indented(element: Element, lineEnd: string): Element {
  const { name, children } = element;
  if (WORDED.has(name) || children.length === 0 || children.some(({ type }) => type === 'text')) return element;
  const inner = `${lineEnd}  `;
  const lines = children.flatMap((child): ElementContent[] => [
    { type: 'text', value: inner },
    child.type === 'element' ? indented(child, inner) : child,
  ]);
  return { ...element, children: [...lines, { type: 'text', value: lineEnd }] };
}
