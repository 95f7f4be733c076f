import { excerpt } from '../../lib/excerpt.js';
import type { Lines } from '../../lib/lines.js';
import { nodesOf } from '../../lib/nodes.js';
import type { Fix } from '../../model/finding.js';
import { type Range, rangeOf } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { everyAddress } from '../references/addresses.js';
import { fileStretch, touches } from '../words/stretches.js';

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
    const { text, lines, body } = agreement.source;
    const headings = nodesOf(body, 'heading').map((node) => fileStretch(rangeOf(node)));
    for (const { url, range } of everyAddress(agreement)) {
      const host = /^http:\/\/(?<host>[^/?#]+)/i.exec(url)?.groups?.host;
      const written = text.slice(range.start.offset, range.end.offset);
      // A bare www.exempel.se has no scheme to mend.
      if (host === undefined || !/http/i.test(written)) continue;
      const isMendable = !OWN_SERVER.test(host) && !touches(fileStretch(range), headings);
      const fix = isMendable ? fixFor(written, range, lines) : undefined;
      yield { range, data: { host: excerpt(host) }, ...(fix && { fix }) };
    }
  },
});

/**
 * A server that seldom has https, or not behind the same port: with a port, by its number, or of the own network. In a heading, an
 * address is a part of the anchor.
 */
const OWN_SERVER = /:\d|^\[|^\d{1,3}(?:\.\d{1,3}){3}$|^[^.]+$|\.(?:local|internal|intern|lan|test|localhost)$/i;

/** In the frontmatter a quotation mark, or the sign of a text on lines of its own, may stand before the address. */
const SCHEME = /^(?<before>(?:["']|[|>][-+\d]*\s+)?)http(?=:)/i;

/** Only where the scheme is written as it is, without escapes. */
function fixFor(written: string, { start }: Range, lines: Lines): Fix | undefined {
  const before = SCHEME.exec(written)?.groups?.before?.length;
  if (before === undefined) return undefined;
  const range = lines.range(start.offset + before, start.offset + before + 'http'.length);
  return { title: { sv: 'Byt till https', en: 'Change to https' }, edits: [{ range, text: 'https' }] };
}
