import { parentOf } from '../../lib/pointer.js';
import { type Agreement, placeOf } from '../../model/agreement.js';
import type { Range } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { FAULT_SENTENCES } from '../frontmatter/fault-sentences.js';
import { type Fault, faultsOf } from '../frontmatter/faults.js';

/** A key or value that the schema of the frontmatter does not accept. */
export const frontmatterSchema = defineRule<Fault>({
  name: 'frontmatter-schema',
  group: 'frontmatter',
  severity: 'error',
  gate: true,
  needs: 'facts',
  source: {
    sv: 'Formatet, version 1: schemas/frontmatter.schema.json.',
    en: 'The format, version 1: schemas/frontmatter.schema.json.',
  },
  summary: {
    sv: 'Frontmatter ska ha formatets nycklar, med värden av rätt slag.',
    en: 'The frontmatter must have the keys of the format, with values of the right kind.',
  },
  help: {
    sv: 'Rätta nyckeln eller värdet. Alla nycklar och exempel på värden står i frontmatter-schemat.',
    en: 'Mend the key or the value. All keys, and examples of values, are in the frontmatter schema.',
  },
  message: FAULT_SENTENCES,
  example: {
    bad: '---\nstatus: ⟦antagen⟧\n---\n',
    good: '---\nstatus: adopted\n---\n',
  },
  *check(agreement) {
    for (const fault of faultsOf(agreement.source.frontmatter.data)) {
      const range = placeOfFault(fault, agreement);
      const words = agreement.source.text.slice(range.start.offset, range.end.offset);
      yield { range, data: fault, evidence: `${fault.keyword} ${lastStep(fault)} ${words}` };
    }
  },
});

/** The value; for unknown keys, keys without value and whole maps and lists, the key; the parent for what is missing. */
function placeOfFault({ pointer, keyword, value }: Fault, agreement: Agreement): Range {
  if (keyword === 'required') return placeOfWhole(parentOf(pointer), agreement);
  const isScalar = typeof value !== 'object';
  return isScalar && keyword !== 'additionalProperties'
    ? placeOf(agreement, pointer)
    : placeOfWhole(pointer, agreement);
}

/** The key of a map or list, or the first line of one in a list. */
function placeOfWhole(pointer: string, agreement: Agreement): Range {
  const { frontmatter, lines, text } = agreement.source;
  const entry = frontmatter.entries.get(pointer);
  if (!entry || pointer === '') return frontmatter.range;
  if (entry.key) return entry.key;
  const { start, end } = entry.value;
  const firstLine = /^[^\r\n]*/.exec(text.slice(start.offset, end.offset))?.[0].trimEnd() ?? '';
  return lines.range(start.offset, start.offset + firstLine.length);
}

function lastStep({ pointer }: Fault): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
