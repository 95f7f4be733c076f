import { excerpt } from '../../lib/excerpt.js';
import { defineRule } from '../../model/rule.js';
import { type AddressFault, faultOfAddress } from '../references/address-fault.js';
import { everyAddress } from '../references/addresses.js';

interface Facts {
  readonly fault: AddressFault;
  readonly address: string;
}

/** An address that must not be published: its scheme may run code, or its path leads out of the document's folder. */
export const linkScheme = defineRule<Facts>({
  name: 'link-scheme',
  group: 'references',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'Praxis för text som publiceras: bara adresser som inte kan köra kod eller avslöja filer släpps igenom.',
    en: 'Practice for text that is published: only addresses that can neither run code nor disclose files are let through.',
  },
  summary: {
    sv: 'Länkar får leda till https, http och mailto, till ett avsnitt (#…) och till filer i överenskommelsens mapp.',
    en: "Links may lead to https, http and mailto, to a section (#…) and to files in the agreement's folder.",
  },
  help: {
    sv: 'Länka till en webbadress med https://, eller lägg filen i samma mapp som överenskommelsen, eller i en mapp där, och skriv till exempel bilagor/mall.pdf.',
    en: 'Link to a web address with https://, or put the file into the same folder as the agreement, or one below it, and write for instance bilagor/mall.pdf.',
  },
  message: {
    sv: ({ fault, address }) =>
      fault.kind === 'scheme'
        ? `Adressen börjar med ${fault.scheme}:, som inte är tillåtet i en överenskommelse. Länken tas bort när texten publiceras.`
        : `Adressen ”${address}” leder utanför överenskommelsens mapp. Där finns ingen fil när texten är publicerad.`,
    en: ({ fault, address }) =>
      fault.kind === 'scheme'
        ? `The address begins with ${fault.scheme}:, which is not allowed in an agreement. The link is removed when the text is published.`
        : `The address “${address}” leads out of the agreement's folder. There is no file there when the text is published.`,
  },
  example: {
    bad: `---
attachments:
  - { number: 1, title: Mall, href: ⟦../mallar/mall.docx⟧ }
---

## Ansvarsfördelning

Regionen beskriver sitt ansvar i [riktlinjen](⟦file:///S:/gemensam/riktlinje.pdf⟧). Se även bilaga 1.
`,
    good: `---
attachments:
  - { number: 1, title: Mall, href: bilagor/mall.docx }
---

## Ansvarsfördelning

Regionen beskriver sitt ansvar i [riktlinjen](https://www.exempel.se/riktlinje.pdf). Se även bilaga 1.
`,
  },
  *check(agreement) {
    for (const { url, range } of everyAddress(agreement)) {
      const fault = faultOfAddress(url);
      if (fault) yield { range, data: { fault, address: excerpt(url) } };
    }
  },
});
