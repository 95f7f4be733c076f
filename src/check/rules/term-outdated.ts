import { excerpt } from '../../lib/excerpt.js';
import { grouped } from '../../lib/grouped.js';
import type { Fix } from '../../model/finding.js';
import type { Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { furtherPlaces, relatedPlaces } from '../words/further-places.js';
import { type OutdatedWords, outdatedWords } from '../words/outdated-words.js';

interface Facts {
  readonly words: string;
  readonly instead: string | undefined;
  readonly sure: 'high' | 'medium';
  /** The name of an organisation, not a word. */
  readonly isName: boolean;
  readonly source: Text;
  /** In how many more places the term stands. */
  readonly more: number;
}

/**
 * A term that the law or an authority had given up when the text was written. One finding for each term, at its first place.
 * What the agreement calls its own parties is left to `party-name-outdated`, repealed acts to `citation-repealed`.
 */
export const termOutdated = defineRule<Facts>({
  name: 'term-outdated',
  group: 'words',
  severity: 'warning',
  gate: false,
  needs: 'text',
  current: true,
  source: {
    sv: 'Lagarna och Socialstyrelsens termbank. Varje anmärkning säger var ordet har ändrats, och när.',
    en: 'The acts and the term bank of Socialstyrelsen. Each finding tells where the word was changed, and when.',
  },
  summary: {
    sv: 'Texten ska ha de ord som gällde när den antogs.',
    en: 'The text must have the words that were in use when it was adopted.',
  },
  help: {
    sv: 'Byt ordet när ni ändrar texten. Är den redan beslutad, byt vid nästa revidering. Citat, namn och titlar på äldre dokument behåller det gamla ordet. Parternas egna namn rättar du i frontmatter.',
    en: 'Change the word when you change the text; if it has been decided on, at the next revision. Quotations, names and titles of older documents keep the old word. The names of the parties are corrected in the frontmatter.',
  },
  message: {
    sv: (facts) => `${advice(facts).sv} ${facts.source.sv}${furtherPlaces(facts.more).sv}`,
    en: (facts) => `${advice(facts).en} ${facts.source.en}${furtherPlaces(facts.more).en}`,
  },
  example: {
    bad: '## Parter\n\nÖverenskommelsen gäller mellan länets kommuner och ⟦landstinget⟧.\n',
    good: '## Parter\n\nÖverenskommelsen gäller mellan länets kommuner och regionen.\n',
  },
  *check(agreement, context) {
    const found = [...outdatedWords(agreement, context)].sort((a, b) => a.range.start.offset - b.range.start.offset);
    for (const places of grouped(found, ({ term }) => [term]).values()) {
      const [first, ...others] = places;
      const { name, severity, source } = first.term;
      const fix = fixOf(places);
      yield {
        range: first.range,
        severity,
        evidence: name,
        data: { ...adviceFacts(first), source, more: others.length },
        related: relatedPlaces(others, agreement, (place) => advice(adviceFacts(place))),
        ...(fix && { fix }),
      };
    }
  },
});

type AdviceFacts = Pick<Facts, 'words' | 'instead' | 'sure' | 'isName'>;

function adviceFacts({ term: { sure, organisation }, words, instead }: OutdatedWords): AdviceFacts {
  return { words: excerpt(words), instead, sure, isName: organisation };
}

function advice({ words, instead, sure, isName }: AdviceFacts): Text {
  const kind = isName ? { sv: 'namn', en: 'name' } : { sv: 'ord', en: 'word' };
  if (instead === undefined)
    return { sv: `”${words}” är ett gammalt ${kind.sv}.`, en: `“${words}” is an old ${kind.en}.` };
  return sure === 'high'
    ? { sv: `Skriv ”${instead}” i stället för ”${words}”.`, en: `Write “${instead}” instead of “${words}”.` }
    : {
        sv: `”${words}” kan vara ett gammalt ${kind.sv}. Skriv i så fall ”${instead}”.`,
        en: `“${words}” may be an old ${kind.en}. If so, write “${instead}”.`,
      };
}

/** All places or none, so that the text keeps to one word. */
function fixOf(places: readonly OutdatedWords[]): Fix | undefined {
  if (!places.every(({ fits }) => fits)) return undefined;
  const edits = places.flatMap(({ range, instead }) => (instead === undefined ? [] : [{ range, text: instead }]));
  const count = edits.length;
  return {
    title:
      count === 1
        ? { sv: 'Byt ut ordet', en: 'Replace the word' }
        : { sv: `Byt ut ordet på ${count} ställen`, en: `Replace the word in ${count} places` },
    edits,
  };
}
