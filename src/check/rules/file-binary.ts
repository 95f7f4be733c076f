import { defineRule } from '../../model/rule.js';

/** A file that is no text, such as a Word document or a PDF with the wrong name. */
export const fileBinary = defineRule({
  name: 'file-binary',
  group: 'file',
  severity: 'error',
  gate: true,
  needs: 'file',
  source: {
    sv: 'Formatet, version 1: en överenskommelse är en textfil i UTF-8.',
    en: 'The format, version 1: an agreement is a text file in UTF-8.',
  },
  summary: { sv: 'Filen ska vara text.', en: 'The file must be text.' },
  help: {
    sv: 'Öppna filen i det program som skapade den, kopiera texten till en Markdownfil (.md) och spara den som UTF-8.',
    en: 'Open the file in the program that made it, copy the text to a Markdown file (.md) and save it as UTF-8.',
  },
  message: {
    sv: () =>
      'Filen är inte text: den innehåller nolltecken. Är den ett Word- eller PDF-dokument, eller sparad som UTF-16?',
    en: () => 'The file is not text: it has NUL characters. Is it a Word or PDF document, or saved as UTF-16?',
  },
  example: {
    whole: true,
    bad: '⟦⟧%PDF-1.7 …',
    bytes: (bad) => Buffer.from(`${bad}\0`),
    good: '---\nformat: 1\nid: exempel\ntitle: Överenskommelse om samarbete\n---\n\n## Syfte\n\nParterna ska samarbeta.\n',
  },
  *check({ source: { unreadable } }) {
    if (unreadable?.reason === 'binary') yield { range: unreadable.range, data: {} };
  },
});
