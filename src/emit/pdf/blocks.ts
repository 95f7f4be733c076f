import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { cleanContent } from '../body/clean.js';
import { DEEPEST } from './deepest.js';
import { inlines } from './inlines.js';
import { paragraph } from './paragraph.js';
import { plainWords } from './plain.js';
import { deeper, type Setting } from './setting.js';
import { listToTable, tableToTable } from './tables.js';
import type { Block } from './tree.js';

/** An author's blocks. */
export function contentToBlocks(nodes: readonly RootContent[], setting: Setting): readonly Block[] {
  return blocks(cleanContent(nodes, setting.plan), setting);
}

function blocks(nodes: readonly RootContent[], setting: Setting): readonly Block[] {
  return nodes.flatMap((node) => block(node, setting)).map(opening);
}

/** A run in code that a line may have no room for. */
const WIDE_RUN = /\S{48}(?=\S)/gu;

/** Longer paragraphs say more than what comes next. */
const LONGEST_OPENING = 240;

/** "The region does the following", and then a list or a table. */
function opening(block: Block, index: number, all: readonly Block[]): Block {
  const next = all[index + 1]?.type;
  if (block.type !== 'paragraph' || (next !== 'list' && next !== 'table')) return block;
  return plainWords(block.children).length > LONGEST_OPENING ? block : { ...block, type: 'opening' };
}

function block(node: RootContent, setting: Setting): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(inlines(node.children, setting));
    case 'list':
      return list(node, setting);
    case 'table':
      return tableToTable(node, setting);
    case 'blockquote':
      return setting.depth < DEEPEST
        ? [{ type: 'quote', blocks: blocks(node.children, deeper(setting)) }]
        : blocks(node.children, setting);
    case 'code':
      return [{ type: 'listing', value: node.value.replace(WIDE_RUN, '$&\n') }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    default:
      return paragraph(inlines([node as PhrasingContent], setting));
  }
}

/** A list, or the responsibility matrix that it is. */
function list(node: List, setting: Setting): readonly Block[] {
  const table = listToTable(node, setting, blocks);
  if (table) return [table];
  if (setting.depth >= DEEPEST) return node.children.flatMap((child) => item(child, setting));
  const start = node.ordered ? (node.start ?? 1) : null;
  const items = node.children.map((child) => item(child, deeper(setting)));
  return [{ type: 'list', start, spaced: items.some(isLong), items }];
}

/** More than a paragraph and the lists below it. */
function isLong([_, ...more]: readonly Block[]): boolean {
  return more.some(({ type }) => type !== 'list');
}

/** An item that shows an attachment is where references to the attachment lead. */
function item({ children, data }: ListItem, setting: Setting): readonly Block[] {
  const content = blocks(children, setting);
  return data?.id ? anchored(data.id, content) : content;
}

function anchored(id: string, content: readonly Block[]): readonly Block[] {
  const [first, ...rest] = content;
  const anchor = { type: 'anchor', id } as const;
  if (first?.type !== 'paragraph' && first?.type !== 'opening')
    return [{ type: 'paragraph', children: [anchor] }, ...content];
  return [{ ...first, children: [anchor, ...first.children] }, ...rest];
}
