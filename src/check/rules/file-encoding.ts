import { defineRule } from '../../model/rule.js';

/** A text that is saved in another encoding than UTF-8. */
export const fileEncoding = defineRule<{ line: number; likely: keyof typeof LIKELY }>({
  name: 'file-encoding',
  group: 'file',
  severity: 'error',
  gate: true,
  needs: 'file',
  source: {
    sv: 'Formatet, version 1: en överenskommelse är en Markdownfil i UTF-8.',
    en: 'The format, version 1: an agreement is one Markdown file in UTF-8.',
  },
  summary: { sv: 'Filen ska vara sparad som UTF-8.', en: 'The file must be saved as UTF-8.' },
  help: {
    sv: 'Öppna filen, välj ”Spara som” och kodningen UTF-8. Kontrollera att å, ä och ö ser rätt ut.',
    en: 'Open the file, choose “Save as” and the encoding UTF-8. See that å, ä and ö look right.',
  },
  message: {
    sv: ({ line, likely }) =>
      `Rad ${line} har tecken som inte är UTF-8. Filen är troligen sparad som ${LIKELY[likely].sv}.`,
    en: ({ line, likely }) =>
      `Line ${line} has characters that are not UTF-8. The file was probably saved as ${LIKELY[likely].en}.`,
  },
  example: {
    whole: true,
    bad: '---\nformat: 1\nid: exempel\ntitle: ⟦Ö⟧verenskommelse om samarbete\n---\n',
    bytes: (bad) => Buffer.from(bad, 'latin1'),
    good: '---\nformat: 1\nid: exempel\ntitle: Överenskommelse om samarbete\n---\n',
  },
  *check({ source: { text, unreadable } }) {
    if (unreadable?.reason !== 'not-utf8') return;
    const likely = text.includes('\0') ? 'utf16' : 'latin1';
    yield { range: unreadable.range, data: { line: unreadable.measure, likely } };
  },
});

/** Text in UTF-16 has NUL in it: its line ends, at least. What has NUL without the mark of UTF-16 is `binary`. */
const LIKELY = {
  utf16: { sv: 'UTF-16, som vissa program kallar Unicode', en: 'UTF-16, which some programs call Unicode' },
  latin1: { sv: 'Latin-1 eller Windows-1252', en: 'Latin-1 or Windows-1252' },
};
