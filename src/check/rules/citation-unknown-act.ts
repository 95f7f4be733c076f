import { excerpt } from '../../lib/excerpt.js';
import { listWords } from '../../lib/list-words.js';
import { fold } from '../../lib/text.js';
import type { Citation, Meaning } from '../../model/citation.js';
import type { Day } from '../../model/day.js';
import { defineRule } from '../../model/rule.js';
import { grouped, otherPlaces } from '../citations/groups.js';
import { meaningsWith } from '../citations/matter.js';

interface Facts {
  readonly cited: string;
  readonly asOf: Day;
  /** What the text calls the act, and the numbers that acts of that name have in the register. */
  readonly name: string;
  readonly numbers: readonly string[];
}

/** An act or a regulation that the register does not have: one finding for each. */
export const citationUnknownAct = defineRule<Facts>({
  name: 'citation-unknown-act',
  group: 'citations',
  severity: 'info',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Verktyget har ett eget register över de författningar som överenskommelser brukar hänvisa till.',
    en: 'The tool has a register of its own with the acts that agreements tend to cite.',
  },
  summary: {
    sv: 'En lag eller föreskrift som inte finns i verktygets register får du kontrollera själv.',
    en: 'An act or a regulation that is not in the tool’s register is yours to check.',
  },
  help: {
    sv: 'Kontrollera namn och nummer, och att författningen gäller. Lagar finns hos riksdagen och på lagen.nu, föreskrifter hos myndigheten.',
    en: 'Check the name and the number, and that it is in force. Acts are found at the Riksdag and lagen.nu, regulations at the authority.',
  },
  message: {
    sv: ({ cited, asOf, name, numbers }) =>
      `”${cited}” finns inte i verktygets register (${asOf}), så verktyget kan inte säga om den gäller.${numbers.length === 0 ? '' : ` Registret känner ${name} som ${listWords(numbers, 'och')}.`}`,
    en: ({ cited, asOf, name, numbers }) =>
      `“${cited}” is not in the tool’s register (${asOf}), so the tool cannot say whether it is in force.${numbers.length === 0 ? '' : ` The register knows ${name} as ${listWords(numbers, 'and')}.`}`,
  },
  example: {
    bad: '## Delaktighet\n\nDen enskilde får information enligt ⟦patientlagen (2015:821)⟧.\n',
    good: '## Delaktighet\n\nDen enskilde får information enligt patientlagen (2014:821).\n',
  },
  *check({ source }, { law }) {
    for (const group of grouped(meaningsWith('unknown-act', law), keyOf)) {
      const { citation } = group.first;
      const data = { cited: excerpt(actWords(citation)), asOf: law.asOf, ...knownNumbers(citation) };
      yield { range: citation.range, data, evidence: group.key, related: otherPlaces(group, source.path) };
    }
  },
});

function keyOf({ number, citation }: Meaning): string {
  return number ?? fold(actWords(citation));
}

/** What the text calls the act or regulation, without the provision. */
function actWords({ work, written }: Citation): string {
  if (work.kind !== 'statute') return work.number === undefined ? written : `${work.series} ${work.number}`;
  if (work.name === undefined) return work.number === undefined ? written : `SFS ${work.number}`;
  return work.number === undefined ? work.name : `${work.name} (${work.number})`;
}

function knownNumbers({ work }: Citation): Pick<Facts, 'name' | 'numbers'> {
  return work.kind === 'statute'
    ? { name: excerpt(work.name ?? ''), numbers: work.candidates }
    : { name: '', numbers: [] };
}
