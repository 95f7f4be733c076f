import { defineRule } from '../../model/rule.js';

/** A file with nothing but blank lines. */
export const fileEmpty = defineRule({
  name: 'file-empty',
  group: 'file',
  severity: 'error',
  gate: true,
  needs: 'file',
  source: {
    sv: 'Formatet, version 1: en överenskommelse är en Markdownfil med frontmatter och text.',
    en: 'The format, version 1: an agreement is one Markdown file with frontmatter and a body.',
  },
  summary: { sv: 'Filen ska ha ett innehåll.', en: 'The file must have content.' },
  help: {
    sv: 'Skriv överenskommelsen i filen, eller ta bort filen.',
    en: 'Write the agreement in the file, or remove the file.',
  },
  message: {
    sv: () => 'Filen är tom, så det finns ingen överenskommelse att läsa.',
    en: () => 'The file is empty, so there is no agreement to read.',
  },
  example: {
    whole: true,
    bad: '⟦⟧\n\n',
    good: '---\nformat: 1\nid: exempel\ntitle: Överenskommelse om samarbete\n---\n\n## Syfte\n\nParterna ska samarbeta.\n',
  },
  *check({ source: { unreadable } }) {
    if (unreadable?.reason === 'empty') yield { range: unreadable.range, data: {} };
  },
});
