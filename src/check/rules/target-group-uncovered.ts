import type { RootContent } from 'mdast';
import { excerpt } from '../../lib/excerpt.js';
import { wordsOf } from '../../lib/phrase.js';
import { proseBlocks } from '../../lib/prose.js';
import type { Agreement } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';
import { tellingWords, tellsOf } from '../parties/group-words.js';
import { itemPlaces } from '../parties/item-place.js';

/** A target group of the frontmatter that no section of the body tells of. */
export const targetGroupUncovered = defineRule<{ name: string }>({
  name: 'target-group-uncovered',
  group: 'parties',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'Socialstyrelsens meddelandeblad 1/2010: överenskommelsen ska beskriva målgruppen. Att målgrupperna i frontmatter ska stämma med texten är praxis.',
    en: 'Bulletin (meddelandeblad) 1/2010 of the National Board of Health and Welfare: the agreement must describe the target group. That the groups of the frontmatter must agree with the body is practice.',
  },
  summary: {
    sv: 'Varje målgrupp i frontmatter ska finnas i texten: minst hälften av de ord som skiljer den från andra, i ett och samma avsnitt.',
    en: 'Every target group of the frontmatter must be in the body: at least half of the words that tell it from others, in one section.',
  },
  help: {
    sv: 'Beskriv målgruppen i texten, kalla den samma sak på båda ställena, eller ta bort den ur frontmatter.',
    en: 'Describe the target group in the body, call it the same in both places, or remove it from the frontmatter.',
  },
  message: {
    sv: ({ name }) => `Målgruppen ”${name}” finns i frontmatter, men inget avsnitt handlar om den.`,
    en: ({ name }) => `The target group “${name}” is in the frontmatter, but no section tells of it.`,
  },
  example: {
    bad: `---
targetGroups:
  - { name: Vuxna med psykisk funktionsnedsättning }
  - { name: ⟦Personer med skadligt bruk eller beroende⟧ }
---

## Målgrupper

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning som behöver insatser från båda parter.
`,
    good: `---
targetGroups:
  - { name: Vuxna med psykisk funktionsnedsättning }
  - { name: Personer med skadligt bruk eller beroende }
---

## Målgrupper

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning. Den gäller också den som är beroende av alkohol eller
har ett skadligt bruk av läkemedel.
`,
  },
  *check(agreement) {
    const texts = textsOf(agreement);
    if (texts.every(({ size }) => size === 0)) return;
    const places = itemPlaces(agreement, '/targetGroups');
    for (const group of agreement.targetGroups.slice(0, MOST_GROUPS)) {
      const words = tellingWords(group.name);
      if (texts.some((text) => tellsOf(words, text))) continue;
      yield { range: places.placeOf(group, 'name'), data: { name: excerpt(group.name) } };
    }
  },
});

/** Nobody has more, and each one is looked for in the whole text. */
const MOST_GROUPS = 50;

/** The words of each section, and of what stands before the first. */
function textsOf(agreement: Agreement): readonly ReadonlySet<string>[] {
  const { preamble, sections, source } = agreement;
  const wordsIn = (nodes: readonly RootContent[]) =>
    nodes.flatMap((node) => [...proseBlocks(node, source)].flatMap(({ text }) => wordsOf(text)));
  return [
    new Set(wordsIn(preamble)),
    ...[...everySection(sections)].map(({ heading, content }) => new Set([...wordsOf(heading), ...wordsIn(content)])),
  ];
}
