import type { RootContent } from 'mdast';
import { withoutComments } from '../../lib/html-comments.js';
import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';
import { isWordless } from '../sections/wordless.js';

/** A heading with nothing under it, neither text nor subsections. */
export const sectionEmpty = defineRule<{ heading: string }>({
  name: 'section-empty',
  group: 'sections',
  severity: 'error',
  gate: false,
  needs: 'text',
  source: {
    sv: 'WCAG 2.4.6 (EN 301 549): en rubrik ska beskriva det som följer, och här följer ingenting.',
    en: 'WCAG 2.4.6 (EN 301 549): a heading describes what follows, and here nothing follows.',
  },
  summary: { sv: 'Varje avsnitt ska ha ett innehåll.', en: 'Every section must have content.' },
  help: {
    sv: 'Skriv det som saknas, eller ta bort rubriken. Det som står i frontmatter, till exempel parter och underskrifter, skrivs ut utan rubrik i texten.',
    en: 'Write what is missing, or remove the heading. What is in the frontmatter, such as parties and signatures, is printed without a heading in the body.',
  },
  message: {
    sv: ({ heading }) => `Avsnittet ”${heading}” är tomt. Läsaren kan tro att något har fallit bort.`,
    en: ({ heading }) => `The section “${heading}” is empty. Readers may think that something has been lost.`,
  },
  example: {
    bad: `## Ansvarsfördelning

### Regionens ansvar

Regionen ansvarar för hälso- och sjukvården.

⟦### Kommunens ansvar⟧

<!-- skrivs efter beslut i socialnämnden -->
`,
    good: `## Ansvarsfördelning

### Regionens ansvar

Regionen ansvarar för hälso- och sjukvården.

### Kommunens ansvar

Kommunen ansvarar för boendestöd och sysselsättning.
`,
  },
  *check({ sections }) {
    for (const section of everySection(sections)) {
      if (isWordless(section) || section.sections.length > 0 || section.content.some(hasSubstance)) continue;
      yield { range: section.range, data: { heading: section.heading } };
    }
  },
});

function hasSubstance(node: RootContent): boolean {
  if (node.type === 'html') return withoutComments(node.value).trim() !== '';
  return node.type !== 'thematicBreak';
}
