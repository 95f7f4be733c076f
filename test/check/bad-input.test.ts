import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import type { Finding } from '../../src/model/finding.js';
import { CLEAN, sample } from '../support/sample.js';
import { TODAY, unmark } from '../support/test-rule.js';

const BODY = CLEAN.slice(CLEAN.indexOf('\n## '));
const BOMB = Array.from({ length: 30 }, (_, level) => `b${level}: &b${level} [*a, *a]`).join('\n');
const keys = (yaml: string) => sample(`---\n${yaml}\n---\n`);
const deep = (unit: string) => unit.repeat(20_000);

/** Files that cannot be used: what they are, the one rule that speaks, and the text, with marks where it speaks. */
const TABLE: readonly (readonly [what: string, rule: string, marked: string, encoding?: BufferEncoding])[] = [
  ['no frontmatter', 'frontmatter-missing', BODY.trimStart().replace(/^.*/, '⟦$&⟧')],
  ['a frontmatter that never ends', 'frontmatter-syntax', CLEAN.replace(/^---/, '⟦---⟧').replace('\n---\n', '\n')],
  ['blank lines before the frontmatter', 'frontmatter-syntax', `⟦\n\n⟧${CLEAN}`],
  ['an indented frontmatter', 'frontmatter-syntax', `⟦  ⟧${CLEAN}`],
  ['a tab in the indentation', 'frontmatter-syntax', keys('revision:\n⟦\t⟧latest: 2028')],
  ['a key twice', 'frontmatter-syntax', CLEAN.replace('\nid: exempel', '$&\n⟦id⟧: annan')],
  ['a list for a map', 'frontmatter-syntax', `---\n⟦- format: 1⟧\n- id: exempel\n---\n${BODY}`],
  ['a text for a map', 'frontmatter-syntax', `---\n⟦Överenskommelse⟧\n---\n${BODY}`],
  ['an empty frontmatter', 'frontmatter-syntax', `---\n⟦⟧---\n${BODY}`],
  ['an alias bomb', 'frontmatter-syntax', `---\na: ⟦&a ⟧[x, x]\n${BOMB}\n---\n${BODY}`],
  ['nested brackets', 'frontmatter-syntax', `---\na: ${'['.repeat(20)}⟦[⟧${deep('[')}\n---\n${BODY}`],
  ['nested maps', 'frontmatter-syntax', `---\na: ${'{b: '.repeat(20)}⟦{⟧b: ${deep('{b: ')}\n---\n${BODY}`],
  ['a colon in a value', 'frontmatter-syntax', keys('notice: ⟦Obs: utkast⟧')],
  ['a text for a list', 'frontmatter-schema', keys('parties: ⟦Region Exempel⟧')],
  ['a date for a map', 'frontmatter-schema', keys('validity: ⟦2026-01-01⟧')],
  ['a list of texts for one of maps', 'frontmatter-schema', keys('signatories:\n  - ⟦Regiondirektören⟧')],
  ['a key without value', 'frontmatter-schema', keys('⟦validity⟧:')],
  ['an unknown key', 'frontmatter-schema', keys('⟦hemligt⟧: ja')],
  ['a misspelt key', 'frontmatter-schema', CLEAN.replace('\ntitle:', '\n⟦titel⟧:')],
  ['another format', 'frontmatter-schema', CLEAN.replace('format: 1', 'format: ⟦2⟧')],
  ['an unknown profile', 'profile-unknown', keys('profile: ⟦socialstyrelsen⟧')],
  ['nothing', 'file-empty', '⟦⟧'],
  ['only blank lines', 'file-empty', '⟦⟧\uFEFF\r\n \t\n'],
  ['no text', 'file-binary', `⟦⟧${CLEAN}\0`, 'utf8'],
  ['Latin-1', 'file-encoding', CLEAN.replace('Ö', '⟦Ö⟧'), 'latin1'],
  ['UTF-16', 'file-encoding', `⟦\uFEFF⟧${CLEAN}`, 'utf16le'],
  ['5 MB', 'file-too-large', `⟦⟧${CLEAN}${'Parterna samarbetar.\n'.repeat(260_000)}`],
  ['deep quotes', 'file-too-complex', sample(`⟦⟧${deep('> ')}Citat\n`)],
  ['deep lists', 'file-too-complex', sample(`⟦⟧${deep('- ')}Punkt\n`)],
  ['runs of emphasis', 'file-too-complex', sample(`⟦⟧${deep('*a_ ')}\n`)],
  ['unclosed links', 'file-too-complex', sample(`⟦⟧${deep('[a]')}\n`)],
];
/** Texts made to hang a program, each of which once did, and what is told of them. */
const HOSTILE: readonly (readonly [what: string, rule: string, text: string])[] = [
  ['blank lines as Windows ends them, and no frontmatter', 'frontmatter-missing', `${'\r\n'.repeat(40)}Text`],
  [
    'runs of emphasis on lines as Windows ends them',
    'file-too-complex',
    `${CLEAN.replaceAll('\n', '\r\n')}${`${'*a_ '.repeat(200)}\r\n`.repeat(400)}`,
  ],
  ['spaces in a heading', 'file-too-complex', sample(`## Syfte${' '.repeat(90_000)}och mål\n`)],
  [
    'a very long paragraph with marks',
    'file-too-complex',
    sample(`## Syfte\n\n${'ord *och* text '.repeat(900)}${'ord '.repeat(25_000)}\n`),
  ],
  ['spaces in headings', 'section-empty', sample(`## Syfte${' '.repeat(900)}och mål\n\n`.repeat(100))],
  ['spaces in a date', 'date-invalid', keys(`adopted: "1${' '.repeat(90_000)}2"`)],
  ['an error of YAML on each line', 'frontmatter-syntax', keys(`notice: a\n${']\n'.repeat(20_000)}`)],
  ['comments that never end', 'html-raw', sample(`## Syfte\n\n${`${'<!--'.repeat(240)}\n\n`.repeat(600)}`)],
  [
    'short rows under very many columns',
    'file-too-complex',
    sample(`## Ansvar\n\n|A|Regionen${'|a'.repeat(3000)}|\n${'|-'.repeat(3002)}|\n${'|b|\n'.repeat(2500)}`),
  ],
];

