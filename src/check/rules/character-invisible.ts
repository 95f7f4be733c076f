import { unseenIn } from '../../lib/visible.js';
import type { Agreement } from '../../model/agreement.js';
import type { Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { type CharacterPlace, characterReports } from '../words/character-places.js';
import { furtherPlaces } from '../words/further-places.js';
import { readTexts } from '../words/read-texts.js';

interface Facts {
  readonly code: string;
  readonly kind: Kind;
  /** In how many more places the character stands. */
  readonly more: number;
}

/** A character that cannot be seen but changes how the rest is read. One finding for each character, at its first place. */
export const characterInvisible = defineRule<Facts>({
  name: 'character-invisible',
  group: 'words',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'Unicode, UTS 55 och UAX 9: osynliga tecken kan visa en text i en annan ordning än den är lagrad. Det som publiceras visar dem som koder.',
    en: 'Unicode, UTS 55 and UAX 9: invisible characters can show a text in another order than it is stored. What is published shows them as codes.',
  },
  summary: {
    sv: 'Filen ska inte ha styrtecken eller andra osynliga tecken som ändrar hur texten läses.',
    en: 'The file must not have control characters or other invisible characters that change how the text is read.',
  },
  help: {
    sv: 'Ta bort tecknet: radera det och bokstaven före, och skriv om bokstaven. Kommer texten från Word eller en webbsida, klistra in den som oformaterad text.',
    en: 'Remove the character: delete it and the letter before it, and type the letter again. If the text comes from Word or a web page, paste it as plain text.',
  },
  message: {
    sv: ({ code, kind, more }) => `Här står ett osynligt tecken, ${code}. ${REASONS[kind].sv}${furtherPlaces(more).sv}`,
    en: ({ code, kind, more }) =>
      `There is an invisible character here, ${code}. ${REASONS[kind].en}${furtherPlaces(more).en}`,
  },
  example: {
    bad: '## Kostnader\n\nKommunen betalar ⟦\u202E⟧001 kronor.\n',
    good: '## Kostnader\n\nKommunen betalar 100 kronor.\n',
  },
  *check(agreement) {
    for (const { character, ...report } of characterReports(unseenPlaces(agreement), agreement)) {
      yield { ...report, data: { ...report.data, kind: kindOf(character) } };
    }
  },
});

const REASONS = {
  direction: {
    sv: 'Det vänder läsriktningen, så texten kan visas i en annan ordning än den är lagrad. Den som granskar ser då något annat än det som gäller.',
    en: 'It turns the direction of reading, so the text can be shown in another order than it is stored. Whoever reviews it then sees something else than what applies.',
  },
  tag: {
    sv: 'Det kan gömma text som ingen läsare ser.',
    en: 'It can hide text that no reader sees.',
  },
  control: {
    sv: 'Det är ett styrtecken, som brukar följa med när man klistrar in text.',
    en: 'It is a control character, which often comes along when text is pasted.',
  },
  none: {
    sv: 'Unicode har inget tecken med den koden, så filen kan vara skadad.',
    en: 'Unicode has no character with that code, so the file may be damaged.',
  },
} as const satisfies Record<string, Text>;

type Kind = keyof typeof REASONS;

function kindOf(character: string): Kind {
  if (/[\u202A-\u202E\u2066-\u2069]/.test(character)) return 'direction';
  if (/[\u{E0000}-\u{E007F}]/u.test(character)) return 'tag';
  return /\p{Cc}/u.test(character) ? 'control' : 'none';
}

/** Those of the file as it lies there, and those that its texts write by their code (`&#x202E;`). */
function* unseenPlaces(agreement: Agreement): Generator<CharacterPlace> {
  const { text, lines } = agreement.source;
  for (const { character, index } of unseenIn(text)) {
    yield { character, range: () => lines.range(index, index + character.length) };
  }
  for (const { prose } of readTexts(agreement)) {
    for (const { character, index } of unseenIn(prose.text)) {
      const range = prose.range(index, index + character.length);
      const isToldAlready = text.slice(range.start.offset, range.end.offset).includes(character);
      if (!isToldAlready) yield { character, range: () => range };
    }
  }
}
