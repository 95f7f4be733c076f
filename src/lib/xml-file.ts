import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { visible } from './visible.js';

/**
 * A tree as an XML file, indented where white space means nothing. What cannot be seen, and what XML cannot hold, is told as
 * its code. `isWorded` tells the elements whose content is words: white space between their children would be a part of these.
 */
export function xmlFile(root: Element, isWorded: (element: Element) => boolean): string {
  const xml = toXml(indented(shown(root), '\n', isWorded), { closeEmptyElements: true, tightClose: true });
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

/** `lineEnd`: a line break and the indentation of the element. */
function indented(element: Element, lineEnd: string, isWorded: (element: Element) => boolean): Element {
  const { children } = element;
  if (isWorded(element) || children.length === 0 || children.some(({ type }) => type === 'text')) return element;
  const inner = `${lineEnd}  `;
  const lines = children.flatMap((child): ElementContent[] => [
    { type: 'text', value: inner },
    child.type === 'element' ? indented(child, inner, isWorded) : child,
  ]);
  return { ...element, children: [...lines, { type: 'text', value: lineEnd }] };
}
