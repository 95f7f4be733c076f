import { isInTypeface } from '../../lib/typeface.js';
import { visible } from '../../lib/visible.js';
import type { Agreement } from '../../model/agreement.js';
import type { Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { type CharacterPlace, characterReports } from '../words/character-places.js';
import { furtherPlaces } from '../words/further-places.js';
import { codeTexts, readTexts } from '../words/read-texts.js';

interface Facts {
  readonly character: string;
  readonly code: string;
  /** In how many more places the character stands. */
  readonly more: number;
}

/** A character that PDFs cannot show. One finding for each character, at its first place. */
export const characterUnprintable = defineRule<Facts>({
  name: 'character-unprintable',
  group: 'words',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'PDF/UA-1 (ISO 14289-1), 7.21: varje tecken ska finnas i ett teckensnitt som följer med filen. Våra PDF:er är satta i Source Sans 3.',
    en: 'PDF/UA-1 (ISO 14289-1), 7.21: every character must be in a font that comes with the file. Our PDFs are set in Source Sans 3.',
  },
  summary: {
    sv: 'Texten ska bara ha tecken som PDF:en kan visa.',
    en: 'The text should only have characters that the PDF can show.',
  },
  help: {
    sv: 'Skriv det med ord, eller använd ett vanligt tecken. En punktlista börjar med - på varje rad.',
    en: 'Write it in words, or use an ordinary character. A list has a - first on each line.',
  },
  message: {
    sv: ({ character, code, more }) =>
      `PDF:en kan inte visa ${nameOf(character, code).sv}. Där kommer det att stå [${code}].${furtherPlaces(more).sv}`,
    en: ({ character, code, more }) =>
      `The PDF cannot show ${nameOf(character, code).en}. It will have [${code}] there.${furtherPlaces(more).en}`,
  },
  example: {
    bad: '## Boende\n\nKommunen ordnar boendestöd ⟦😀⟧.\n',
    good: '## Boende\n\nKommunen ordnar boendestöd → se bilaga 1 ✓.\n',
  },
  *check(agreement) {
    for (const { character, ...report } of characterReports(unprintablePlaces(agreement), agreement)) {
      yield { ...report, data: { ...report.data, character } };
    }
  },
});

/** Characters without a form of their own, such as those for private use, are told by their code. */
function nameOf(character: string, code: string): Text {
  if (/[\p{C}\p{M}]/u.test(character)) return { sv: `tecknet ${code}`, en: `the character ${code}` };
  return { sv: `”${character}” (${code})`, en: `“${character}” (${code})` };
}

/** What has no form of its own is printed as nothing; white space as a space. */
const PRINTED = /[^\p{Default_Ignorable_Code_Point}\s\x20-\x7E\u00C0-\u00FF]/gu;

function* unprintablePlaces(agreement: Agreement): Generator<CharacterPlace> {
  const proses = [...Array.from(readTexts(agreement), ({ prose }) => prose), ...codeTexts(agreement.source)];
  for (const { text, range } of proses) {
    for (const { 0: character, index } of text.matchAll(PRINTED)) {
      const isOurs = !isInTypeface(character) && visible(character) === character;
      if (isOurs) yield { character, range: () => range(index, index + character.length) };
    }
  }
}
