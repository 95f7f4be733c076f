import { describe, expect, it } from 'vitest';
import { attachmentMissing } from '../../src/check/rules/attachment-missing.js';
import { htmlRaw } from '../../src/check/rules/html-raw.js';
import { imageAltMissing } from '../../src/check/rules/image-alt-missing.js';
import { linkEmpty } from '../../src/check/rules/link-empty.js';
import { linkInsecure } from '../../src/check/rules/link-insecure.js';
import { linkScheme } from '../../src/check/rules/link-scheme.js';
import { referenceBroken } from '../../src/check/rules/reference-broken.js';
import { tableHeaderMissing } from '../../src/check/rules/table-header-missing.js';
import type { RULES } from '../../src/check/rules.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

const messageOf = (rule: (typeof RULES)[number], body: string) =>
  findingsOf(rule, sample(body)).map(({ message }) => message.sv);

testRule(referenceBroken, {
  bad: [
    '## 1 Ansvar\n\nSe ⟦avsnitt 4.2⟧, [målen](#avsnitt-1) och ⟦[planen](#plan)⟧.\n',
    '## 1 Ansvar\n\nEnligt avsnitten 1, ⟦2⟧ och ⟦3⟧ delar parterna ansvaret.\n',
    '## Ansvar\n\n> Se ⟦avsnitt\n> 7⟧ nedan.\n',
    '## Ansvar\n\nKommunen ansvarar.⟦[^1]⟧ Regionen också.[^2]\n\n[^2]: Enligt HSL.\n',
    '## Ansvar\n\n| Område⟦[^a]⟧ | Regionen |\n| --- | --- |\n| Boende | stöd |\n',
    '## Ansvar\n\nSe ⟦[riktlinjen][rikt]⟧, ⟦[Kunskapsguiden][]⟧ och ⟦![karta][k]⟧.\n',
    '## Ansvar\n\nSe ⟦[**den här** riktlinjen][rikt]⟧.\n\n[riktlinje]: https://exempel.se\n',
    '## Ansvar\n\nSe ⟦[här][1]⟧.\n\n[1]: #avsnitt-9\n',
    '---\nattachments: [{ number: 1, title: Mall }]\n---\n\n## Ansvar\n\nSe ⟦[mallen](#bilaga-mall)⟧.\n',
    '## Ansvar\n\nSe ⟦avsnitt 12⟧.\n\n## Bilaga 12 Karta\n',
    '## Ansvar\n\nSe bilaga 3. ⟦Avsnitt 99⟧ gäller; bilaga 3, avsnitt 98.\n\n## Bilaga 3 Karta\n',
  ],
  good: [
    '## 1 Ansvar\n\nSe avsnitt 1, [ansvaret](#ansvar) och [toppen](#).\n',
    '## Ansvar {#vem}\n\nSe [ansvaret](#vem), [samma](#avsnitt-1) och [samma igen](#ansvar).\n',
    '## Ansvar\n\nSe avsnitt 4 i hemsjukvårdsavtalet, prop. 2008/09:193, avsnitt 5.2, och SOSFS 2007:10, avsnitt 3.\n',
    '## Ansvar\n\nSkriv `[^1]`, \\[^1] eller [sic], och \\[så][här\\].\n',
    '## Ansvar\n\nSe [här][1] och ![karta][1].[^x]\n\n[1]: https://exempel.se\n\n[^x]: Text.\n',
    '## Ansvar\n\nFrån avsnitt 1 gäller 12 månader, enligt avsnitt 1, 12 månader i förväg.\n',
    '## Ansvar\n\nSe bilaga 1.\n',
  ],
});

testRule(attachmentMissing, {
  bad: [
    '## Ansvar\n\nSe ⟦bilaga 1⟧, bilaga 1 och ⟦bil. 2⟧.\n',
    '## Ansvar\n\nSe ⟦[kartan](#bilaga-c)⟧ och bilaga C.\n\n## Bilaga A Mall\n',
    '---\nattachments: []\n---\n\n## Ansvar\n\nSe ⟦bilagorna 3⟧ och ⟦4⟧.\n',
  ],
  good: [
    '---\nattachments: [{ number: 1, title: Mall }, { number: B, title: Karta }]\n---\n\n## Ansvar\n\nSe bilaga 1, bil. B och [den](#bilaga-b).\n',
    '## Ansvar\n\nSe bilaga 2.\n\n## Bilaga 2 Mall\n\nMallen.\n',
    '## Ansvar\n\nSe bilagan, bilaga 3 till SOSFS 2007:10 och den bilagda listan.\n',
    '---\nattachments: bilagor\n---\n\n## Ansvar\n\nSe bilaga 1.\n',
  ],
});

