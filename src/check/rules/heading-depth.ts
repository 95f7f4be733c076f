import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';

/** A heading of the title's level, or one that is more than a level below the heading before it. */
export const headingDepth = defineRule<{ heading: string; depth: number; before: number }>({
  name: 'heading-depth',
  group: 'sections',
  severity: 'error',
  gate: false,
  needs: 'text',
  source: {
    sv: 'WCAG 1.3.1 (EN 301 549, 9.1.3.1) och PDF/UA-1, 7.4.2: rubriknivåerna ska visa hur texten hänger ihop. Formatet, version 1: rubriker börjar på ##.',
    en: 'WCAG 1.3.1 (EN 301 549, 9.1.3.1) and PDF/UA-1, 7.4.2: the levels of headings must show the structure of the text. The format, version 1: headings begin at ##.',
  },
  summary: {
    sv: 'Rubriker ska börja på nivå 2 (##) och inte hoppa över någon nivå.',
    en: 'Headings must begin at level 2 (##) and not skip a level.',
  },
  help: {
    sv: 'Skriv ## för avsnitt, ### för underavsnitt och #### för nivån därunder.',
    en: 'Write ## for sections, ### for subsections and #### for the level below.',
  },
  message: {
    sv: ({ heading, depth, before }) => {
      if (depth === 1) return `Rubriken ”${heading}” är på nivå 1 (#), som bara titeln i frontmatter har.`;
      if (before === 1) return `Den första rubriken, ”${heading}”, är på nivå ${depth} men ska vara på nivå 2 (##).`;
      return `Rubriken ”${heading}” är på nivå ${depth}, men rubriken före är på nivå ${before}. Den som läser med skärmläsare tror då att ett avsnitt saknas.`;
    },
    en: ({ heading, depth, before }) => {
      if (depth === 1)
        return `The heading “${heading}” is of level 1 (#), which only the title in the frontmatter has.`;
      if (before === 1) return `The first heading, “${heading}”, is of level ${depth} but must be of level 2 (##).`;
      return `The heading “${heading}” is of level ${depth}, but the heading before it is of level ${before}. A reader with a screen reader will think that a section is missing.`;
    },
  },
  example: {
    bad: `## Samverkan

Parterna samverkar på tre nivåer.

⟦#### Politisk nivå⟧

Nämnderna möts två gånger om året.
`,
    good: `## Samverkan

Parterna samverkar på tre nivåer.

### Politisk nivå

Nämnderna möts två gånger om året.
`,
  },
  *check({ sections }) {
    let before = 1;
    for (const { heading, depth, range } of everySection(sections)) {
      if (depth === 1 || depth > before + 1) yield { range, data: { heading, depth, before } };
      before = Math.max(2, depth);
    }
  },
});
