/** An agreement with every fact; `⟨n⟩` stands in each text that is only shown. */
export const FULL = `---
format: 1
id: exempel
title: "Överenskommelse om samarbete ⟨1⟩"
subtitle: "för barn ⟨2⟩"
language: sv
profile: general
status: adopted
notice: "Exempel ⟨3⟩"
version: "4.0 ⟨4⟩"
reference:
  - { party: "Region Exempel ⟨5⟩", number: "RS 1 ⟨6⟩" }
  - { party: Exempels kommun, number: KS 2 }
parties:
  - { name: "Region Exempel ⟨7⟩", kind: region, organisationNumber: "232100-0081 ⟨8⟩", short: "regionen ⟨9⟩" }
  - { name: Exempels kommun, kind: municipality, short: kommunen }
targetGroups: [{ id: barn, name: "Barn och unga ⟨10⟩", statutory: children-in-care }]
adopted:
  - { by: "Regionfullmäktige ⟨11⟩", date: 2023-05-09, reference: "§ 45 ⟨12⟩" }
  - { by: Kommunfullmäktige, date: 2023-05 }
validity: { from: 2023-06-01, to: 2026-12-31 }
renewal: { period: P2Y, notice: P12M }
termination: { notice: P12M, effect: all }
revision: { latest: 2020, planned: 2023/2024 }
followUp: { every: P1Y, first: 2024, last: 2026-05, responsible: "Styrgruppen ⟨13⟩", reportedTo: "Nämnden ⟨14⟩" }
replaces: [{ title: "Den förra ⟨15⟩", adopted: 2013-10-25 }]
parent: exempel-lan
related: [{ id: annan, title: "En annan ⟨16⟩", href: https://example.org/ }]
attachments:
  - { number: 1, title: "Mall ⟨17⟩", href: bilagor/mall.md }
  - { number: 2, title: Rutin }
signatories:
  - { party: "Region Exempel ⟨18⟩", role: "Regiondirektör ⟨19⟩", name: "N N ⟨20⟩", signed: 2023-05-15 }
  - { party: Exempels kommun }
---

## Bakgrund

Se avsnitt 2, [målen](#mål-för-alla), bilaga 1, [bilagan](#bilaga-2) och bil. 2.

## Mål för alla {#mal}

Alla får en plan.
`;

/** Text that writers of HTML and readers of Markdown trip on. */
export const WILD = `---
parties:
  - { name: Region Exempel, short: regionen }
  - { name: Exempels kommun, short: kommunen }
---

Ingress med <b>fet</b> html. Se avsnitt 1.

# Toppnivå med fotnot[^a] och \`kod\`

<script>alert(1)</script>

<!-- agreement-disable-next-line html-raw -- därför -->
<div onclick="x">

Text <img src=x onerror=alert(1)> mitt i. [ond](javascript:x) [tom]() [bra](https://example.se/å?q="x") <mailto:a@b.se>
a.b@c.se www.example.se [ref][mål] [ref2][ond]

</div>

![Alternativ text](https://example.se/x.png) ![](data:image/png;base64,xx)

> ### Rubrik i citat
> Se avsnitt
> 2 för mer. Också avsnitt 99 och [länk](#finns-inte) och [fotnotslänk[^a]](https://x.se).

a) inte en lista

(2) inte heller

2017\\. var ett år

iv. romersk och A. versal

#. auto

: definition

::: div
text
:::

| radblock

Table: bildtext

+---+ rutnät

\\input{/etc/passwd} och $E=mc^2$ och H~2~O och x^2^ och @doe99 och [@doe99, s. 1] och {#id .klass} och "citat" och
'apostrof' och tre... punkter--streck---långt och 5 000 \\$ och <!doctype html> &amp; &copy; \\\\ bakstreck \\a -@x ^[not]

Rad ett\\
1) rad två\\
a. rad tre

- punkt
  1. under

     a) text i punkt
- [ ] inte gjord
- [x] gjord

\`\`\`{=html}
<script>alert(2)</script>
\`\`\`

    indragen kod \\begin{x}

| Kolumn \`a\` | B | C |
|---|:-:|--:|
| a\\|b | $x$ | 3 |
| kort |

---

## Ansvarsfördelning

- Vård
  - Regionen:
    - läkare *kursiv*[^b]
    - se avsnitt 1
  - Kommunen
    - boende
- Skola
  - Kommunen
    - skolplikt

#### Hoppad nivå {title}

Text [^c] och igen [^a] och [^saknas].

## Bilaga 3 Egen

Se bilaga 3.

[^a]: Not ett med <b>html</b>.
[^b]: Not två

    andra stycket \`kod\`
[^c]: Not tre.
[^e]: Ingen hänvisar hit.

[mål]: #ansvarsfördelning
[ond]: data:x
`;
