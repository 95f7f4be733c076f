import type { Definition, Image, Link, LinkReference } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { excerpt } from '../../lib/excerpt.js';
import { nodesOf } from '../../lib/nodes.js';
import { rangeOf } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';

interface Facts {
  readonly lacks: 'address' | 'words';
  readonly text: string;
}

/** A link without an address, or without words. */
export const linkEmpty = defineRule<Facts>({
  name: 'link-empty',
  group: 'references',
  severity: 'error',
  gate: false,
  needs: 'text',
  source: {
    sv: 'WCAG 2.4.4 (EN 301 549, lag 2018:1937): en länk ska säga vart den leder. En adress är praxis.',
    en: 'WCAG 2.4.4 (EN 301 549, act 2018:1937): a link must tell where it leads. An address is practice.',
  },
  summary: { sv: 'En länk ska ha både ord och adress.', en: 'A link must have both words and an address.' },
  help: {
    sv: 'Skriv [ord som säger vart länken leder](adress). Finns det ingen adress, skriv orden utan länk.',
    en: 'Write [words that tell where the link leads](address). If there is no address, write the words without a link.',
  },
  message: {
    sv: ({ lacks, text }) =>
      lacks === 'address'
        ? `Länken ”${text}” har ingen adress och leder ingenstans.`
        : `Länken till ${text} har inga ord. Den syns inte, och skärmläsare kan inte säga vart den leder.`,
    en: ({ lacks, text }) =>
      lacks === 'address'
        ? `The link “${text}” has no address and leads nowhere.`
        : `The link to ${text} has no words. It cannot be seen, and screen readers cannot tell where it leads.`,
  },
  example: {
    bad: '## Hjälpmedel\n\nAnsvaret för hjälpmedel står i ⟦[hemsjukvårdsavtalet](#)⟧.\n',
    good: '## Hjälpmedel\n\nAnsvaret för hjälpmedel står i [hemsjukvårdsavtalet](https://www.exempel.se/avtal).\n',
  },
  *check({ source }) {
    for (const node of nodesOf(source.body, 'link', 'linkReference', 'image', 'definition')) {
      const facts = factsOf(node);
      if (facts) yield { range: rangeOf(node), data: facts };
    }
  },
});

function factsOf(node: Link | LinkReference | Image | Definition): Facts | undefined {
  if ('url' in node && /^#?$/.test(node.url.trim())) return { lacks: 'address', text: excerpt(nameOf(node)) };
  const isMute = 'children' in node && !/[^\p{C}\p{Z}]/u.test(wordsOf(node)) && !hasImage(node);
  return isMute ? { lacks: 'words', text: excerpt('url' in node ? node.url : (node.label ?? '')) } : undefined;
}

function nameOf(node: Link | Image | Definition): string {
  return node.type === 'definition' ? (node.label ?? node.identifier) : wordsOf(node);
}

/** An image without a text is told of by image-alt-missing. */
function hasImage({ children }: Link | LinkReference): boolean {
  return children.some(({ type }) => type === 'image' || type === 'imageReference');
}
