import { defineRule } from '../../model/rule.js';

/** A stretch of Markdown that no reader could follow and that a parser would need unreasonable time for. */
export const fileTooComplex = defineRule<{ line: number }>({
  name: 'file-too-complex',
  group: 'file',
  severity: 'error',
  gate: true,
  needs: 'file',
  source: {
    sv: 'Praxis: inget verkligt stycke kommer i närheten av gränserna, och de skyddar mot texter gjorda för att låsa ett program.',
    en: 'Practice: no real paragraph comes near the limits, and they guard against texts made to hang a program.',
  },
  summary: {
    sv: 'Inget stycke ska ha orimligt många markeringar eller nivåer.',
    en: 'No paragraph may have an unreasonable number of marks or levels.',
  },
  help: {
    sv: 'Dela upp stycket med tomma rader, och ta bort onödiga >, -, *, [ och andra tecken som är Markdown.',
    en: 'Divide the paragraph by blank lines, and remove needless >, -, *, [ and other signs that are Markdown.',
  },
  message: {
    sv: ({ line }) =>
      `Stycket som börjar på rad ${line} är så långt, eller har så många markeringar eller nivåer, att filen inte läses.`,
    en: ({ line }) =>
      `The paragraph that begins on line ${line} is so long, or has so many marks or levels, that the file is not read.`,
  },
  example: {
    whole: true,
    bad: `---\nformat: 1\nid: exempel\ntitle: Överenskommelse\n---\n\n⟦⟧${'> '.repeat(60)}Citat\n`,
    good: '---\nformat: 1\nid: exempel\ntitle: Överenskommelse\n---\n\n> Citat\n',
  },
  *check({ source: { unreadable } }) {
    if (unreadable?.reason === 'too-complex') yield { range: unreadable.range, data: { line: unreadable.measure } };
  },
});