testRule(linkEmpty, {
  bad: [
    '## Ansvar\n\nSe ⟦[avtalet]()⟧, ⟦[avtalet](<#>)⟧ och ⟦![karta]()⟧.\n',
    '## Ansvar\n\nSe ⟦[](https://exempel.se)⟧, ⟦[ &nbsp; ](#avsnitt-1)⟧ och ⟦[](#)⟧.\n',
    '## Ansvar\n\nSe [avtalet][a].\n\n⟦[a]: <>⟧\n',
    '## Ansvar\n\nSe ⟦[][a]⟧.\n\n[a]: https://exempel.se\n',
  ],
  good: [
    '## Ansvar\n\nSe [avtalet](https://exempel.se), [§](#avsnitt-1), <https://exempel.se> och www.exempel.se.\n',
    '## Ansvar\n\n[![](karta.png)](https://exempel.se) `[](#)`\n',
  ],
});

testRule(linkScheme, {
  bad: [
    '## Ansvar\n\n[a](⟦javascript:alert(1)⟧) [b](<⟦JavaScript:alert(1)⟧>) ⟦[c](java&#10;script:x)⟧ ⟦[d](&#x6A;avascript:x)⟧\n',
    '## Ansvar\n\n![a](⟦data:image/png;base64,AAAA⟧) <⟦ftp://exempel.se⟧> [c](⟦vbscript:x⟧ "titel")\n',
    '## Ansvar\n\n[a][1]\n\n[1]: <⟦file:///etc/passwd⟧> "fil"\n',
    '## Ansvar\n\n[a](⟦/avtal/mall.pdf⟧) [b](⟦../mall.pdf⟧) [c](⟦bilagor/../../mall.pdf⟧) [d](⟦..%2Fmall.pdf⟧) [e](⟦//exempel.se/x⟧)\n',
    '## Ansvar\n\n[a](⟦C:/avtal/mall.pdf⟧) [b](⟦bilagor\\mall.pdf⟧) [![x](⟦blob:x⟧)](⟦tel:010⟧)\n',
    `---
attachments: [{ number: 1, title: a, href: ⟦'javascript:x'⟧ }, { number: 2, title: b, href: ⟦"S:\\\\mallar\\\\a.docx"⟧ }]
related: [{ title: c, href: ⟦../c.md⟧ }]
replaces: [{ title: d, href: ⟦/d.md⟧ }]
---
`,
  ],
  good: [
    '## Ansvar\n\n[a](https://exempel.se/../a) [b](HTTP://exempel.se) [c](mailto:registrator@exempel.se) [d](#x) [e](bilagor/mall.pdf) [f](?a=b:c) [g](./a..b.md) [h](#)\n',
    '## Ansvar\n\nwww.exempel.se, registrator@exempel.se, `javascript:x` och javascript:x\n',
    '---\nrelated: [{ title: c, href: avtal/c.md }, { title: d, href: "https://exempel.se/d" }]\n---\n',
  ],
});

testRule(linkInsecure, {
  bad: [
    '## Ansvar\n\n[a](⟦http://exempel.se⟧) <⟦http://exempel.se⟧> ⟦http://exempel.se⟧ [b](<⟦HTTP://exempel.se/a b⟧> "titel") ⟦[c](http://exempel.se/a\\_b)⟧\n',
    '## Ansvar\n\n[a] [![k](⟦http://exempel.se/k.png⟧)](⟦http://exempel.se/(a)⟧)\n\n[a]: ⟦http://exempel.se⟧\n',
    "---\nrelated: [{ title: c, href: ⟦http://exempel.se⟧ }, { title: d, href: ⟦'http://exempel.se'⟧ }]\n---\n",
  ],
  good: [
    '## Ansvar\n\nhttps://exempel.se www.exempel.se [a](www.exempel.se) `http://exempel.se` [http](https://exempel.se)\n',
  ],
});

describe('the fix of link-insecure', () => {
  it('changes the scheme and nothing else', () => {
    const text = sample(
      '---\nrelated:\n  - { title: c, href: "http://a.se" }\n  - title: d\n    href: >-\n      http://e.se\n---\n\n[http: f](http://f.se/\\_) [http://b.se](http://b.se) <HTTP://c.se> ![http](http://d.se/http:)\n',
    );
    const edits = findingsOf(linkInsecure, text).flatMap(({ fix }) => fix?.edits ?? []);
    const fixed = edits.reduceRight(
      (whole, { range, text: by }) => whole.slice(0, range.start.offset) + by + whole.slice(range.end.offset),
      text,
    );
    expect(fixed).toBe(
      text
        .replace('"http://a', '"https://a')
        .replace('http://e', 'https://e')
        .replace('(http://b', '(https://b')
        .replace('HTTP://c', 'https://c')
        .replace('(http://d', '(https://d'),
    );
    expect(findingsOf(linkInsecure, fixed).map(({ data }) => data['host'])).toEqual(['f.se']);
  });
});

