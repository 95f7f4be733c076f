import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/emit/facts/state.js';
import { documentOf } from '../../../src/emit/pdf/document.js';
import { serialise } from '../../../src/emit/pdf/serialise.js';
import { settable } from '../../../src/emit/pdf/words.js';
import { everySection } from '../../../src/model/section.js';
import { PDF_STANDARDS } from '../../../src/model/typeset.js';
import { ATTACKS, HOSTILE } from '../../support/hostile.js';
import { contextFor, read } from '../reading.js';
import { readPdf } from './reading-pdf.js';
import { pdfOf, TYPESET } from './typesetting.js';

const ODD = [
  '#read("/etc/passwd") #include "x" #panic() #sys.version',
  '\\input{/etc/passwd} ]]> <script>alert(1)</script> &amp;amp; {{x}}',
  '`` *_$@ <label> @ref // not a comment /* nor this */ ~ -- --- ... "quoted" \'so\'',
  `${'x'.repeat(200)} ${'å'.repeat(500)}`,
  'A \u202Eevil\u202C B \u2066C\u2069 \u200F D',
  'soft\u00ADhyphen zero\u200Bwidth no\u2060break bom\uFEFFend join\u200D variant\uFE0F',
  'NUL \u0000 bell \u0007 escape \u001B[31m half \uD800 noncharacter \uFFFE',
  'emoji 😀👩‍👧 مرحبا 你好 \u1100\u3164 e\u0301 A\u030A \uE000 \uFFFD',
];

/** A document whose every value is the same. */
const withAll = (value: string) => {
  const text = JSON.stringify(value);
  return read(
    `---\nid: x\ntitle: ${text}\nsubtitle: ${text}\nnotice: ${text}\nversion: ${text}\nstatus: draft\n` +
      `parties: [{ name: ${text}, short: ${text} }]\nreference: [{ number: ${text} }]\n` +
      `attachments: [{ number: 1, title: ${text} }]\nsignatories: [{ party: ${text}, role: ${text}, name: ${text} }]\n---\n\n` +
      `## ${value}\n\n${value}\n\n- ${value}\n\n| ${value.replaceAll('|', '\\|')} | b |\n|---|---|\n| ${value.replaceAll('|', '\\|')} | c |\n`,
  );
};

const counted = (count: number, line: (level: number) => string) =>
  Array.from({ length: count }, (_, level) => line(level));
const listsTo = (depth: number) => counted(depth, (level) => `${'  '.repeat(level)}- nivå ${level}`).join('\n');
const quotesTo = (depth: number) => counted(depth, (level) => `${'>'.repeat(level + 1)} nivå ${level}\n`).join('\n');
/** Each note calls the next. */
const notesTo = (count: number) =>
  `nivå[^0]\n\n${counted(count, (level) => `[^${level}]: nivå ${level}[^${level + 1}]\n`).join('\n')}\n[^${count}]: slut`;

