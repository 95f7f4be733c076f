import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressionExpired } from '../../src/check/rules/suppression-expired.js';
import { suppressionReasonMissing } from '../../src/check/rules/suppression-reason-missing.js';
import { suppressionUnknown } from '../../src/check/rules/suppression-unknown.js';
import { suppressionUnused } from '../../src/check/rules/suppression-unused.js';
import { RULES } from '../../src/check/rules.js';
import { type Compiled, type CompileOptions, compile } from '../../src/compile.js';
import { EMITTERS } from '../../src/emit/emitters.js';
import type { Day } from '../../src/model/day.js';
import type { Finding } from '../../src/model/finding.js';
import { contextFor } from '../emit/reading.js';
import { growth } from '../support/cost.js';
import { pageOf } from '../support/pages.js';
import { CLEAN, sample } from '../support/sample.js';
import { TODAY, testRule } from '../support/test-rule.js';

const OLD = 'Överenskommelsen gäller mellan länets kommuner och landstinget.';
const NEW = 'Överenskommelsen gäller mellan länets kommuner och regionen.';
const body = (comment: string, line = OLD) => `## Bakgrund\n\n${comment}\n${line}\n`;
const over = (words: string, line = OLD) => body(`<!-- agreement-disable-next-line ${words} -->`, line);

testRule(suppressionReasonMissing, {
  good: [
    over('term-outdated -- så hette det'),
    over('term-outdated – så hette det'),
    over('term-outdated -- så — hette -- det'),
    body('<!-- agreement-nothing term-outdated -->'),
    body('<!-- ett vanligt skäl -->'),
  ],
  bad: [
    body('⟦<!-- agreement-disable-line term-outdated -->⟧'),
    body('⟦<!-- agreement-disable-file term-outdated -- -->⟧'),
    body('⟦<!-- agreement-disable-file term-outdated -- … until=2030 -->⟧'),
    body('⟦<!-- agreement-disable-file term-outdated until=2030 -->⟧'),
    '---\nadopted: 2025-11-03 ⟦# agreement-disable-line date-invalid⟧\n---\n',
  ],
});

testRule(suppressionExpired, {
  good: [
    over('term-outdated -- skäl until=2026-11-21'),
    over('term-outdated -- skäl until=2026-11'),
    over('term-outdated -- skäl until=2026'),
    over('term-outdated -- skäl until=2020/2026'),
    over('term-outdated -- skäl until=2020-13'),
    over('term-outdated -- skäl, until 2020'),
    body('<!-- agreement-nothing term-outdated -- skäl until=2020 -->'),
  ],
  bad: [
    over('term-outdated -- skäl ⟦until=2026-11-20⟧'),
    over('term-outdated -- ⟦until=2026-10⟧, sedan byts ordet'),
    over('term-outdated ⟦until=2025⟧ -- skäl'),
    over('term-outdated -- skäl (⟦until=2019/2025⟧).', NEW),
    '---\nadopted: 2025-11-03 # agreement-disable-line date-invalid -- skäl ⟦UNTIL=2025⟧\n---\n',
  ],
});

