import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { asId } from '../body/anchors.js';
import type { Part } from '../body/arrangement.js';
import type { Plan } from '../body/plan.js';
import { ownWords } from './own-words.js';

/** Deeper headings are left out of the contents. */
const DEPTH = 3;

/** The contents as a landmark; none for a text without sections. */
export function contentsList(parts: readonly Part[], plan: Plan): readonly Element[] {
  const lists = entries(parts, plan, 1);
  const ariaLabel = PAGE_WORDS.contents[plan.locale];
  if (lists.length === 0) return [];
  return [h('nav', { className: ['contents'], ariaLabel, ...ownWords(plan) }, [h('h2', ariaLabel), ...lists])];
}

function entries(parts: readonly Part[], plan: Plan, depth: number): readonly Element[] {
  const items = depth > DEPTH ? [] : parts.flatMap((part) => entry(part, plan, depth));
  return items.length > 0 ? [h('ul', items)] : [];
}

function entry(part: Part, plan: Plan, depth: number): readonly Element[] {
  if (part.kind === 'section') {
    const { id, number, heading } = part.section;
    const words = [number, heading].filter(Boolean).join(' ');
    return [h('li', [h('a', { href: `#${asId(id)}` }, words), ...entries(part.parts, plan, depth + 1)])];
  }
  if (part.id === undefined) return [];
  return [h('li', h('a', { href: `#${part.id}` }, PAGE_WORDS[part.kind][plan.locale]))];
}
