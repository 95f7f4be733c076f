import { excerpt } from '../../lib/excerpt.js';
import { defineRule } from '../../model/rule.js';
import { shortName } from '../citations/act-names.js';
import { meaningsWith } from '../citations/matter.js';

/** A chapter or section beyond the last that the act has. */
export const citationProvisionUnknown = defineRule<{ act: string; provision: string; last: string }>({
  name: 'citation-provision-unknown',
  group: 'citations',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Lagtexten, enligt verktygets register över författningar.',
    en: 'The text of the act, as the tool’s register of acts has it.',
  },
  summary: {
    sv: 'Kapitel och paragrafer som texten hänvisar till ska finnas.',
    en: 'Chapters and sections that the text cites must exist.',
  },
  help: {
    sv: 'Slå upp bestämmelsen i lagtexten och rätta kapitlet, paragrafen eller lagen.',
    en: 'Look the provision up in the act and correct the chapter, the section or the act.',
  },
  message: {
    sv: ({ act, provision, last }) =>
      provision.endsWith('kap.')
        ? `${act} har inget ${provision}; det sista är ${last}`
        : `${act} har ingen ${provision}; ${last.endsWith('kap.') ? `det sista kapitlet är ${last}` : `den sista är ${last}.`}`,
    en: ({ act, provision, last }) =>
      `${act} has no ${provision}; the last one is ${last}${last.endsWith('.') ? '' : '.'}`,
  },
  example: {
    bad: '## Bakgrund\n\nRegionen ska ingå en överenskommelse med kommunen enligt ⟦61 kap. 3 § HSL⟧.\n',
    good: '## Bakgrund\n\nRegionen ska ingå en överenskommelse med kommunen enligt 16 kap. 3 § HSL.\n',
  },
  *check(_, { law }) {
    for (const { fault, act, number, citation } of meaningsWith('provision-unknown', law)) {
      if (fault?.kind !== 'no-provision') continue;
      const { provision, last } = fault;
      const name = act ? shortName(act) : (number ?? excerpt(citation.written));
      yield { range: citation.range, data: { act: name, provision, last } };
    }
  },
});
