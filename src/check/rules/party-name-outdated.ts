import { type Successor, successorOf } from '../../law/party-names.js';
import type { Agreement, Party } from '../../model/agreement.js';
import type { Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import type { Timeline } from '../../model/timeline.js';
import { itemPlaces } from '../parties/item-place.js';
import { dayOfText } from '../words/day-of-text.js';

interface Facts {
  readonly name: string;
  readonly successor: string | undefined;
  readonly sure: Successor['sure'];
  readonly source: Text;
}

/**
 * A party that is called by a name that it no longer has. What is not sure is only a hint. The rule speaks of the frontmatter;
 * where a party is called so there, `term-outdated` is silent about the same word in the text. Old names of others than the
 * parties are for `term-outdated`.
 */
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
    for (const { party, field, words, found } of oldNames(agreement, timeline)) {
      const data = { name: words, successor: found.name, sure: found.sure, source: found.source };
      const severity = found.sure === 'high' ? 'warning' : 'info';
      yield { range: places.placeOf(party, field), data, severity };
    }
  },
});

interface OldName {
  readonly party: Party;
  readonly field: 'name' | 'short';
  readonly words: string;
  readonly found: Successor;
}

/** The name is today's. `short` is the text's own word, which may be as old as the text; parties that share it share a finding. */
function* oldNames(agreement: Agreement, timeline: Timeline): Generator<OldName> {
  const dayOfShort = dayOfText(agreement, timeline);
  const told = new Set<string>();
  for (const party of agreement.parties) {
    const { name, short } = party;
    const ofName = successorOf(name, timeline.day);
    if (ofName) yield { party, field: 'name', words: name, found: ofName };
    if (ofName || short === undefined || dayOfShort === undefined || told.has(short)) continue;
    const ofShort = successorOf(short, dayOfShort);
    if (ofShort) yield { party, field: 'short', words: short, found: ofShort };
    told.add(short);
  }
}
