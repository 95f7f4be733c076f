import { rangeOf } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';

/** A line that was meant as a heading, `##Syfte`, and that Markdown reads as text. */
export const headingSpaceMissing = defineRule<{ marks: string }>({
  name: 'heading-space-missing',
  group: 'sections',
  severity: 'error',
  gate: false,
  needs: 'text',
  source: {
    sv: 'CommonMark, 4.2: efter rubrikens # följer ett blanksteg.',
    en: 'CommonMark, 4.2: a space follows the # of a heading.',
  },
  summary: {
    sv: 'Det ska stå ett blanksteg mellan # och rubrikens ord.',
    en: 'There must be a space between # and the words of a heading.',
  },
  help: { sv: 'Sätt in ett blanksteg.', en: 'Insert a space.' },
  message: {
    sv: ({ marks }) =>
      `Det saknas ett blanksteg efter ${marks}, så raden läses som vanlig text och inte som en rubrik.`,
    en: ({ marks }) => `A space is missing after ${marks}, so the line is read as plain text and not as a heading.`,
  },
  example: {
    bad: '## Bakgrund\n\nParterna har samarbetat sedan 2012.\n\n⟦##⟧Syfte\n\nParterna ska samarbeta.\n',
    good: '## Bakgrund\n\nParterna har samarbetat sedan 2012.\n\n## Syfte\n\nParterna ska samarbeta.\n',
  },
  *check({ source: { text, lines }, preamble, sections }) {
    const nodes = [...preamble, ...[...everySection(sections)].flatMap(({ content }) => content)];
    for (const paragraph of nodes.filter(({ type }) => type === 'paragraph')) {
      const { start, end } = rangeOf(paragraph);
      for (const match of text.slice(start.offset, end.offset).matchAll(MARKS)) {
        const marks = match[0].trimStart();
        const after = start.offset + match.index + match[0].length;
        const range = lines.range(after - marks.length, after);
        const title = { sv: 'Sätt in ett blanksteg', en: 'Insert a space' };
        yield { range, data: { marks }, fix: { title, edits: [{ range: lines.range(after, after), text: ' ' }] } };
      }
    }
  },
});

/** At least two, so that a hashtag is none. */
const MARKS = /^ {0,3}#{2,6}(?=[\p{L}\p{N}])/gmu;