describe.skipIf(!TYPESET)('hostile values', () => {
  it.each(ODD)('%j stays text in every place', async (value) => {
    const compiled = withAll(value);
    const { text, bookmarks, drawn } = await readPdf(await pdfOf(compiled));
    const shown = squeeze(settable(compiled.agreement.title ?? ''));
    expect(squeeze(text).split(shown).length - 1).toBeGreaterThan(6);
    const [section] = [...everySection(compiled.agreement.sections)];
    expect(bookmarks.map(({ name }) => squeeze(name))).toContain(squeeze(settable(`1${section?.heading ?? ''}`)));
    expect(drawn.join('')).not.toMatch(/root:|[\u202A-\u202E\u2066-\u2069]/);
  });

  it.each(PDF_STANDARDS)('are refused by nothing as %s, and each attack is words', async (pdfStandard) => {
    const compiled = read(HOSTILE);
    const { text, addresses, lostLinks } = await readPdf(await pdfOf(compiled, { pdfStandard }));
    const all = squeeze(text);
    expect(all).toContain(squeeze(settable(titleOf(compiled.agreement, contextFor(compiled)))));
    for (const attack of Object.values(ATTACKS)) expect(all).toContain(squeeze(settable(attack)));
    expect(addresses.filter((address) => /^(?:javascript|data|file):|\.\./i.test(address))).toEqual([]);
    expect(lostLinks).toEqual([]);
  });

  it.each([
    ['lists 40 deep', listsTo(40)],
    ['lists 100 deep', listsTo(100)],
    ['quotes 19 deep', quotesTo(19)],
    ['lists 80 deep in quotes 18 deep', `${quotesTo(18)}\n${listsTo(80).replace(/^/gm, '> '.repeat(18))}`],
    ['a note of lists in lists', `${listsTo(12)}[^1]\n\n[^1]: ${listsTo(12).replaceAll('\n', '\n    ')}`],
    ['notes that call the next 28 times', notesTo(28)],
    ['notes that call the next 60 times', notesTo(60)],
    ['notes that call the next 300 times, from lists in a note', `${notesTo(300)}\n\n[^0]: ${listsTo(9)}[^1]`],
    ['a link of 9000 characters', `[nivå 1](https://example.se/${'a'.repeat(9000)}) nivå 2`],
    [
      'a link of 3000 letters that are no ASCII',
      `[nivå 1[^1]](https://example.se/${'å'.repeat(3000)})\n\n[^1]: nivå 2`,
    ],
    ['emphasis in emphasis', `${'*a **b '.repeat(30)}nivå 29${'** c*'.repeat(30)}`],
    ['code that is wide', `\`${'x'.repeat(300)}\` nivå\n\n\`\`\`\n${'W'.repeat(300)} nivå\n\`\`\``],
    ['many columns', `|${' nivå |'.repeat(40)}\n|${'---|'.repeat(40)}\n|${' nivå 1 |'.repeat(40)}`],
    ['a heading of 500 characters', `## ${'nivå '.repeat(100)}`],
    ['an empty heading', '## \n\nnivå'],
    ['a heading that cannot be seen', '## \u00AD\u2060\n\n## &shy;\n\nnivå'],
    ['a heading that is a note', '## [^1]\n\nnivå\n\n[^1]: nivå'],
    ['a table of empty heads', '| | |\n|---|---|\n| nivå | 2 |'],
    ['a table of a head', '| nivå |\n|---|'],
    ['notes in a circle', 'nivå[^a]\n\n[^a]: nivå[^b]\n[^b]: nivå[^a]'],
    ['notes in a circle that nothing calls', 'nivå\n\n[^a]: nivå[^b]\n[^b]: nivå[^a]'],
    ['a note that calls itself in a head', '| nivå[^a] | b |\n|---|---|\n| 1 | 2[^a] |\n\n[^a]: nivå[^a]'],
    ['ids that are the same', '## A {#samma}\n\n## B {#samma}\n\n[nivå](#samma) [till](#annan)'],
  ])('%s can be set', async (_, body) => {
    const { text, notes, lostLinks, headings } = await readPdf(await pdfOf(read(`---\nid: x\n---\n\n${body}\n`)));
    const all = squeeze(text + notes.join(''));
    const levels = new Set(body.match(/nivå(?: \d+)?/g)?.map(squeeze));
    expect([...levels].filter((level) => !all.includes(level))).toEqual([]);
    expect(headings.every(({ name }) => name !== '')).toBe(true);
    expect(lostLinks).toEqual([]);
  });
});

describe.skipIf(!TYPESET)('a title', () => {
  it.each(['', '\u00AD', ' ', '\u200B\uFEFF'])('in which nothing can be seen (%j) is none', async (title) => {
    const { title: shown } = await readPdf(await pdfOf(read(`---\ntitle: ${JSON.stringify(title)}\n---\n`)));
    expect(shown).toBe('Överenskommelse utan titel');
  });
});

describe('what the template reads', () => {
  it('has no sign that cannot be seen or set, and no address but in ASCII', () => {
    const compiled = read(HOSTILE);
    const data = serialise(documentOf(compiled.agreement, contextFor(compiled)));
    expect(data).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uFEFF]|\\u0(?:0[0-8b-f]|1)/i);
    expect([...data.matchAll(/"url":"((?:[^"\\]|\\.)*)"/g)].filter(([, url = '']) => /[^\x21-\x7E]/.test(url))).toEqual(
      [],
    );
  });

  it.each([
    ['A\u030A', 'Å'],
    ['☃', '[U+2603]'],
    ['\u{1F600}', '[U+1F600]'],
    ['\u0007', '[U+0007]'],
    ['\u202E', '[U+202E]'],
    ['a\u00ADb\u200D\u2060\uFE0F\uFEFFc', 'abc'],
    ['\u3164', '[U+3164]'],
    ['5\u00A0§ – ”a” ½ ✓', '5\u00A0§ – ”a” ½ ✓'],
  ])('tells %j as %j', (written, shown) => {
    expect(settable(written)).toBe(shown);
  });

  it('gives an id to one place only, and makes words of links to no place', () => {
    const words = { type: 'text', value: 'x' };
    const link = (to: string) => ({ type: 'reference', to, children: [words] });
    const data = { body: [{ id: 'a' }, { id: 'a' }, link('a'), link('b')] };
    expect(JSON.parse(serialise(data))).toEqual({
      body: [{ id: 'a' }, { id: null }, link('a'), { type: 'words', children: [words] }],
    });
  });
});

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
}
