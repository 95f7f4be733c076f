import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Section } from '../../model/section.js';
import { asId } from '../body/anchors.js';
import type { AddedPart, Part } from '../body/arrangement.js';
import { contentToBlocks } from './blocks.js';
import { ownHeading, toHeading } from './headings.js';
import { phrasingToInlines } from './inlines.js';
import { ownBlocks } from './language.js';
import { attachmentList, citedList } from './lists.js';
import type { Setting } from './setting.js';
import { signatureBlock } from './signatures.js';
import type { Block } from './tree.js';
import { words } from './words.js';

/** A part with its heading; headings follow the tree, so that no level is skipped. */
export function partToBlocks(part: Part, setting: Setting, level = 1): readonly Block[] {
  if (part.kind !== 'section') return addedToBlocks(part, setting);
  const { section, parts } = part;
  return [
    sectionHeading(section, setting, level),
    ...contentToBlocks(section.content, setting),
    ...parts.flatMap((below) => partToBlocks(below, setting, level + 1)),
  ];
}

/** An attachment that is written out begins on a page of its own. */
function sectionHeading({ id, number, title, attachment }: Section, setting: Setting, level: number): Block {
  const numbered = number === undefined ? [] : words(`${number} `, setting.longestRun);
  const children = [...numbered, ...phrasingToInlines(title, setting, asId(id))];
  return toHeading({ id: asId(id), level, children, onNewPage: attachment !== undefined });
}

const BLOCKS: Readonly<Record<AddedPart['kind'], (setting: Setting) => readonly Block[]>> = {
  signatures: ({ plan }) => ownBlocks([signatureBlock(plan)], plan),
  attachments: attachmentList,
  acts: (setting) => citedList('acts', setting),
  sources: (setting) => citedList('sources', setting),
};

function addedToBlocks({ kind, id }: AddedPart, setting: Setting): readonly Block[] {
  const block = BLOCKS[kind](setting);
  return id === undefined ? block : [ownHeading(id, PAGE_WORDS[kind][setting.plan.locale], setting.plan), ...block];
}