testRule(htmlRaw, {
  bad: [
    '## Ansvar\n\nKommunen ⟦<u>⟧ansvarar</u> ⟦<br>⟧ för ⟦<BR />⟧ ⟦<a href="#x">⟧detta</a>.\n',
    '## Ansvar\n\n⟦<div class="a">⟧\n\nText.\n\n</div>\n',
    '## Ansvar\n\n- Område\n  ⟦<table>⟧\n  <tr><td>a</td></tr>\n  </table>\n',
    '## Ansvar\n\n⟦</p>⟧ Kommunen <b>ansvarar</b>.\n\nFör ⟦<namn>⟧.\n',
    '## Ansvar\n\n<!-- obs --> ⟦Kommunen ansvarar.⟧\n',
    '## Ansvar\n\n⟦<!--⟧ obs\n\nKommunen ansvarar.\n',
    '## Ansvar\n\n⟦<!DOCTYPE html>⟧\n',
    '## Ansvar\n\n| Område | Regionen |\n| --- | --- |\n| Boende | läkare⟦<br/>⟧råd |\n',
    '## Ansvar\n\n⟦<script>⟧alert(1)</script>\n',
  ],
  good: [
    '## Ansvar\n\n<!-- skrivs efter beslut -->\n\nKommunen <!-- hem --> ansvarar för barn < 18 år och vuxna > 18 år.\n',
    '## Ansvar\n\n<!-- agreement-disable-next-line link-empty -- länken kommer -->\n[a](#) `<b>` \\<b> &lt;b&gt; <https://exempel.se>\n',
    '## Ansvar\n\n```\n<b>\n```\n',
    '## Ansvar\n\n<!-- en\n\ntvå <b> -->\n',
  ],
});

testRule(imageAltMissing, {
  bad: [
    '## Ansvar\n\n⟦![](a.png)⟧ ⟦![ ](a.png)⟧ ⟦![…](a.png)⟧ ⟦![&#8203;](a.png)⟧ ⟦![][k]⟧ [⟦![](a.png)⟧](b.md)\n\n[k]: a.png\n',
  ],
  good: ['## Ansvar\n\n![Karta](a.png) ![*Karta*](a.png "") ![Karta][k]\n\n[k]: a.png\n'],
});

testRule(tableHeaderMissing, {
  bad: [
    '## Mål\n\n⟦| | |⟧\n| --- | --- |\n| a | b |\n',
    '## Mål\n\n| Mål ⟦|  ⟧⟦|&nbsp;|⟧\n| --- | --- | --- |\n| a | b | c |\n',
  ],
  good: ['## Mål\n\n| Mål | `m` | % |\n| --- | --- | --- |\n| a | | |\n'],
});

describe('messages about references', () => {
  it.each<[typeof referenceBroken, string, ...string[]]>([
    [
      referenceBroken,
      '## 1 Mål\n\n### 1.1 Mått\n\nSe avsnitt 1.2.\n',
      'Det finns inget avsnitt 1.2 att hänvisa till. Menar du avsnitt 1.1?',
    ],
    [
      referenceBroken,
      '## Målgrupper\n\n[de](#malgrupper)\n',
      'Länken leder till #malgrupper, men inget avsnitt har det ankaret. Menar du #målgrupper?',
    ],
    [
      attachmentMissing,
      '## Mål\n\nSe bilaga 7.\n\n## Bilaga 1 A\n\n## Bilaga 2 B\n',
      'Texten hänvisar till bilaga 7, som inte finns. Det finns bilaga 1 och 2.',
    ],
    [
      linkScheme,
      '## Mål\n\n[a](java&Tab;script:x)\n',
      'Adressen börjar med javascript:, som inte är tillåtet i en överenskommelse. Länken tas bort när texten publiceras.',
    ],
    [
      htmlRaw,
      '## Mål\n\na<br>b\n',
      'Taggen <br> är HTML och fungerar inte i det som publiceras. Bryt raden med ett \\ sist på raden. I en tabell: sätt ; mellan uppgifterna, eller skriv tabellen som en lista.',
    ],
  ])('%#', (rule, body, ...expected) => {
    expect(messageOf(rule, body)).toEqual(expected);
  });

  it('tells once of a missing attachment, and where else it is named', () => {
    const found = findingsOf(attachmentMissing, sample('## Mål\n\nSe bilaga 7, bil. 7 och bilaga\n7.\n'));
    expect(found.map(({ related }) => related.length)).toEqual([2]);
  });

  it('is silent about attachments where the frontmatter cannot be read', () => {
    const text = '---\na: b: c\n---\n\n## Mål\n\nSe bilaga 1, [den](#bilaga-mall) och avsnitt 9.\n';
    expect(findingsOf(attachmentMissing, text)).toEqual([]);
    expect(findingsOf(referenceBroken, text).map(({ data }) => data['target'])).toEqual(['9']);
  });
});