testRule(suppressionUnknown, {
  good: [
    over('term-outdated, html-raw link-empty ,heading-depth -- skäl'),
    body('<!-- Agreement med landstinget -->'),
    `## Mål \\<!-- agreement-disable-line a\n\n\`<!-- agreement-disable-line\` och &lt;!-- agreement-disable-line\n\n${NEW}\n`,
    // Said by html-raw.
    `${NEW}\n\n<!-- agreement-disable-line html-raw\n`,
  ],
  bad: [
    over('⟦term-outdate⟧, html-raw, ⟦HTML-RAW⟧ -- skäl'),
    over('⟦*⟧ -- skäl'),
    over('⟦suppression-unused⟧ -- skäl'),
    over('term-outdated ⟦så hette det då⟧'),
    over('term-outdated ⟦förr⟧'),
    over('term-outdated -- skäl ⟦until=igår⟧'),
    over('term-outdated -- skäl ⟦until=⟧ 2027'),
    over('term-outdated -- skäl ⟦until=2027-02-30⟧.'),
    body('⟦<!-- agreement-disable-nextline term-outdated -- skäl -->⟧'),
    body('⟦<!-- agreement-disable term-outdated -- skäl -->⟧'),
    body('⟦<!--AGREEMENT-Disable-Line term-outdated -- skäl -->⟧'),
    body('⟦<!-- agreement- -->⟧'),
    body('⟦<!-- agreement-disable-next-line -- skäl -->⟧'),
    `## Bakgrund\n\n${OLD}\n\n⟦<!-- agreement-disable-next-line term-outdated -- skäl -->⟧\n`,
    '---\nadopted: 2025-11-03\n⟦# agreement-disable-next-line date-invalid -- skäl⟧\n\n---\n',
    `## Mål ⟦<!-- agreement-disable-line⟧ html-raw -- skäl\n\n${NEW}\n`,
    `| a ⟦<!--agreement-Disable-Line⟧ html-raw | b |\n| - | - |\n| c | d ⟦<!-- agreement-x⟧ |\n`,
    `${NEW} **⟦<!-- agreement-disable-line⟧ html-raw** ⟦<!-- agreement-⟧\n`,
  ],
});

testRule(suppressionUnused, {
  good: [
    over('term-outdated -- skäl'),
    over('term-outdated -- skäl', `\n\n${OLD}`),
    body('<!-- agreement-disable-file term-outdated -- skäl -->', `\n${NEW}\n\n${OLD}`),
    body('', `${OLD} <!-- agreement-disable-line term-outdated -- skäl -->`),
    // What is over, unknown or cannot be read is told by others.
    over('term-outdated -- skäl until=2020', NEW),
    over('term-outdated -- skäl until=igår', NEW),
    over('term-outdate -- skäl', NEW),
    // Its rule has not run.
    over('suppression-unused -- skäl', NEW),
  ],
  bad: [
    body('⟦<!-- agreement-disable-line term-outdated -- skäl -->⟧'),
    body('⟦<!-- agreement-disable-next-line term-outdated -- skäl -->⟧', `${NEW}\n${OLD}`),
    body('<!-- agreement-disable-next-line ⟦html-raw⟧, term-outdated -- skäl -->'),
    body('⟦<!-- agreement-disable-next-line html-raw, link-empty -- skäl -->⟧'),
    body('⟦<!-- agreement-disable-file term-outdated -- skäl -->⟧', NEW),
    '---\nadopted: 2025-11-03 ⟦# agreement-disable-line date-invalid -- skäl⟧\n---\n',
  ],
});

const judged = (text: string, options: Partial<CompileOptions> = {}): Compiled =>
  compile('a.md', text, { day: TODAY, ...options });
const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
const inBody = (text: string) => sample(`## Mål\n\n${text}\n`);