const FILES = TABLE.map(([what, rule, marked, encoding]) => ({ what, rule, marked, encoding }));

describe('a file that cannot be used', () => {
  it.each(FILES)('gives one finding: $what', ({ rule, marked, encoding }) => {
    const { text, places } = unmark(marked);
    const told = findingsOf(text, encoding).filter(isRemark);
    expect(told.map((finding) => finding.rule)).toEqual([rule]);
    expect(told).toMatchObject([{ severity: 'error', gate: true }]);
    expect(told.map(({ range }) => [range.start.offset, range.end.offset])).toEqual(places);
  });

  it('is told apart from one that can: the clean agreement has nothing to remark on', () => {
    expect(findingsOf(CLEAN).filter(isRemark)).toEqual([]);
  });

  it.each(FILES)('is told of in whole sentences, in both languages: $what', ({ rule, marked, encoding }) => {
    const finding = findingsOf(unmark(marked).text, encoding).find((told) => told.rule === rule);
    const texts = [finding?.message.sv, finding?.message.en, finding?.help.sv, finding?.help.en];
    expect(new Set(texts).size).toBe(4);
    expect(texts.filter((text) => /undefined|null|\[object|[”“]{2}/.test(text ?? 'undefined'))).toEqual([]);
  });
});

describe('a text made to hang a program', () => {
  it.each(HOSTILE)('is told of: %s', { timeout: 20_000 }, (_, rule, text) => {
    expect(findingsOf(text).map((finding) => finding.rule)).toContain(rule);
  });

  it('is told of 5 000 times by a rule, and no more', () => {
    const rules = findingsOf(`${CLEAN}\n${`${'[a](#x) '.repeat(100)}\n\n`.repeat(60)}`).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'reference-broken')).toHaveLength(5000);
  });
});

function findingsOf(text: string, encoding?: BufferEncoding): readonly Finding[] {
  return compile('exempel.md', encoding ? Buffer.from(text, encoding) : text, { day: TODAY }).findings;
}

/** Errors and warnings: what the profile merely suggests is no remark. */
function isRemark({ severity }: Finding): boolean {
  return severity !== 'info';
}
