import type { Meaning } from '../../model/citation.js';
import type { Day } from '../../model/day.js';
import { defineRule } from '../../model/rule.js';
import { fullName } from '../citations/act-names.js';
import { grouped, otherPlaces } from '../citations/groups.js';
import { meaningsWith } from '../citations/matter.js';

interface Facts {
  readonly act: string;
  readonly from: Day;
  readonly isChecked: boolean;
}

/** Law that is not yet in force: one finding for each act. */
export const citationFuture = defineRule<Facts>({
  name: 'citation-future',
  group: 'citations',
  severity: 'info',
  gate: false,
  needs: 'text',
  current: true,
  source: {
    sv: 'Svensk författningssamling, enligt verktygets register över författningar.',
    en: 'Svensk författningssamling (the Swedish Code of Statutes), as the tool’s register of acts has it.',
  },
  summary: {
    sv: 'När texten hänvisar till en lag som ännu inte gäller ska läsaren få veta det.',
    en: 'When the text cites an act that is not yet in force, readers must be told.',
  },
  help: {
    sv: 'Skriv från vilken dag lagen gäller, eller hänvisa till det som gäller fram till dess.',
    en: 'Write from which day the act is in force, or cite what is in force until then.',
  },
  message: {
    sv: ({ act, from, isChecked }) =>
      `${capital(act)} gäller ${isChecked ? '' : 'enligt uppgift som inte är kontrollerad '}först från ${from}.`,
    en: ({ act, from, isChecked }) =>
      `${capital(act)} is in force only from ${from}${isChecked ? '' : ' (as told by a source that is not checked)'}.`,
  },
  example: {
    bad: '## Bakgrund\n\nSocialnämnden ska arbeta förebyggande enligt ⟦socialtjänstlagen (2025:400)⟧.\n',
    good: '## Bakgrund\n\nSocialnämnden ska främja jämlika levnadsvillkor enligt socialtjänstlagen (2001:453).\n',
  },
  *check({ source }, { law }) {
    for (const group of grouped(meaningsWith('future', law), ({ act, canonical }) => act?.id ?? canonical)) {
      const data = factsOf(group.first);
      const related = otherPlaces(group, source.path);
      if (data) yield { range: group.first.citation.range, data, evidence: group.key, related };
    }
  },
});

function factsOf({ act }: Meaning): Facts | undefined {
  const from = act?.inForce.from;
  return act && from && { act: fullName(act), from: from.day, isChecked: from.certainty !== 'unverified' };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
