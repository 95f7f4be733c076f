import { excerpt } from '../../lib/excerpt.js';
import { placeOf } from '../../model/agreement.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { factAgainst } from '../dates/contradictions.js';
import { bodySentences } from '../dates/sentences.js';
import { type Statement, statementsIn } from '../dates/statements.js';

/** The text says another day than the frontmatter. Where either is not precise, they agree as soon as they overlap. */
export const dateContradiction = defineRule<Contradiction>({
  name: 'date-contradiction',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Formatet, version 1: frontmatter är samma uppgifter som i texten, för maskiner. Parterna har beslutat om texten.',
    en: 'The format, version 1: the frontmatter is the same facts as in the text, for machines. The text is what the parties decided on.',
  },
  summary: {
    sv: 'Texten och frontmatter ska ange samma datum.',
    en: 'The text and the frontmatter must give the same dates.',
  },
  help: {
    sv: 'Rätta den uppgift som är fel. Är texten beslutad gäller texten: ändra då frontmatter.',
    en: 'Correct the one that is wrong. If the text has been decided on, the text counts: then change the frontmatter.',
  },
  message: {
    sv: (data) => `Texten säger ${SAYS[data.about].sv(data.says)}, men i frontmatter står ${data.fact}.`,
    en: (data) => `The text says ${SAYS[data.about].en(data.says)}, but the frontmatter has ${data.fact}.`,
  },
  example: {
    bad: '---\nvalidity: { from: 2026-01-01, to: 2029-12-31 }\n---\n\n## Giltighetstid\n\nÖverenskommelsen gäller från och med 2026-01-01 till och med ⟦den 31 december 2028⟧.\n',
    good: '---\nvalidity: { from: 2026-01-01, to: 2029-12-31 }\n---\n\n## Giltighetstid\n\nÖverenskommelsen gäller från och med 2026-01-01 till och med den 31 december 2029.\n',
  },
  *check(agreement) {
    for (const sentence of bodySentences(agreement, DATED)) {
      for (const { about, start, end, mention } of statementsIn(sentence)) {
        const against = factAgainst(agreement, about, mention?.date);
        if (!against) continue;
        const fact = `${against.key}: ${against.value}`;
        const message = { sv: 'Här står uppgiften i frontmatter.', en: 'Here is the fact in the frontmatter.' };
        const place = placeOf(agreement, `/${against.key.replace('.', '/')}`);
        yield {
          range: sentence.range(start, end),
          data: { about, says: excerpt(sentence.text.slice(start, end)), fact },
          related: [{ path: agreement.source.path, range: place, message }],
        };
      }
    }
  },
});

/** Where a date, or the lack of one, can be told. */
const DATED = /(?:19|20)\d\d|tills\s+vidare/i;

interface Contradiction {
  readonly about: Statement['about'];
  readonly says: string;
  readonly fact: string;
}

const SAYS: Readonly<Record<Statement['about'], Template<string>>> = {
  from: {
    sv: (date) => `att överenskommelsen gäller från ”${date}”`,
    en: (date) => `that the agreement is in force from “${date}”`,
  },
  to: {
    sv: (date) => `att överenskommelsen gäller till ”${date}”`,
    en: (date) => `that the agreement is in force until “${date}”`,
  },
  period: {
    sv: (years) => `att överenskommelsen gäller ”${years}”`,
    en: (years) => `that the agreement is in force “${years}”`,
  },
  ends: {
    sv: (date) => `att överenskommelsen upphör ”${date}”`,
    en: (date) => `that the agreement ends “${date}”`,
  },
  open: {
    sv: (words) => `att överenskommelsen gäller ”${words}”`,
    en: (words) => `that the agreement is in force “${words}” (until further notice)`,
  },
  revision: {
    sv: (date) => `att överenskommelsen ska revideras senast ”${date}”`,
    en: (date) => `that the agreement is to be revised by “${date}”`,
  },
};
