import { defineRule } from '../../model/rule.js';

const MARK = '\uFEFF';

/** The invisible character that some Windows programs put first in a file. */
export const fileByteOrderMark = defineRule({
  name: 'file-byte-order-mark',
  group: 'file',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'RFC 3629 (UTF-8), avsnitt 6: ett format som alltid är UTF-8 ska inte ha något BOM.',
    en: 'RFC 3629 (UTF-8), section 6: a format that is always UTF-8 should have no byte order mark.',
  },
  summary: { sv: 'Filen ska inte börja med ett BOM.', en: 'The file should not begin with a byte order mark.' },
  help: {
    sv: 'Ta bort tecknet, eller spara filen som ”UTF-8” i stället för ”UTF-8 med BOM”.',
    en: 'Remove the character, or save the file as “UTF-8” rather than “UTF-8 with BOM”.',
  },
  message: {
    sv: () =>
      'Filen börjar med ett osynligt tecken (BOM). Program som Pandoc och Git-tjänster kan då missa frontmatter.',
    en: () => 'The file begins with an invisible character (BOM). Pandoc and code hosts may then miss the frontmatter.',
  },
  example: {
    whole: true,
    bad: `⟦${MARK}⟧---\nformat: 1\nid: exempel\ntitle: Överenskommelse om samarbete\n---\n`,
    good: '---\nformat: 1\nid: exempel\ntitle: Överenskommelse om samarbete\n---\n',
  },
  *check({ source: { text, lines } }) {
    if (!text.startsWith(MARK)) return;
    const range = lines.range(0, MARK.length);
    const title = { sv: 'Ta bort tecknet', en: 'Remove the character' };
    yield { range, data: {}, fix: { title, edits: [{ range, text: '' }] } };
  },
});
