/** Words that would do harm somewhere if they were anything but words, by what they aim at. */
export const ATTACKS = {
  html: '<script>alert(1)</script><img src=x onerror=alert(2)></title></style>',
  attribute: '" onmouseover="alert(3)" x=\' y',
  link: 'javascript:alert(4) [klicka](javascript:alert(5)) <data:text/html,x>',
  typst: '#read("/etc/passwd") #import "@preview/x:1.0.0" $ sys $ @fel <etikett>',
  latex: '\\input{/etc/passwd} \\write18{id} $$\\def\\a{\\a}\\a$$ %',
  pandoc: '`x`{=latex} {=html} [@citat] ^[not] {#id .klass} ::: div',
  xml: ']]> <![CDATA[ <!DOCTYPE a SYSTEM "file:///etc/passwd"> &lol; <?php ?>',
  css: '}*{display:none} expression(alert(6)) url(http://192.0.2.1/x)',
  csv: '=HYPERLINK("http://192.0.2.1","x") +1 -1 @SUM(A1)',
  command: '::error file=x::ond ##vso[task] %0A::warning::',
  template: '{{7*7}} $' + '{7*7} <%= 7 %>',
  terminal: '\u001B[31mröd\u001B]0;titel\u0007\u009B2J',
  control: '\u0000\u0008\u007F\u0085',
  direction: '\u202Egnp.exe\u202C \u2066isolat\u2069',
} as const;

const ALL = Object.values(ATTACKS).join(' ');
/** What a double-quoted YAML string, or JSON, makes of it: every sign by its code, so that the file itself is tame. */
const quoted = (text: string) =>
  `"${text.replace(/[^ a-zA-Z0-9åäö.:,()]/gu, (sign) => [...sign].map((unit) => `\\U${unit.codePointAt(0)?.toString(16).padStart(8, '0')}`).join(''))}"`;
const field = (name: string) => quoted(fieldOf(name));

/** What a field of the sample holds. */
export function fieldOf(name: string): string {
  return `⟨${name}⟩${name === 'title' ? '\n---\nlayout: x\n' : ' '}${ALL}`;
}

/** Names of the fields below that outputs show to readers. */
export const SHOWN_FIELDS = [
  'title',
  'subtitle',
  'notice',
  'party',
  'short',
  'group',
  'by',
  'version',
  'number',
] as const;

/** An agreement with every attack in every field that takes words, and at every kind of place in the body. */
export const HOSTILE = `---
format: 1
id: ond
title: ${field('title')}
subtitle: ${field('subtitle')}
language: sv
profile: general
status: adopted
notice: ${field('notice')}
version: ${field('version')}
reference: [{ party: ${field('register')}, number: ${field('number')} }]
parties:
  - { name: ${field('party')}, kind: region, short: ${field('short')} }
  - { name: Exempels kommun, kind: municipality, short: kommunen }
targetGroups: [{ id: alla, name: ${field('group')}, statutory: children-in-care }]
adopted: [{ by: ${field('by')}, date: 2025-11-03, reference: ${field('paragraph')} }]
validity: { from: 2026-01-01, to: 2029-12-31 }
termination: { notice: P12M, effect: all }
revision: { latest: 2028 }
followUp: { every: P1Y, last: 2026-10, responsible: ${field('responsible')}, reportedTo: ${field('reported')} }
replaces: [{ title: ${field('replaced')}, adopted: 2013-10-25 }]
related: [{ title: ${field('related')}, href: "javascript:alert(7)" }]
attachments:
  - { number: 1, title: ${field('attachment')}, href: "javascript:alert(8)" }
  - { number: 2, title: Mall, href: "../../../etc/passwd" }
signatories: [{ party: ${field('signatory')}, role: ${field('role')}, name: ${field('name')} }]
---

Ingress ${bodily()}

## Rubrik ${bodily()} {#rubrik}

Stycke ${bodily()}

- Punkt ${bodily()}
  - Under ${bodily()}

> Citat ${bodily()}

| Huvud ${cellular()} | Två |
| --- | --- |
| Cell ${cellular()} | \`${ATTACKS.pandoc.replaceAll('`', '')}\` |

\`\`\`{=latex}
${bodily()}
\`\`\`

[ond](javascript:alert(9)) [ond][ref] ![bild](javascript:alert(10)) <javascript:alert(11)> [fil](file:///etc/passwd)

Text[^1] och *${bodily()}* och **fet**.

## Ansvarsfördelning

- Område ${bodily()}
  - Regionen
    - Gör ${bodily()}
  - Kommunen
    - Gör annat

## Bilaga 3 ${bodily()}

Slut.

[^1]: Not ${bodily()}

[ref]: data:text/html,<script>alert(12)</script>
`;

/** NUL never reaches the parser (CommonMark replaces it), and new lines would end what the words stand in. */
function bodily(): string {
  return ALL.replaceAll('\u0000', '').replaceAll('\u0085', '');
}

function cellular(): string {
  return bodily().replaceAll('|', '\\|');
}
