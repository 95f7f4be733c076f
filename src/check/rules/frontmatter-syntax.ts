import { excerpt } from '../../lib/excerpt.js';
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
  tab: {
    sv: () => 'Raden är indragen med en tabb, men YAML tillåter bara blanksteg. Byt tabben mot två blanksteg.',
    en: () => 'The line is indented by a tab, but YAML allows only spaces. Change the tab to two spaces.',
  },
  'duplicate-key': {
    sv: (key) => `Nyckeln ”${key}” står två gånger, och då är det oklart vad som gäller. Behåll en av dem.`,
    en: (key) => `The key “${key}” is there twice, so it is unclear which one counts. Keep one of them.`,
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
  alias: {
    sv: (words) =>
      `”${words}” läses som ett YAML-ankare, och sådana ingår inte i formatet. Skriv ut värdet; är det en text som börjar med & eller *, sätt citattecken runt den.`,
    en: (words) =>
      `“${words}” is read as a YAML anchor or alias, which the format does not have. Write the value out; if it is a text that begins with & or *, put quotation marks round it.`,
  },
  tag: {
    sv: (words) =>
      `”${words}” läses som en YAML-tagg, och sådana ingår inte i formatet. Ta bort taggen; är det en text som börjar med !, sätt citattecken runt den.`,
    en: (words) =>
      `“${words}” is read as a YAML tag, which the format does not have. Remove the tag; if it is a text that begins with !, put quotation marks round it.`,
  },
  colon: {
    sv: (words) =>
      `Värdet innehåller ett kolon, som YAML läser som en ny nyckel. Sätt citattecken runt värdet: "${words}".`,
    en: (words) =>
      `The value has a colon, which YAML reads as a new key. Put quotation marks round the value: "${words}".`,
  },
  quote: {
    sv: (words) => `Citattecknet i ”${words}” har inget slut. Skriv ett likadant citattecken sist i värdet.`,
    en: (words) => `The quotation mark in “${words}” never ends. Write one like it at the end of the value.`,
  },
  bracket: {
    sv: (bracket) => `Tecknet ${bracket} har inget slut. Skriv ${bracket === '[' ? ']' : '}'} efter det sista värdet.`,
    en: (bracket) => `The ${bracket} never ends. Write ${bracket === '[' ? ']' : '}'} after the last value.`,
  },
  indentation: {
    sv: () => 'Indraget stämmer inte. Dra in raden lika långt som de andra uppgifterna på samma nivå.',
    en: () => 'The indentation is wrong. Indent the line as far as the other facts of its level.',
  },
  yaml: {
    sv: (words) =>
      `YAML går inte att läsa vid ”${words}”. Varje rad ska vara nyckel: värde; har värdet specialtecken, sätt citattecken runt det.`,
    en: (words) =>
      `YAML cannot be read at “${words}”. Every line must be key: value; if the value has special characters, put quotation marks round it.`,
  },
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
