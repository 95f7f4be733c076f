import type { ElementContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { FootnoteReference, List, ListItem, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { cleanContent, cleanPhrasing } from '../body/clean.js';
import type { Plan } from '../body/plan.js';
import { callToHast } from './calls.js';
import { linkToHast } from './links.js';
import { listToHast } from './matrix-table.js';
import { SCHEMA } from './schema.js';
import { tableToHast } from './tables.js';

/** Turns content into sanitised elements. */
export function contentToHast(nodes: readonly RootContent[], plan: Plan): ElementContent[] {
  return cleanToHast(cleanContent(nodes, plan), plan);
}

/** Turns words, such as the heading of the section `self`, into sanitised elements. */
export function phrasingToHast(nodes: readonly PhrasingContent[], plan: Plan, self?: string): ElementContent[] {
  return lineToHast(cleanPhrasing(nodes, plan, self), plan);
}

/** Turns words that an output has made itself into sanitised elements. */
export function lineToHast(children: readonly PhrasingContent[], plan: Plan): ElementContent[] {
  return cleanToHast([{ type: 'paragraph', children: [...children] }], plan).flatMap((child) =>
    child.type === 'element' ? child.children : [],
  );
}

/** Turns clean content (see `cleanContent`) into sanitised elements. */
export function cleanToHast(children: readonly RootContent[], plan: Plan): ElementContent[] {
  const tree = sanitize(toHast({ type: 'root', children: [...children] }, { handlers: handlersFor(plan) }), SCHEMA);
  return tree.type === 'root' ? tree.children.filter((child) => child.type !== 'doctype') : [];
}

function handlersFor(plan: Plan): Handlers {
  return {
    footnoteReference: (_, node: FootnoteReference) => callToHast(node, plan),
    link: linkToHast,
    list: (state, node: List) => listToHast(state, node, plan),
    listItem: itemToHast,
    table: (state, node: Table) => tableToHast(state, node, plan),
  };
}

/** An item that shows an attachment is where references to the attachment lead. */
function itemToHast(state: State, node: ListItem, parent: Parents | undefined): ElementContent {
  const item = defaultHandlers.listItem(state, node, parent);
  return node.data?.id ? { ...item, properties: { id: node.data.id } } : item;
}
