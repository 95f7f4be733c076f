import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import { noteId } from '../body/anchors.js';
import type { Call, Note } from '../body/notes.js';
import type { Plan } from '../body/plan.js';
import { callId, callName } from './calls.js';
import { contentToHast } from './content.js';
import { ownWords } from './own-words.js';

/** The footnotes as endnotes, each with links back to where it is referred to. */
export function notesSection(plan: Plan): readonly Element[] {
  if (plan.notes.all.length === 0) return [];
  const labelId = plan.anchors.own('fotnoter');
  const items = plan.notes.all.map((note) => noteItem(note, plan));
  return [
    h('section', { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: [labelId] }, [
      h('h2', { id: labelId, ...ownWords(plan) }, PAGE_WORDS.footnotes[plan.locale]),
      h('ol', items),
    ]),
  ];
}

function noteItem({ number, definition, calls }: Note, plan: Plan): Element {
  const blocks = contentToHast(definition.children, plan);
  const links = Array.from({ length: calls }, (_, index) => backLink({ number, occurrence: index + 1 }, plan));
  return h('li', { id: noteId(number, plan.anchors) }, withBackLinks(blocks, links));
}

/** The links stand at the end of the note's last paragraph. */
function withBackLinks(blocks: readonly ElementContent[], links: readonly Element[]): ElementContent[] {
  const last = blocks.at(-1);
  if (last?.type !== 'element' || last.tagName !== 'p') return [...blocks, ...links];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...links] }];
}

function backLink(call: Call, plan: Plan): Element {
  const ariaLabel = PAGE_SENTENCES.backTo[plan.locale](callName(call));
  const href = `#${callId(call, plan)}`;
  return h('a', { className: ['back'], href, role: 'doc-backlink', ariaLabel, ...ownWords(plan) }, '↩');
}
