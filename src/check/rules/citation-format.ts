import { excerpt } from '../../lib/excerpt.js';
import { defineRule } from '../../model/rule.js';
import { contrast } from '../citations/contrast.js';
import { meaningsWith } from '../citations/matter.js';
import { mendableOutside } from '../citations/mendable.js';

/** A citation that is written in another way than such ones are written. */
export const citationFormat = defineRule<{ written: string; standard: string }>({
  name: 'citation-format',
  group: 'citations',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Praxis i författningstext och Myndigheternas skrivregler (Ds 2009:38).',
    en: 'Practice in statutes, and the Swedish government’s style guide Myndigheternas skrivregler (Ds 2009:38).',
  },
  summary: {
    sv: 'Lagrum och andra källor ska skrivas på det vedertagna sättet.',
    en: 'Provisions and other sources must be written in the established way.',
  },
  help: {
    sv: 'Skriv kapitel, paragraf och lag i den ordningen, med mellanslag mellan delarna. Då känner läsaren igen lagrummet och kan söka på det.',
    en: 'Write chapter, section and act in that order, with spaces between the parts. Then readers know the provision again and can search for it.',
  },
  message: {
    sv: ({ written, standard }) => `”${written}” skrivs ”${standard}”.`,
    en: ({ written, standard }) => `“${written}” is written “${standard}”.`,
  },
  example: {
    bad: '## Bakgrund\n\nParterna ska ha en överenskommelse om samarbete enligt ⟦16 kap 3§ HSL⟧ och ⟦7 kap 2§ SoL⟧.\n',
    good: '## Bakgrund\n\nParterna ska ha en överenskommelse om samarbete enligt 16 kap. 3 § HSL och 7 kap. 2 § SoL.\n',
  },
  *check(agreement, { law }) {
    const isMendable = mendableOutside(agreement, 'heading', 'linkReference');
    const astray = new Set(meaningsWith('provision-unknown', law).map(({ citation }) => citation));
    for (const citation of agreement.citations) {
      const { written, standard, range } = citation;
      if (written === standard) continue;
      const title = { sv: `Skriv ”${excerpt(standard)}”`, en: `Write “${excerpt(standard)}”` };
      const fix = { title, edits: [{ range, text: standard }] };
      yield {
        range,
        data: contrast(written, standard),
        ...(!astray.has(citation) && isMendable(citation, standard) && { fix }),
      };
    }
  },
});
