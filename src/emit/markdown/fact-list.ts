import type { RootContent } from 'mdast';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Plan } from '../body/plan.js';
import { type Fact, factsOf } from '../facts/facts.js';
import { heading, list, paragraph, strong, text } from './nodes.js';

/** What the frontmatter tells, as a list that any reader of Markdown shows well. A PDF lies elsewhere than the web pages, so nothing links to them. */
export function factList(
  { agreement, anchors, locale }: Plan,
  { pages: _, ...context }: EmitContext,
): readonly RootContent[] {
  const facts = factsOf(agreement, context);
  if (facts.length === 0) return [];
  const title = heading(1, [text(PAGE_WORDS.facts[locale])], anchors.own('uppgifter'), 'unnumbered');
  return [title, list(facts.map(factItem))];
}

function factItem({ label, lines }: Fact): readonly RootContent[] {
  const [only, ...more] = lines;
  if (only && more.length === 0) return [paragraph(strong(`${label}:`), text(' '), ...only)];
  return [paragraph(strong(`${label}:`)), list(lines.map((line) => [paragraph(...line)]))];
}
