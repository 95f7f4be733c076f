import { excerpt } from '../../lib/excerpt.js';
import type { Lines } from '../../lib/lines.js';
import type { Fix } from '../../model/finding.js';
import type { Range } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { everyAddress } from '../references/addresses.js';

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
      const written = text.slice(range.start.offset, range.end.offset);
      // A bare www.exempel.se has no scheme to mend.
      if (host === undefined || !/http/i.test(written)) continue;
      const fix = fixFor(written, range, lines);
      yield { range, data: { host: excerpt(host) }, ...(fix && { fix }) };
    }
  },
});

/** In the frontmatter a quotation mark, or the sign of a text on lines of its own, may stand before the address. */
const SCHEME = /^(?<before>(?:["']|[|>][-+\d]*\s+)?)http(?=:)/i;

/** Only where the scheme is written as it is, without escapes. */
function fixFor(written: string, { start }: Range, lines: Lines): Fix | undefined {
  const before = SCHEME.exec(written)?.groups?.before?.length;
  if (before === undefined) return undefined;
  const range = lines.range(start.offset + before, start.offset + before + 'http'.length);
  return { title: { sv: 'Byt till https', en: 'Change to https' }, edits: [{ range, text: 'https' }] };
}
