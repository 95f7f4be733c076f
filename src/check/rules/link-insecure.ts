import { defineRule } from '../../model/rule.js';
import { everyAddress } from '../addresses.js';

/** A link with `http://`, where `https://` is the practice. */
export const linkInsecure = defineRule<{ host: string }>({
  name: 'link-insecure',
  group: 'references',
  severity: 'info',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Praxis: webben är krypterad, och webbläsare varnar för http.',
    en: 'Practice: the web is encrypted, and browsers warn of http.',
  },
  summary: { sv: 'Webblänkar ska använda https.', en: 'Web links must use https.' },
  help: {
    sv: 'Skriv https:// i stället, och prova att sidan öppnas.',
    en: 'Write https:// instead, and try whether the page opens.',
  },
  message: {
    sv: ({ host }) => `Länken till ${host} använder http, så vem som helst på vägen kan läsa och ändra sidan.`,
    en: ({ host }) => `The link to ${host} uses http, so anyone on the way can read and change the page.`,
  },
  example: {
    bad: '## Hjälpmedel\n\nRegionen samlar rutinerna på [webbplatsen](⟦http://www.exempel.se/hjalpmedel⟧).\n',
    good: '## Hjälpmedel\n\nRegionen samlar rutinerna på [webbplatsen](https://www.exempel.se/hjalpmedel).\n',
  },
  *check(agreement) {
    const { text, lines } = agreement.source;
    for (const { url, range } of everyAddress(agreement)) {
      const host = /^http:\/\/(?<host>[^/?#]+)/i.exec(url)?.groups?.host;
      const written = /http(?=:)/i.exec(text.slice(range.start.offset, range.end.offset));
      // A bare www.exempel.se has no scheme to mend.
      if (host === undefined || !written) continue;
      const start = range.start.offset + written.index;
      const edits = [{ range: lines.range(start, start + written[0].length), text: 'https' }];
      yield { range, data: { host }, fix: { title: { sv: 'Byt till https', en: 'Change to https' }, edits } };
    }
  },
});
