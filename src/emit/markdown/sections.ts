import type { ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Section } from '../../model/section.js';
import { asId } from '../body/anchors.js';
import type { AddedPart, Part } from '../body/arrangement.js';
import { cleanContent, cleanPhrasing } from '../body/clean.js';
import type { Plan } from '../body/plan.js';
import { attachmentList } from './attachment-list.js';
import { citedList } from './cited-list.js';
import { heading, paragraph, span, text } from './nodes.js';
import { signatureBlock } from './signature-block.js';

/** A part with its heading. The title is in the metadata, so that sections start at the first level. */
export function partToMarkdown(part: Part, plan: Plan, level = 1): readonly RootContent[] {
  if (part.kind !== 'section') return addedToMarkdown(part, plan);
  const { section, parts } = part;
  return [
    sectionHeading(section, plan, level),
    ...withAnchors(cleanContent(section.content, plan)),
    ...parts.flatMap((below) => partToMarkdown(below, plan, level + 1)),
  ];
}

const BLOCKS: Readonly<Record<AddedPart['kind'], (plan: Plan) => readonly RootContent[]>> = {
  signatures: signatureBlock,
  attachments: attachmentList,
  acts: (plan) => citedList('acts', plan),
  sources: (plan) => citedList('sources', plan),
};

function addedToMarkdown({ kind, id }: AddedPart, plan: Plan): readonly RootContent[] {
  const block = BLOCKS[kind](plan);
  return id === undefined ? block : [heading(1, [text(PAGE_WORDS[kind][plan.locale])], id, 'unnumbered'), ...block];
}

/** Links to the law would be links in the contents and bookmarks that Pandoc makes of the headings. */
function sectionHeading({ id, number, title, attachment }: Section, plan: Plan, level: number): RootContent {
  const words = cleanPhrasing(title, plan, asId(id), 'references');
  const numbered = number === undefined ? words : [text(`${number} `), ...words];
  return heading(level, numbered, asId(id), ...(attachment === undefined ? [] : ['unnumbered']));
}

/** Items that show an attachment start with the place that references to it lead to. */
function withAnchors(content: readonly RootContent[]): readonly RootContent[] {
  visit({ type: 'root', children: [...content] }, 'listItem', (item) => {
    if (item.data?.id) item.children = anchored(item, item.data.id);
  });
  return content;
}

function anchored({ children }: ListItem, id: string): ListItem['children'] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return [paragraph(...span([], id)), ...children];
  return [paragraph(...span([], id), ...first.children), ...rest];
}
