import type { Definition, Link } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { excerpt } from '../../lib/excerpt.js';
import { nodesOf } from '../../lib/nodes.js';
import { type Located, rangeOf } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import type { SourceDocument } from '../../model/source.js';
import { type Contact, contactsIn } from '../words/contacts.js';
import { readTexts } from '../words/read-texts.js';

interface Facts {
  readonly kind: Contact['kind'];
  readonly words: string;
}

/** A person's e-mail address or mobile number. Addresses and numbers of organisations and tasks are what a text should have. */
export const personalContact = defineRule<Facts>({
  name: 'personal-contact',
  group: 'words',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'EU:s dataskyddsförordning (EU) 2016/679, artikel 5.1 c: personuppgifter ska vara relevanta och inte för omfattande (uppgiftsminimering). Praxis: en överenskommelse nämner roller, inte personer, och gäller då också när någon slutar.',
    en: 'The General Data Protection Regulation (EU) 2016/679, Article 5(1)(c): personal data must be relevant and limited to what is necessary (data minimisation). Practice: an agreement names roles, not people, and is then right when somebody leaves too.',
  },
  summary: {
    sv: 'Texten ska inte ha en persons e-postadress eller mobilnummer.',
    en: 'The text should not have the e-mail address or mobile number of a person.',
  },
  help: {
    sv: 'Skriv en adress eller ett nummer till funktionen, som registratorn eller växeln, eller bara befattningen.',
    en: 'Write an address or a number of the function, such as the registrar or the switchboard, or only the position.',
  },
  message: {
    sv: ({ kind, words }) =>
      kind === 'mobile' ? `${words} är ett mobilnummer.` : `${words} verkar vara en persons e-postadress.`,
    en: ({ kind, words }) =>
      kind === 'mobile' ? `${words} is a mobile number.` : `${words} seems to be the e-mail address of a person.`,
  },
  example: {
    bad: '## Avvikelser\n\nFrågor besvaras av ⟦anna.exempel@region.se⟧, telefon ⟦070-174 06 05⟧.\n',
    good: '## Avvikelser\n\nFrågor besvaras av registrator@region.se, telefon 08-123 456 00.\n',
  },
  *check(agreement) {
    for (const { prose } of readTexts(agreement)) {
      for (const { kind, start, end } of contactsIn(prose.text)) {
        yield { range: prose.range(start, end), data: { kind, words: excerpt(prose.text.slice(start, end)) } };
      }
    }
    for (const { words, range } of hiddenAddresses(agreement.source)) yield { range, data: { kind: 'e-mail', words } };
  },
});

/** Personal addresses that a link leads to and does not say. */
function* hiddenAddresses({ body }: SourceDocument): Generator<Located & { readonly words: string }> {
  for (const node of nodesOf<(Link | Definition)['type']>(body, 'link', 'definition')) {
    const address = /^mailto:(?<address>[^?]*)/i.exec(node.url)?.groups?.address ?? '';
    const isSaid = wordsOf(node).includes(address);
    if (!isSaid && contactsIn(address).length > 0) yield { words: excerpt(address), range: rangeOf(node) };
  }
}
