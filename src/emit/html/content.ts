import type { ElementContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteReference, List, ListItem, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { Agreement } from '../../model/agreement.js';
import { LOCALES, type Locale } from '../../model/locale.js';
import { cleanContent, cleanPhrasing } from '../body/clean.js';
import { type Plan, planFor } from '../body/plan.js';
import { callToHast } from './calls.js';
import { listToHast } from './matrix-table.js';
import { SCHEMA } from './schema.js';
import { tableToHast } from './tables.js';

/**
 * Turns content of an agreement (of a section, a footnote) into an HTML string that is safe wherever it is put. `locale` is
 * that of the words it adds, such as a matrix's caption.
 */
export function contentToHtml(
  nodes: readonly RootContent[],
  agreement: Agreement,
  locale: Locale = localeOf(agreement),
): string {
  return toHtml(contentToHast(nodes, planFor(agreement, locale)));
}

/** Turns content into sanitised elements. */
export function contentToHast(nodes: readonly RootContent[], plan: Plan): ElementContent[] {
  return cleanToHast(cleanContent(nodes, plan), plan);
}

/** Turns words, such as a heading's, into sanitised elements. */
export function phrasingToHast(nodes: readonly PhrasingContent[], plan: Plan): ElementContent[] {
  return cleanToHast(cleanPhrasing(nodes, plan), plan);
}

/** Turns what is already clean, or made by an output itself, into sanitised elements. */
export function cleanToHast(children: readonly RootContent[], plan: Plan): ElementContent[] {
  const tree = sanitize(toHast({ type: 'root', children: [...children] }, { handlers: handlersFor(plan) }), SCHEMA);
  return tree.type === 'root' ? tree.children.filter((child) => child.type !== 'doctype') : [];
}

function handlersFor(plan: Plan): Handlers {
  return {
    footnoteReference: (_, node: FootnoteReference) => callToHast(node, plan),
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

/** The language of the words that are added where no reader has asked for one: the agreement's own. */
function localeOf({ language }: Agreement): Locale {
  return LOCALES.find((locale) => language.toLowerCase().split('-')[0] === locale) ?? 'sv';
}
