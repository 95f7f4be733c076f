import { type Successor, successorOf } from '../../law/party-names.js';
import type { Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { itemPlaces } from '../parties/item-place.js';

interface Facts {
  readonly name: string;
  readonly successor: string | undefined;
  readonly sure: Successor['sure'];
  readonly source: Text;
}

/** A party that is called by a name that it no longer has. What is not sure is only a hint. */
export const partyNameOutdated = defineRule<Facts>({
  name: 'party-name-outdated',
  group: 'parties',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Praxis: en gällande överenskommelse kallar parterna vad de heter. Landstingen är regioner sedan den 1 januari 2019.',
    en: 'Practice: an agreement in force calls the parties by their names. The county councils (landsting) are regions since 1 January 2019.',
  },
  summary: {
    sv: 'Parterna ska ha de namn som de har i dag.',
    en: 'The parties must have the names that they have today.',
  },
  help: {
    sv: 'Skriv partens nuvarande namn i frontmatter, och i texten nästa gång ni reviderar den. I titlar på äldre dokument står det gamla namnet kvar.',
    en: 'Write the present name of the party in the frontmatter, and in the body when you next revise it. Titles of older documents keep the old name.',
  },
  message: {
    sv: ({ name, successor, sure, source }) =>
      `Parten heter ${sure === 'high' ? 'inte' : 'kanske inte'} längre ”${name}”${successor === undefined ? '' : ` utan ”${successor}”`}. ${source.sv}`,
    en: ({ name, successor, sure, source }) =>
      `The party is ${sure === 'high' ? 'no longer' : 'perhaps no longer'} called “${name}”${successor === undefined ? '' : ` but “${successor}”`}. ${source.en}`,
  },
  example: {
    bad: `---
parties:
  - { name: ⟦Landstinget Blekinge⟧, kind: region }
  - { name: Ronneby kommun, kind: municipality }
---
`,
    good: `---
parties:
  - { name: Region Blekinge, kind: region }
  - { name: Ronneby kommun, kind: municipality }
---
`,
  },
  *check(agreement, { timeline }) {
    const places = itemPlaces(agreement, '/parties');
    for (const party of agreement.parties) {
      const found = successorOf(party.name, timeline.day);
      if (!found) continue;
      const data = { name: party.name, successor: found.name, sure: found.sure, source: found.source };
      const severity = found.sure === 'high' ? 'warning' : 'info';
      yield { range: places.placeOf(party, 'name'), data, severity };
    }
  },
});
