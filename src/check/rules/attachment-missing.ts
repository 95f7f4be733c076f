import { listWords } from '../../lib/list-words.js';
import { type Agreement, isWritten } from '../../model/agreement.js';
import type { Reference } from '../../model/reference.js';
import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';
import { numberOfAttachment } from '../references/attachment-number.js';

interface Facts {
  readonly number: string;
  /** The numbers of the attachments that there are. */
  readonly known: readonly string[];
}

/** An attachment that the text refers to and that neither the frontmatter nor a heading has; told once, where it is first named. */
export const attachmentMissing = defineRule<Facts>({
  name: 'attachment-missing',
  group: 'references',
  severity: 'error',
  gate: true,
  needs: 'facts',
  source: {
    sv: 'Formatet, version 1: ”bilaga 1” i texten ska finnas bland bilagorna. Det är också praxis: den som läser ska kunna se allt som parterna kom överens om.',
    en: 'The format, version 1: “bilaga 1” in the text must be among the attachments. It is practice too: readers must be able to see all that the parties agreed on.',
  },
  summary: {
    sv: 'Varje bilaga som texten hänvisar till ska finnas i frontmatter eller i texten.',
    en: 'Every attachment that the text refers to must be in the frontmatter or in the text.',
  },
  help: {
    sv: 'Lägg till bilagan med samma nummer i frontmatter, attachments: [{ number: …, title: …, href: … }], eller sist i texten under en rubrik som börjar med Bilaga och numret. Gäller hänvisningen ett annat dokument, skriv vilket: ”bilaga 1 till …”.',
    en: 'Add the attachment with the same number to the frontmatter, attachments: [{ number: …, title: …, href: … }], or at the end of the text under a heading that begins with Bilaga and the number. If another document is meant, say which: “bilaga 1 till …”.',
  },
  message: {
    sv: ({ number, known }) =>
      `Texten hänvisar till bilaga ${number}, som inte finns. ${known.length > 0 ? `Det finns bilaga ${listWords(known, 'och')}.` : 'Överenskommelsen har inga bilagor.'}`,
    en: ({ number, known }) =>
      `The text refers to attachment ${number}, which does not exist. ${known.length > 0 ? `There is attachment ${listWords(known, 'and')}.` : 'The agreement has no attachments.'}`,
  },
  example: {
    bad: `---
attachments:
  - { number: 1, title: Mall för samordnad individuell plan, href: bilagor/mall.pdf }
---

## Samordnad individuell plan

Parterna använder mallen i bilaga 1. Rutinen finns i ⟦bilaga 2⟧.
`,
    good: `---
attachments:
  - { number: 1, title: Mall för samordnad individuell plan, href: bilagor/mall.pdf }
---

## Samordnad individuell plan

Parterna använder mallen i bilaga 1. Rutinen finns i bilaga 2.

## Bilaga 2 Rutin

Den som ser ett behov kallar till möte inom två veckor.
`,
  },
  *check(agreement) {
    if (isWritten(agreement, '/attachments') && !Array.isArray(agreement.source.frontmatter.data['attachments']))
      return;
    const known = [
      ...agreement.attachments.map(({ number }) => number),
      ...[...everySection(agreement.sections)].flatMap(({ attachment }) => attachment ?? []),
    ];
    for (const [number, references] of missingOnes(agreement)) {
      const [first, ...others] = references;
      if (!first) continue;
      const message = { sv: 'Här hänvisar texten också till bilagan.', en: 'Here too the text refers to it.' };
      const related = others.map(({ range }) => ({ path: agreement.source.path, range, message }));
      yield { range: first.range, data: { number, known: [...new Set(known)] }, related, evidence: number };
    }
  },
});

function missingOnes({ references }: Agreement): ReadonlyMap<string, readonly Reference[]> {
  const missing = new Map<string, Reference[]>();
  for (const reference of references) {
    const number = reference.resolved === undefined ? numberOfAttachment(reference) : undefined;
    if (number === undefined) continue;
    const others = missing.get(number);
    if (others) others.push(reference);
    else missing.set(number, [reference]);
  }
  return missing;
}
