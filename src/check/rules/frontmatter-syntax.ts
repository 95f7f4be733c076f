import { excerpt } from '../../lib/excerpt.js';
import { YAML_SENTENCES } from '../../lib/yaml-sentences.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import type { FrontmatterProblem, FrontmatterProblemKind, SourceDocument } from '../../model/source.js';

/** A frontmatter that cannot be read. Only the first problem is told: the others often follow from it. */
export const frontmatterSyntax = defineRule<{ kind: Kind; evidence: string }>({
  name: 'frontmatter-syntax',
  group: 'frontmatter',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'YAML 1.2 och formatet, version 1: rader med nyckel: värde mellan två rader med ---, utan ankare och taggar.',
    en: 'YAML 1.2 and the format, version 1: lines of key: value between two lines of ---, without anchors and tags.',
  },
  summary: { sv: 'Frontmatter ska gå att läsa som YAML.', en: 'The frontmatter must be readable as YAML.' },
  help: {
    sv: 'Rätta stället och kontrollera igen: resten av frontmatter läses först när det första felet är borta.',
    en: 'Mend the place and check again: the rest of the frontmatter is read once the first fault is gone.',
  },
  message: {
    sv: ({ kind, evidence }) => SENTENCES[kind].sv(evidence),
    en: ({ kind, evidence }) => SENTENCES[kind].en(evidence),
  },
  example: {
    whole: true,
    bad: '---\nformat: 1\nid: exempel\ntitle: ⟦Överenskommelse: psykisk hälsa⟧\n---\n',
    good: '---\nformat: 1\nid: exempel\ntitle: "Överenskommelse: psykisk hälsa"\n---\n',
  },
  *check({ source }) {
    const [problem] = source.frontmatter.problems;
    if (!problem || problem.kind === 'missing') return;
    const data = { kind: problem.kind, evidence: excerpt(problem.evidence) };
    yield { range: problem.range, data, related: firstKey(problem, source) };
  },
});

type Kind = Exclude<FrontmatterProblemKind, 'missing'>;

/** What is wrong, and the cure, for each kind of problem and the words it is about. */
const SENTENCES: Readonly<Record<Kind, Template<string>>> = {
  unclosed: {
    sv: () => 'Frontmatter har ingen slutrad. Skriv --- på en egen rad efter den sista uppgiften.',
    en: () => 'The frontmatter has no closing line. Write --- on a line of its own after the last fact.',
  },
  'blank-before': {
    sv: () => 'Det står tomma rader före frontmatter. Ta bort dem, så att --- står på filens första rad.',
    en: () => 'There are blank lines before the frontmatter. Remove them, so that --- is the first line of the file.',
  },
  indented: {
    sv: () => 'Raden --- är indragen. Ta bort mellanrummet, så att --- står först på raden.',
    en: () => 'The line --- is indented. Remove the space, so that --- is first on the line.',
  },
  'not-a-map': {
    sv: (line) =>
      line
        ? `Frontmatter ska vara rader med nyckel: värde, men börjar med ”${line}”. Skriv till exempel title: Överenskommelse.`
        : 'Frontmatter är tom. Skriv format: 1, id: … och title: … på var sin rad mellan raderna med ---.',
    en: (line) =>
      line
        ? `The frontmatter must be lines of key: value, but begins with “${line}”. Write, for instance, title: Agreement.`
        : 'The frontmatter is empty. Write format: 1, id: … and title: … on a line each between the lines of ---.',
  },
  ...YAML_SENTENCES,
};

/** Where a key that stands twice stood before: the last line above that begins with it at the same indentation. */
function firstKey({ kind, range, evidence }: FrontmatterProblem, source: SourceDocument): readonly RelatedPlace[] {
  if (kind !== 'duplicate-key') return [];
  const indent = range.start.column - 1;
  for (let line = range.start.line - 1; line > source.frontmatter.range.start.line; line--) {
    const start = source.lines.startOf(line) + indent;
    const above = source.text.slice(start - indent, start + evidence.length + 1);
    if (/^[ -]*$/.test(above.slice(0, indent)) && above.slice(indent) === `${evidence}:`) {
      const message = { sv: 'Här står nyckeln första gången.', en: 'Here the key is for the first time.' };
      return [{ path: source.path, range: source.lines.range(start, start + evidence.length), message }];
    }
  }
  return [];
}
