import type { Plan } from '../body/plan.js';
import { ownLanguage } from './language.js';
import { plainWords } from './plain.js';
import { LONGEST_RUN } from './setting.js';
import type { HeadingBlock } from './tree.js';
import { settable, words } from './words.js';

/** PDF 1.7 knows headings of six levels (ISO 32000-1, 14.8.4.3.2). */
const DEEPEST_LEVEL = 6;
/** PDF/UA-1 refuses a heading without words. */
const NAMELESS = '–';

/** A heading that stands in the contents and the bookmarks by its words. */
export function toHeading(heading: Pick<HeadingBlock, 'id' | 'level' | 'children' | 'onNewPage'>): HeadingBlock {
  const name = plainWords(heading.children);
  const isNameless = settable(name).trim() === '';
  return {
    type: 'heading',
    ...heading,
    level: Math.min(heading.level, DEEPEST_LEVEL),
    name: isNameless ? NAMELESS : name,
    children: isNameless ? [...words(NAMELESS, LONGEST_RUN), ...heading.children] : heading.children,
    language: null,
  };
}

/** A heading that the output adds, on the first level. */
export function ownHeading(id: string, value: string, plan: Plan): HeadingBlock {
  const heading = toHeading({ id, level: 1, children: words(value, LONGEST_RUN), onNewPage: false });
  return { ...heading, language: ownLanguage(plan) ?? null };
}
