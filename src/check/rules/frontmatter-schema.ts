import { placeOfFault } from '../../lib/schema-faults/fault-place.js';
import { faultSentences } from '../../lib/schema-faults/fault-sentences.js';
import type { Fault } from '../../lib/schema-faults/faults.js';
import { defineRule } from '../../model/rule.js';
import { faultsOf } from '../frontmatter/faults.js';
import { FRONTMATTER } from '../frontmatter/format.js';

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
  message: faultSentences(FRONTMATTER),
  example: {
    bad: '---\nstatus: ⟦antagen⟧\n---\n',
    good: '---\nstatus: adopted\n---\n',
  },
  *check({ source: { text, lines, frontmatter } }) {
    for (const fault of faultsOf(frontmatter.data)) {
      const range = placeOfFault(fault, { text, lines, ...frontmatter });
      const words = text.slice(range.start.offset, range.end.offset);
      yield { range, data: fault, evidence: `${fault.keyword} ${lastStep(fault)} ${words}` };
    }
  },
});

function lastStep({ pointer }: Fault): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