describe('a suppression', () => {
  const BR = '<br>';
  const next = (words: string) => `<!-- agreement-disable-next-line html-raw ${words} -->\n${BR}`;

  it.each<[string, string, string, readonly string[]]>([
    ['hides what is on its line', next('-- skäl'), '2026-11-21', []],
    ['hides on its last day', next('-- skäl until=2026-11-21'), '2026-11-21', []],
    [
      'hides nothing the day after',
      next('-- skäl until=2026-11-20'),
      '2026-11-21',
      ['html-raw', 'suppression-expired'],
    ],
    ['hides without a reason', next(''), '2026-11-21', ['suppression-reason-missing']],
    [
      'hides nothing when nobody knows how long',
      next('-- skäl until=snart'),
      '2026-11-21',
      ['html-raw', 'suppression-unknown'],
    ],
    [
      'hides nothing on the line after',
      `<!-- agreement-disable-next-line html-raw -- skäl -->\na\n\n${BR}`,
      '2026-11-21',
      ['html-raw', 'suppression-unused'],
    ],
    [
      'hides nothing of others',
      `<!-- agreement-disable-next-line link-empty -- skäl -->\n${BR}`,
      '2026-11-21',
      ['html-raw', 'suppression-unused'],
    ],
    ['hides all in a file', `${BR}\n\na ${BR}\n\n<!-- agreement-disable-file html-raw -- skäl -->`, '2026-11-21', []],
    [
      'cannot hide what is said of it',
      '<!-- agreement-disable-file suppression-unused, html-raw -- skäl -->',
      '2026-11-21',
      ['suppression-unknown', 'suppression-unused'],
    ],
    [
      "that is over may be another's too",
      `<!-- agreement-disable-file html-raw -- skäl until=2020 -->\n${next('-- skäl')}`,
      '2026-11-21',
      ['suppression-expired'],
    ],
  ])('%s', (_, text, day, expected) => {
    const { findings } = judged(inBody(text), { day: day as Day });
    expect(
      rulesOf(findings)
        .filter((rule) => /^(?:html|suppression)-/.test(rule))
        .sort(),
    ).toEqual(expected);
  });

  it('is told with what it hides', () => {
    const [one, ...others] = judged(inBody(`${next('-- ett -- skäl\n until=2027-02')}`)).silenced;
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      rule: 'html-raw',
      gate: true,
      silenced: { by: 'comment', reason: 'ett -- skäl', until: '2027-02-28' },
    });
  });

  it('tells what is back when it is over', () => {
    const words = 'html-raw, link-empty -- skäl until=2026-10';
    const { findings } = judged(inBody(`a <br> <!-- agreement-disable-line ${words} -->`));
    const message = findings.find(({ rule }) => rule === 'suppression-expired')?.message;
    expect(message).toEqual({
      sv: 'Undantaget gällde till och med 2026-10-31, så sedan 2026-11-01 döljer det ingenting. Nu visas igen: html-raw.',
      en: 'The last day of the suppression was 2026-10-31, so since 2026-11-01 it hides nothing. Told again now: html-raw.',
    });
  });

  it.each<[string, string, Partial<CompileOptions>, boolean]>([
    ['a rule that has run', 'html-raw', {}, true],
    ['a rule that is off', 'html-raw', { rules: { 'html-raw': 'off' } }, false],
    ['a rule about others, where there are none', 'parent-unknown', {}, false],
    ['a rule that is silent on history', 'revision-overdue', {}, false],
  ])('of %s is unused or not known to be', (_, rule, options, isUnused) => {
    const text = sample(`---\nstatus: ended\n---\n\n<!-- agreement-disable-file ${rule} -- skäl -->\n\n## Mål\n\na\n`);
    expect(rulesOf(judged(text, options).findings).includes('suppression-unused')).toBe(isUnused);
  });

  it.each([
    ['a comment by a line', next('-- SKÄLET')],
    [
      'comments everywhere',
      `a <!-- agreement-disable-line html-raw -- SKÄLET --> b\n\n- c\n  <!-- agreement-x -- SKÄLET -->\n\n> <!-- agreement-y\n> -- SKÄLET -->\n\n| a <!-- agreement-z -- SKÄLET --> |\n| - |\n| b |\n\n## Mer <!-- agreement-w -- SKÄLET -->\n\nc[^1]\n\n[^1]: d <!-- agreement-v -- SKÄLET -->`,
    ],
  ])('reaches no output: %s', async (_, text) => {
    const compiled = judged(inBody(text).replace('format: 1\n', 'format: 1 # agreement-disable-line x -- SKÄLET\n'));
    expect(compiled.agreement.source.suppressions.length).toBeGreaterThan(1);
    for (const { name, emit } of EMITTERS) {
      if (name === 'pdf') continue;
      const output = String(await emit(compiled.agreement, contextFor(compiled)));
      expect(output).not.toMatch(/SKÄLET|agreement-(?:disable|[v-z]\b)/);
    }
  });

  it('of an unreadable file is none', () => {
    const tangle = `${'> '.repeat(30)}a\n`;
    const text = inBody(`<!-- agreement-disable-file file-too-complex -- skäl -->\n\n${tangle}`);
    expect(judged(text).silenced).toEqual([]);
    expect(rulesOf(judged(text).findings)).toEqual(['file-too-complex']);
  });

  it('takes as long to weigh as there are', () => {
    const line = '<!-- agreement-disable-next-line html-raw, link-empty, htm-raw -- skäl until=2026 -->\na\n\n';
    expect(growth((size) => judged(inBody(line.repeat(size))), 50)).toBeLessThan(1.6);
  });

  const named = (size: number, name: (index: number) => string) => Array.from({ length: size }, (_, at) => name(at));
  const rules = RULES.map(({ name }) => name);
  it.each<[string, string, (index: number) => string]>([
    ['made-up', '-- skäl', (index) => `x${index}x`],
    ['unmarked', '', (index) => `x${index}x`],
    ['unmarked and misspelt', '', (index) => (index % 2 ? 'htm-raw' : `x${index}x`)],
    ['needless', '-- skäl', (index) => rules[index % rules.length] ?? ''],
    ['over', '-- skäl until=2020', () => 'html-raw'],
  ])('takes as long to weigh as it has %s names, and says little', (_, end, name) => {
    const text = (size: number) =>
      inBody(`<br>\n\n<!-- agreement-disable-file ${named(size, name).join(', ')} ${end} -->`);
    expect(growth((size) => judged(text(size)), 250)).toBeLessThan(1.6);
    const told = judged(text(500)).findings.filter(({ rule }) => rule.startsWith('suppression-'));
    const lengths = told.flatMap(({ message }) => [message.sv.length, message.en.length]);
    expect(Math.max(...lengths)).toBeLessThan(350);
  });

  it('tells the first few of many names', () => {
    const words = `<!-- agreement-disable-file ${rules.slice(0, 8).join(' ')} -- skäl -->`;
    const found = judged(inBody(words)).findings.find(({ rule }) => rule === 'suppression-unused');
    expect(found?.message.sv).toMatch(/: (?:[a-z-]+, ){5}[a-z-]+ och 2 till hittar/);
    expect(found?.message.en).toMatch(/: (?:[a-z-]+, ){5}[a-z-]+ and 2 more find /);
  });
});

