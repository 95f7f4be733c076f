import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import type { Section } from '../../model/section.js';
import { asId } from '../body/anchors.js';
import type { AddedPart, Part } from '../body/arrangement.js';
import type { Plan } from '../body/plan.js';
import { attachmentList } from './attachment-list.js';
import { citedList } from './cited-list.js';
import { phrasingToHast } from './content.js';
import { ownWords } from './own-words.js';
import { paragraphsToHast } from './paragraphs.js';
import { signatureBlock } from './signature-block.js';

/** A part with its heading; headings follow the tree, so that no level is skipped. */
export function partToHast(part: Part, plan: Plan, level = 2): readonly Element[] {
  if (part.kind !== 'section') return addedToHast(part, plan);
  const { section, parts } = part;
  return [
    h('section', [
      sectionHeading(section, plan, level),
      ...paragraphsToHast(section, plan),
      ...parts.flatMap((below) => partToHast(below, plan, level + 1)),
    ]),
  ];
}

const BLOCKS: Readonly<Record<AddedPart['kind'], (plan: Plan) => readonly Element[]>> = {
  signatures: (plan) => [signatureBlock(plan)],
  attachments: (plan) => [attachmentList(plan)],
  acts: (plan) => citedList('acts', plan),
  sources: (plan) => citedList('sources', plan),
};

function addedToHast({ kind, id }: AddedPart, plan: Plan): readonly Element[] {
  const blocks = BLOCKS[kind](plan);
  if (id === undefined) return blocks;
  return [h('section', [h('h2', { id, ...ownWords(plan) }, PAGE_WORDS[kind][plan.locale]), ...blocks])];
}

const DEEPEST = 6;

function sectionHeading({ id, number, title, heading }: Section, plan: Plan, level: number): Element {
  const words = phrasingToHast(title, plan, asId(id));
  const numbered = number === undefined ? words : [`${number} `, ...words];
  const name = [number, heading].filter(Boolean).join(' ');
  return h('div', { className: ['heading'] }, [
    h(`h${Math.min(level, DEEPEST)}`, { id: asId(id) }, numbered),
    h(
      'a',
      {
        className: ['anchor'],
        href: `#${asId(id)}`,
        ariaLabel: PAGE_SENTENCES.linkTo[plan.locale](name),
        ...ownWords(plan),
      },
      '#',
    ),
  ]);
}
