import { excerpt } from '../../lib/excerpt.js';
import type { Agreement } from '../../model/agreement.js';
import type { Citation, Law, Meaning } from '../../model/citation.js';
import type { Day } from '../../model/day.js';
import { defineRule } from '../../model/rule.js';
import { grouped, otherPlaces } from '../citations/groups.js';
import { meaningsWith } from '../citations/matter.js';
import { movableIn } from '../citations/movable.js';
import { fixesByMoving } from '../citations/moves.js';
import { saidToBePast } from '../citations/past.js';
import { type Replacement, replacementOf, replacementWords } from '../citations/replacement.js';
import { UNTIL_WORDS, type Until, untilOf } from '../citations/until.js';

interface Facts {
  readonly cited: string;
  /** The number of an act that is cited as a whole without one: two acts can have one name. */
  readonly number: string | undefined;
  readonly until: Until;
  readonly replacement: Replacement | undefined;
}

/** Law that is repealed: one finding for each thing cited, with what has come in its place. */
export const citationRepealed = defineRule<Facts>({
  name: 'citation-repealed',
  group: 'citations',
  severity: 'warning',
  gate: false,
  needs: 'text',
  current: true,
  source: {
    sv: 'Svensk författningssamling, enligt verktygets register över författningar. Praxis: en text som gäller hänvisar till gällande rätt.',
    en: 'Svensk författningssamling (the Swedish Code of Statutes), as the tool’s register of acts has it. Practice: a text in force cites the law in force.',
  },
  summary: {
    sv: 'Texten ska hänvisa till lagar och föreskrifter som gäller.',
    en: 'The text must cite acts and regulations that are in force.',
  },
  help: {
    sv: 'Skriv den bestämmelse som gäller nu, och kontrollera att den säger detsamma. Handlar texten om hur det var förr får den gamla lagen stå kvar: skriv ”dåvarande” eller ”den upphävda” före den.',
    en: 'Cite the provision in force now, and check that it says the same. Where the text tells how it once was, the old act may stay: write “dåvarande” (then) or “den upphävda” (the repealed) before it.',
  },
  message: {
    sv: ({ until, replacement, ...cited }) =>
      `${subject(cited, '”', '”')} ${UNTIL_WORDS.sv(until)}${replacement ? `; ${replacementWords(replacement).sv}` : ''}.`,
    en: ({ until, replacement, ...cited }) =>
      `${subject(cited, '“', '”')} ${UNTIL_WORDS.en(until)}${replacement ? `; ${replacementWords(replacement).en}` : ''}.`,
  },
  example: {
    bad: '## Bakgrund\n\nKommunens skyldighet att ingå överenskommelsen finns i ⟦5 kap. 8 a § socialtjänstlagen (2001:453)⟧.\n',
    good: '## Bakgrund\n\nKommunens skyldighet att ingå överenskommelsen finns i 7 kap. 2 § socialtjänstlagen (2025:400). Den motsvarar 5 kap. 8 a § i den upphävda socialtjänstlagen (2001:453).\n',
  },
  *check(agreement, { law, timeline: { day } }) {
    const repealed = repealedLaw(agreement, law);
    const fixOf = fixesByMoving(law, movableIn(agreement, law));
    for (const group of grouped(repealed, keyOf)) {
      const { first, others, key } = group;
      const data = factsOf(first, day);
      if (!data) continue;
      const fix = fixOf([first, ...others]);
      yield {
        range: first.citation.range,
        data,
        severity: data.until.isChecked ? 'warning' : 'info',
        evidence: key,
        related: otherPlaces(group, agreement.source.path),
        ...(fix && { fix }),
      };
    }
  },
});

/** What an author says to be past is history. */
function repealedLaw({ source }: Agreement, law: Law): readonly Meaning[] {
  const isPast = saidToBePast(source);
  return meaningsWith('repealed', law).filter(({ citation }) => !isFormer(citation) && !isPast(citation));
}

function factsOf(meaning: Meaning, day: Day): Facts | undefined {
  const { citation, act } = meaning;
  const until = act && untilOf(act, day);
  if (!until) return undefined;
  const isClear = citation.pinpoints.length > 0 || citation.written.includes(act.id);
  return {
    cited: excerpt(citation.written),
    number: isClear ? undefined : act.id,
    until,
    replacement: replacementOf(meaning),
  };
}

function subject({ cited, number }: Pick<Facts, 'cited' | 'number'>, open: string, close: string): string {
  return `${open}${cited}${close}${number === undefined ? '' : ` (${number})`}`;
}

function keyOf({ act, canonical }: Meaning): string {
  return `${act?.id ?? ''} ${canonical}`;
}

/** "Tidigare SoL". */
function isFormer({ work }: Citation): boolean {
  return work.kind === 'statute' && work.era === 'former';
}
