import { pointerWords } from '../../lib/pointer.js';
import { defineRule } from '../../model/rule.js';
import { faultsOf } from '../frontmatter/faults.js';

/** A value that looks like a number and that YAML changes, such as the version 1.10. */
export const frontmatterQuote = defineRule<{ key: string; written: string; reads: string }>({
  name: 'frontmatter-quote',
  group: 'frontmatter',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'YAML 1.2, avsnitt 10.3.2: ett värde av siffror utan citattecken är ett tal.',
    en: 'YAML 1.2, section 10.3.2: a value of digits without quotation marks is a number.',
  },
  summary: {
    sv: 'Värden som YAML annars ändrar ska stå inom citattecken.',
    en: 'Values that YAML would change must be in quotation marks.',
  },
  help: {
    sv: 'Sätt citattecken runt värdet.',
    en: 'Put quotation marks round the value.',
  },
  message: {
    sv: ({ key, written, reads }) => `${key} är ${written}, men andra program läser det som talet ${reads}.`,
    en: ({ key, written, reads }) => `${key} is ${written}, but other programs read it as the number ${reads}.`,
  },
  example: {
    bad: '---\nversion: ⟦1.10⟧\n---\n',
    good: '---\nversion: "1.10"\n---\n',
  },
  *check({ source: { text, frontmatter } }) {
    const faulty = new Set(faultsOf(frontmatter.data).map(({ pointer }) => pointer));
    for (const [pointer, { value, yamlReads }] of frontmatter.entries) {
      if (yamlReads === undefined || faulty.has(pointer)) continue;
      const written = text.slice(value.start.offset, value.end.offset);
      const title = { sv: 'Sätt citattecken runt värdet', en: 'Put quotation marks round the value' };
      const fix = { title, edits: [{ range: value, text: `"${written}"` }] };
      yield { range: value, data: { key: pointerWords(pointer), written, reads: yamlReads }, fix };
    }
  },
});
