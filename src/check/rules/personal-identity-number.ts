import { findPersonalNumbers } from '../../lib/personal-numbers.js';
import { defineRule } from '../../model/rule.js';

/**
 * A personal identity number, wherever it stands in the file. What is told of it, here and in reports, has stars for the last
 * four digits: logs are read by more people than the agreement.
 */
export const personalIdentityNumber = defineRule<{ masked: string }>({
  name: 'personal-identity-number',
  group: 'words',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: '3 kap. 10 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning: ett personnummer får behandlas utan samtycke bara när det är klart motiverat.',
    en: 'Chapter 3, section 10 of the act (2018:218) that complements the EU General Data Protection Regulation: without consent, a personal identity number may be processed only when it is clearly justified.',
  },
  summary: {
    sv: 'Texten ska inte ha personnummer eller samordningsnummer.',
    en: 'The text must not have personal identity numbers or co-ordination numbers.',
  },
  help: {
    sv: 'Ta bort numret. Skriv befattningen, eller vilken grupp det gäller. Finns filen i Git ligger numret kvar i historiken: fråga ert dataskyddsombud vad ni ska göra.',
    en: 'Remove the number. Write the position, or which group it is about. In a Git repository the number stays in the history: ask your data protection officer what to do.',
  },
  message: {
    sv: ({ masked }) => `Här står ett personnummer eller samordningsnummer (${masked}). Det ska inte spridas.`,
    en: ({ masked }) =>
      `There is a personal identity number or co-ordination number here (${masked}). It must not be spread.`,
  },
  example: {
    bad: '## Samordnad individuell plan\n\nPlanen för ⟦811228-9874⟧ följs upp av regionen.\n',
    good: '## Samordnad individuell plan\n\nRegionen följer upp den enskildes plan. Dnr 110315-0123.\n',
  },
  *check({ source: { text, lines } }) {
    for (const { start, end, masked } of findPersonalNumbers(text)) {
      yield { range: lines.range(start, end), data: { masked }, evidence: masked };
    }
  },
});
