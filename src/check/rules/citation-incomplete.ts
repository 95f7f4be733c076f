import { excerpt } from '../../lib/excerpt.js';
import type { Agreement } from '../../model/agreement.js';
import type { Law, Meaning } from '../../model/citation.js';
import type { Template } from '../../model/locale.js';
import type { Located } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { shortName } from '../citations/act-names.js';
import { pinpointsWithoutAct } from '../citations/loose.js';
import { meaningsWith } from '../citations/matter.js';

interface Facts {
  readonly lacks: 'number' | 'chapter' | 'act';
  readonly written: string;
  /** The act whose chapter is not told. */
  readonly act: string;
}

/** A citation that does not say enough to be looked up. */
export const citationIncomplete = defineRule<Facts>({
  name: 'citation-incomplete',
  group: 'citations',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Praxis: läsaren ska kunna slå upp det som texten hänvisar till.',
    en: 'Practice: readers must be able to look up what the text cites.',
  },
  summary: {
    sv: 'En hänvisning till en lag, föreskrift eller annan källa ska vara fullständig.',
    en: 'A citation of an act, a regulation or another source must be complete.',
  },
  help: {
    sv: 'Skriv det som fattas, till exempel 2 kap. 25 § skollagen (2010:800) eller SOSFS 2011:9.',
    en: 'Write what is missing, for instance 2 kap. 25 § skollagen (2010:800) or SOSFS 2011:9.',
  },
  message: {
    sv: (facts) => SENTENCES[facts.lacks].sv(facts),
    en: (facts) => SENTENCES[facts.lacks].en(facts),
  },
  example: {
    bad: '## Elevhälsa\n\nSkolan ger elevhälsa enligt ⟦25 § skollagen⟧. Den individuella planen görs enligt ⟦16 kap. 4 §⟧, och avvikelser hanteras enligt ⟦SOSFS 2011⟧.\n',
    good: '## Elevhälsa\n\nSkolan ger elevhälsa enligt 2 kap. 25 § skollagen. Den individuella planen görs enligt 16 kap. 4 § HSL, och avvikelser hanteras enligt SOSFS 2011:9.\n',
  },
  *check(agreement, { law }) {
    for (const { range, ...data } of lackingCitations(agreement, law)) yield { range, data };
  },
});

type Lack = Facts & Located;

function lackingCitations(agreement: Agreement, law: Law): readonly Lack[] {
  const loose = pinpointsWithoutAct(agreement).map((one) => ({ ...one, lacks: 'act', act: '' }) as const);
  const lacks = [...meaningsWith('incomplete', law).map(lackOf), ...loose];
  return lacks.map((lack) => ({ ...lack, written: excerpt(lack.written) }));
}

function lackOf({ citation: { written, range }, fault, act }: Meaning): Lack {
  const lacks = fault?.kind === 'no-chapter' ? 'chapter' : 'number';
  return { lacks, written, range, act: act ? shortName(act) : '' };
}

const SENTENCES: Readonly<Record<Facts['lacks'], Template<Facts>>> = {
  number: {
    sv: ({ written }) => `”${written}” anger bara året, inte vilket nummer som avses.`,
    en: ({ written }) => `“${written}” gives only the year, not which number is meant.`,
  },
  chapter: {
    sv: ({ written, act }) => `”${written}” anger inget kapitel, men ${act || 'författningen'} är indelad i kapitel.`,
    en: ({ written, act }) => `“${written}” gives no chapter, but ${act || 'the act'} is divided into chapters.`,
  },
  act: {
    sv: ({ written }) => `”${written}” anger inte vilken lag som avses.`,
    en: ({ written }) => `“${written}” does not say which act is meant.`,
  },
};
