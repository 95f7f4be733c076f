import type { Element, ElementContent } from 'xast';

/** What an `eId` calls an element (AKN-NC 1.0, 5.3); elements that are not named here get none. */
const NAMES: Readonly<Record<string, string>> = {
  blockContainer: 'blockContainer',
  blockList: 'list',
  container: 'container',
  item: 'item',
  longTitle: 'longTitle',
  paragraph: 'para',
  signature: 'signature',
  table: 'table',
};

/**
 * Gives each element that a link may want to lead to an `eId`, unless it has one: that of what it stands in, its name, and its
 * number there, `sec_1-4__para_2__list_1`.
 */
export function withEIds(root: Element): Element {
  return identified(root, '', new Map());
}

/** `counts`: how many of each name have been met under the nearest `eId`. */
function identified(element: Element, prefix: string, counts: Map<string, number>): Element {
  const eId = element.attributes['eId'] ?? newId(element.name, prefix, counts);
  const [below, fresh] = eId ? [`${eId}__`, new Map<string, number>()] : [prefix, counts];
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? identified(child, below, fresh) : child),
  );
  return { ...element, attributes: eId ? { eId, ...element.attributes } : element.attributes, children };
}

function newId(element: string, prefix: string, counts: Map<string, number>): string | undefined {
  const name = NAMES[element];
  if (name === undefined) return undefined;
  const number = (counts.get(name) ?? 0) + 1;
  counts.set(name, number);
  return `${prefix}${name}_${number}`;
}

/** Makes names of their own of those wanted: `sec_1`, and for the second one `sec_1_2`. */
export function uniqueNames(): (wanted: string) => string {
  const counts = new Map<string, number>();
  return (wanted) => {
    let count = counts.get(wanted) ?? 0;
    let name = wanted;
    do {
      count += 1;
      name = count === 1 ? wanted : `${wanted}_${count}`;
    } while (count > 1 && counts.has(name));
    counts.set(wanted, count);
    if (count > 1) counts.set(name, 1);
    return name;
  };
}

/** A number or name as a part of an `eId`: `1.4` is `1-4`. */
export function idPart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
