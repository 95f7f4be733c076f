import { nodesOf } from '../../lib/nodes.js';
import { once } from '../../lib/once.js';
import { rangeOf } from '../../model/place.js';
import type { Reference } from '../../model/reference.js';
import { defineRule } from '../../model/rule.js';
import { everySection, type Section } from '../../model/section.js';
import { fileStretch, touches } from '../words/stretches.js';

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
  *check({ source: { text, lines }, preamble, sections, references }) {
    const all = [...everySection(sections)];
    const nodes = [...preamble, ...all.flatMap(({ content }) => content)];
    const isMendable = once(() => !countsOnAny(references, all));
    for (const paragraph of nodes.filter(({ type }) => type === 'paragraph')) {
      const { start, end } = rangeOf(paragraph);
      const words = nodesOf(paragraph, 'text').map((node) => fileStretch(rangeOf(node)));
      for (const match of text.slice(start.offset, end.offset).matchAll(MARKS)) {
        const marks = match[0].trimStart();
        const after = start.offset + match.index + match[0].length;
        if (!touches({ start: after - 1, end: after }, words)) continue;
        const range = lines.range(after - marks.length, after);
        const title = { sv: 'Sätt in ett blanksteg', en: 'Insert a space' };
        const fix = { title, edits: [{ range: lines.range(after, after), text: ' ' }] };
        yield { range, data: { marks }, ...(isMendable() && { fix }) };
      }
    }
  },
});

/** Whether a reference is to a number that is counted, not typed: with one heading more, it could lead to another section. */
function countsOnAny(references: readonly Reference[], sections: readonly Section[]): boolean {
  const counted = new Set(sections.filter(({ typedNumber }) => typedNumber === undefined).map(({ id }) => id));
  return references.some(({ resolved = '', target }) => counted.has(resolved) && NUMBER.test(target));
}

const NUMBER = /^(?:avsnitt-)?\d[\d.-]*$/i;

/** At least two, so that a hashtag is none. */
const MARKS = /^ {0,3}#{2,6}(?=[\p{L}\p{N}])/gmu;
