import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';
import { isWordless } from '../sections/wordless.js';

/** A heading without words, or with nothing but a number. */
export const headingEmpty = defineRule<{ heading: string }>({
  name: 'heading-empty',
  group: 'sections',
  severity: 'error',
  gate: false,
  needs: 'text',
  source: {
    sv: 'WCAG 2.4.6 (EN 301 549, 9.2.4.6): en rubrik ska beskriva det som följer.',
    en: 'WCAG 2.4.6 (EN 301 549, 9.2.4.6): a heading must describe what follows.',
  },
  summary: { sv: 'Varje rubrik ska ha ord.', en: 'Every heading must have words.' },
  help: {
    sv: 'Skriv en rubrik som säger vad avsnittet handlar om, eller ta bort raden.',
    en: 'Write a heading that says what the section is about, or remove the line.',
  },
  message: {
    sv: ({ heading }) =>
      heading
        ? `Rubriken är bara ett nummer, ”${heading}”. Innehållsförteckningen säger då inte vad avsnittet handlar om.`
        : 'Rubriken saknar ord. Den blir en tom rad i innehållsförteckningen.',
    en: ({ heading }) =>
      heading
        ? `The heading is only a number, “${heading}”. The table of contents then does not tell what the section is about.`
        : 'The heading has no words. It becomes an empty line in the table of contents.',
  },
  example: {
    bad: '⟦## 3⟧\n\nParterna samverkar på tre nivåer.\n',
    good: '## 3 Samverkan\n\nParterna samverkar på tre nivåer.\n',
  },
  *check({ sections }) {
    for (const section of everySection(sections)) {
      const number = /\d/.test(section.heading) ? section.heading : '';
      if (isWordless(section)) yield { range: section.range, data: { heading: number } };
    }
  },
});
