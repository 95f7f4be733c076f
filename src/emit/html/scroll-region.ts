import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * Lets a table, which even of two columns can be wide, scroll sideways by itself, also with the keyboard, so that the page never
 * does (WCAG 1.4.10, 2.1.1).
 * A group, not a landmark: a document can have dozens of tables, and several with the same name.
 */
export function scrollRegion(ariaLabel: string, table: Element): Element {
  return h('div', { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel }, table);
}

/** A caption whose words stay in sight while the table scrolls. */
export function captionElement(words: string): Element {
  return h('caption', h('span', words));
}
