import { grouped } from '../../lib/grouped.js';
import { codeOf } from '../../lib/visible.js';
import type { Fix } from '../../model/finding.js';
import type { Template, Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { furtherPlaces, hereToo, relatedPlaces } from '../words/further-places.js';
import { type Oddity, odditiesOf } from '../words/oddities.js';
import type { OddityKind } from '../words/oddity-kinds.js';

interface Facts {
  readonly kind: OddityKind;
  /** The codes of the first place, `U+0061 U+030A`. */
  readonly codes: string;
  /** In how many more places it stands. */
  readonly more: number;
}

/** Letters in two parts, hidden hyphens and odd spaces. One finding for each kind, at its first place: a text from Word can have hundreds. */
export const textNormalization = defineRule<Facts>({
  name: 'text-normalization',
  group: 'words',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Unicode, UAX 15 (NFC), och praxis: text som ser likadan ut ska vara skriven likadant.',
    en: 'Unicode, UAX 15 (NFC), and practice: text that looks the same should be written the same.',
  },
  summary: {
    sv: 'Texten ska ha hela bokstäver och vanliga blanksteg, utan dolda tecken.',
    en: 'The text should have whole letters and ordinary spaces, without hidden characters.',
  },
  help: {
    sv: 'Skriv om stället med vanliga tecken. Kommer texten från Word eller en PDF, klistra in den som oformaterad text.',
    en: 'Type the place again with ordinary characters. If the text comes from Word or a PDF, paste it as plain text.',
  },
  message: {
    sv: (facts) => `${SENTENCES[facts.kind].sv(facts)}${furtherPlaces(facts.more).sv}`,
    en: (facts) => `${SENTENCES[facts.kind].en(facts)}${furtherPlaces(facts.more).en}`,
  },
  example: {
    bad: '## Boende\n\nKommunen ansvarar för bo⟦\u00AD⟧ende\u00ADstöd.\n',
    good: '## Boende\n\nKommunen ansvarar för boendestöd i upp till 12\u00A0månader.\n',
  },
  *check(agreement) {
    for (const places of grouped(odditiesOf(agreement.source), ({ kind }) => [kind]).values()) {
      const [{ range, kind, written }, ...others] = places;
      const codes = [...written].slice(0, MOST_CODES).map(codeOf).join(' ');
      const related = relatedPlaces(others, agreement, () => hereToo());
      const fix = fixOf(places);
      const data = { kind, codes, more: others.length };
      yield { range, data, evidence: kind, related, ...(fix && { fix }) };
    }
  },
});

const MOST_CODES = 4;

/** The places that can be changed without changing the markup. */
function fixOf(places: readonly Oddity[]): Fix | undefined {
  const edits = places.flatMap(({ range, instead }) => (instead === undefined ? [] : [{ range, text: instead }]));
  return edits.length === 0 ? undefined : { title: titleOf(edits.length), edits };
}

function titleOf(count: number): Text {
  return count === 1
    ? { sv: 'Rätta stället', en: 'Mend the place' }
    : { sv: `Rätta ${count} ställen`, en: `Mend ${count} places` };
}

const SENTENCES: Readonly<Record<OddityKind, Template<Facts>>> = {
  decomposed: {
    sv: ({ codes }) =>
      `Bokstaven är skriven i flera delar (${codes}), som en bokstav och en prick eller ring. Den ser rätt ut, men sökning kan missa ordet.`,
    en: ({ codes }) =>
      `The letter is written in parts (${codes}), such as a letter and a ring. It looks right, but a search may miss the word.`,
  },
  'soft-hyphen': {
    sv: () =>
      'Ordet har ett mjukt bindestreck (U+00AD) i sig. Det syns oftast inte, men sökning kan missa ordet, och i vissa program syns strecket mitt i det.',
    en: () =>
      'The word has a soft hyphen (U+00AD) in it. It is mostly not seen, but a search may miss the word, and some programs show it.',
  },
  'zero-width': {
    sv: ({ codes }) => `Här står ett tecken utan bredd (${codes}). Det syns inte, men sökning kan missa ordet.`,
    en: ({ codes }) =>
      `There is a character without width here (${codes}). It is not seen, but a search may miss the word.`,
  },
  space: {
    sv: ({ codes }) =>
      `Mellanrummet är ett särskilt tecken (${codes}), inte ett blanksteg. Alla program kan inte visa det.`,
    en: ({ codes }) => `The gap is a special character (${codes}), not a space. Not every program can show it.`,
  },
  'line-end': {
    sv: ({ codes }) =>
      `Här står ett dolt radslut (${codes}). I det som publiceras blir det ingen ny rad. Vill du ha ett nytt stycke, sätt en tom rad.`,
    en: ({ codes }) =>
      `There is a hidden line end here (${codes}). It makes no new line in what is published. For a new paragraph, leave a blank line.`,
  },
};