/** The same text as it can lie on a disk. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  NFD: (text) => text.normalize('NFD'),
};
const OF_THE_WAY = ['file-byte-order-mark', 'text-normalization'];
const FAULTY = sample(`---
status: påbörjad
adopted: 2025-02-30
revision: { latest: 2019-06 } # förr
---

# 1 Åtgärder och mål

Länets kommuner och landstinget möts <br> varje år i landstinget, se [länk](#) och <br>.

## 1.1 Ansvar

- a <br>
  - [länk]() och 3 f § hälso- och sjukvårdslagen (2017:30)

## 1.2 Ansvar

### Tomt

## 2 Tabell {#tabell}

| Område | Regionen |
| --- | --- |
| <br> | [länk](#) |

### Under

> Se [länk](http://exempel.se) och <br>
`);
const AGREEMENT = 'agreements/stockholm-habilitering.md';
const documents = [FAULTY, ...(existsSync(AGREEMENT) ? [readFileSync(AGREEMENT, 'utf8')] : [])];
const printsOf = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => !OF_THE_WAY.includes(rule))
    .map(({ fingerprint }) => fingerprint)
    .sort();

describe.each(documents)('the findings of a document (%#)', (text) => {
  const before = judged(text).findings;

  it('have a fingerprint each', () => {
    expect(new Set(printsOf(before)).size).toBe(before.length);
    expect(before.length).toBeGreaterThan(10);
  });

  it.each(Object.entries(WAYS))('have the same under %s', (_, way) => {
    expect(printsOf(judged(way(text)).findings)).toEqual(printsOf(before));
  });

  it('are the others when one is suppressed on its line', () => {
    const lines = text.split('\n');
    const places = before.filter(({ range }) => lines[range.start.line - 1] !== '---');
    const property = fc.property(fc.constantFrom(...places), fc.constantFrom('', '\r'), ({ rule, range }, cr) => {
      const { line } = range.start;
      const written = lines.map((one, index) =>
        index === line - 1 ? commented(one, rule, line <= lines.indexOf('---', 1)) : one,
      );
      const { findings, silenced } = judged(written.join(`${cr}\n`));
      const isMeant = (one: Finding) => one.rule === rule && one.range.start.line === line;
      expect(printsOf(silenced)).toEqual(printsOf(before.filter(isMeant)));
      expect(printsOf(findings)).toEqual(printsOf(before.filter((one) => !isMeant(one))));
    });
    fc.assert(property, { numRuns: 12 });
  });
});

function commented(line: string, rule: string, isYaml: boolean): string {
  const words = `agreement-disable-line ${rule} -- skäl`;
  if (isYaml) return `${line} # ${words}`;
  return line.endsWith('|') ? `${line.slice(0, -1)}<!-- ${words} --> |` : `${line} <!-- ${words} -->`;
}

describe('a fingerprint', () => {
  const prints = (text: string) =>
    judged(text)
      .findings.filter(({ rule }) => rule === 'html-raw')
      .map(({ fingerprint }) => fingerprint);
  const [one] = prints(inBody('<br>'));

  it.each([
    ['a section before it', sample('## Bakgrund\n\na\n\n## Mål\n\n<br>\n')],
    ['a number of its heading', sample('## 1 Mål\n\n<br>\n')],
    ['another number of its heading', sample('## 7.  Mål\n\n<br>\n')],
    ['a section after it', sample('## Mål\n\n<br>\n\n## Bakgrund\n\na\n')],
    ['a paragraph before it', inBody('a\n\n<br>')],
    ['a comment on its heading', sample('## Mål <!-- agreement-disable-line html-raw -- skäl -->\n\n<br>\n')],
  ])('stays with %s', (_, text) => expect(prints(text)).toEqual([one]));

  it.each([
    ['another heading', sample('## Syfte\n\n<br>\n')],
    ['the same heading under another', sample('## Syfte\n\n### Mål\n\n<br>\n')],
    ['a name of its heading', sample('## Mål {#mal}\n\n<br>\n')],
    ['another document', inBody('<br>').replace('id: exempel', 'id: annan')],
  ])('goes with %s', (_, text) => expect(prints(text)).not.toContain(one));

  it('stays with the name of a heading, whatever its words and those above', () => {
    const [named] = prints(sample('## A\n\n### Mål {#mal}\n\n#### Del\n\n<br>\n'));
    expect(prints(sample('## B\n\n### Syfte {#mal}\n\n#### Del\n\n<br>\n'))).toEqual([named]);
  });

  it('stays when a like one is suppressed, and when an attachment gets another number', () => {
    const [, second] = prints(inBody('<br>\n\nb <br>'));
    expect(prints(inBody('<!-- agreement-disable-next-line html-raw -- skäl -->\n<br>\n\nb <br>'))).toEqual([second]);
    const [attached] = prints(sample('## Bilaga 1 Rutin\n\n<br>\n'));
    expect(prints(sample('## Bilaga 1 Ny\n\na\n\n## Bilaga 2 Rutin\n\n<br>\n'))).toEqual([attached]);
  });

  it('tells sections with the same words apart by their order', () => {
    const twice = prints(sample('## Mål\n\n<br>\n\n## Mål\n\n<br>\n'));
    expect(new Set(twice).size).toBe(2);
    expect(twice).toContain(one);
  });
});

const manual = pageOf('docs/suppressions.md').fences.filter(({ lang }) => lang === 'markdown');
it.each(manual)('each comment in the manual hides something: $value', ({ value }) => {
  const { agreement, findings, silenced } = judged(sample(`${value}\n`));
  expect(rulesOf(findings).filter((rule) => rule.startsWith('suppression-'))).toEqual([]);
  expect(silenced).toHaveLength(agreement.source.suppressions.length);
});

it('says nothing of suppressions where there are none', () => {
  expect(judged(CLEAN)).toMatchObject({ findings: [], silenced: [] });
});
