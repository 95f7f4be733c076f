import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { markdown } from '../../src/emit/markdown/markdown.js';
import { heading } from '../../src/emit/markdown/nodes.js';
import { printMarkdown } from '../../src/emit/markdown/print.js';
import type { Locale } from '../../src/model/locale.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { blocksOf, CORPUS, collapse, contextFor, linesOf, missing, read, tagsOf, textsOf } from './reading.js';
import { FULL, WILD } from './samples.js';

const DOCUMENTS = [
  ...CORPUS,
  { file: 'FULL', ...read(FULL) },
  { file: 'WILD', ...read(WILD) },
  { file: 'empty', ...read('') },
];
const PANDOC = 'pandoc';
const HAS_PANDOC = spawnSync(PANDOC, ['--version']).status === 0;

function emit(text: string, locale: Locale = 'sv'): string {
  const compiled = read(text);
  return markdown.emit(compiled.agreement, contextFor(compiled, locale)) as string;
}

/** Head and body of an output. */
function split(output: string): { readonly head: Record<string, unknown>; readonly body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(output) ?? [];
  return { head: parseYaml(head), body };
}

function pandoc(text: string, ...options: readonly string[]): string {
  return execFileSync(PANDOC, ['-f', 'markdown', ...options], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** What CommonMark reads: the blocks without Pandoc's attributes. */
function commonMarkLines(body: string): readonly string[] {
  return textsOf(parseMarkdown(body, 0).children).map((text) =>
    collapse(text.replace(/ \{(?:#|id=)[^{}]*\}$/, '').replace(/^\[(.*?)\]\{#[^{}]*\}/, '$1')),
  );
}

describe.each(DOCUMENTS)('the Markdown of $file', (compiled) => {
  const output = markdown.emit(compiled.agreement, contextFor(compiled)) as string;
  const inOrder = blocksOf(compiled).map(({ text }) => ({ text: collapse(text), inMatrix: false }));
  const notes = compiled.agreement.footnotes.flatMap(({ children }) => textsOf(children));

  it('has every block of the text, word for word and in order, for readers of CommonMark', () => {
    const lines = commonMarkLines(split(output).body).map(withoutColon);
    expect(
      missing(
        inOrder.map(({ text, inMatrix }) => ({ text: withoutColon(text), inMatrix })),
        lines,
      ),
    ).toEqual([]);
  });

  it.skipIf(!HAS_PANDOC)(
    'has them all in Pandoc too (skipped where pandoc is not installed)',
    { timeout: 30_000 },
    () => {
      const page = pandoc(output, '-t', 'html');
      const lines = linesOf(page).map(withoutColon);
      const ids = tagsOf(page).flatMap(({ attributes: { id } }) => id ?? []);
      const targets = tagsOf(page).flatMap(({ attributes: { href } }) =>
        href?.startsWith('#') ? decodeURIComponent(href.slice(1)) : [],
      );
      expect(
        missing(
          inOrder.map(({ text, inMatrix }) => ({ text: withoutColon(text), inMatrix })),
          lines,
        ),
      ).toEqual([]);
      expect(lines).toEqual(expect.arrayContaining(notes.map(withoutColon)));
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      expect(tagsOf(page).filter(({ name }) => /^(?:script|img|iframe|div|math)$/.test(name))).toEqual([]);
    },
  );
});

/** A party's label in a list. */
function withoutColon(text: string): string {
  return text.replace(/:$/, '');
}

describe('the Markdown', () => {
  it('has a head that every writer of Pandoc understands', () => {
    expect(split(emit(FULL)).head).toEqual({
      title: 'Överenskommelse om samarbete ⟨1⟩',
      subtitle: 'för barn ⟨2⟩',
      author: ['Region Exempel ⟨7⟩', 'Exempels kommun'],
      date: '2023-05',
      lang: 'sv-SE',
      subject: 'Överenskommelse',
      description:
        'Gäller till och med 2026-12-31. Sista dagen för uppsägning har passerat. Om ingen sade upp överenskommelsen i tid ' +
        'förlängs den till och med 2028-12-31. Status den 2026-11-21. Exempel ⟨3⟩',
      toc: true,
      'toc-depth': 2,
      'toc-title': 'Innehåll',
      papersize: 'a4',
      documentclass: 'scrartcl',
      classoption: ['titlepage', '11pt'],
      geometry: 'margin=25mm',
      margin: { x: '25mm', y: '25mm' },
      agreement: {
        id: 'exempel',
        version: '4.0 ⟨4⟩',
        reference: ['RS 1 ⟨6⟩', 'KS 2'],
        state: 'in-force',
        asOf: '2026-11-21',
        from: '2023-06-01',
        until: '2026-12-31',
        renewsUntil: '2028-12-31',
        tool: 'agreement-cli 9.9.9',
      },
    });
  });

  it('marks a draft in the title and at the top', () => {
    const { head, body } = split(emit('---\ntitle: A\nstatus: draft\n---\n'));
    expect(head.title).toBe('UTKAST: A');
    expect(body).toMatch(/^\n> \*\*UTKAST\. Texten är inte antagen och kan ändras\.\*\* Status den 2026-11-21\.\n/);
  });

  it('has literal numbers and explicit ids', () => {
    const { body } = split(emit('## Ett\n\nSe avsnitt 1.1.\n\n### Två {#två}\n\n### Tre {#3}\n\n## Bilaga 1 Mall\n'));
    expect(body.match(/^(?:#|Se).*$/gm)).toEqual([
      '# 1 Ett {#avsnitt-1}',
      'Se [avsnitt 1.1](#två).',
      '## 1.1 Två {#två}',
      '## 1.2 Tre {id="3"}',
      '# Bilaga 1 Mall {#bilaga-1 .unnumbered}',
    ]);
  });

  it('tells facts, signatures and attachments', () => {
    const { body } = split(emit(FULL));
    expect(body).toContain('- **Uppsägning:**\n  - Uppsägningstid: 12 månader\n  - Om en part');
    expect(body).toContain('- **Bygger på:** exempel-lan\n');
    expect(body).toContain('**Region Exempel ⟨18⟩**\\\nRegiondirektör ⟨19⟩\\\nN N ⟨20⟩\\\nUndertecknad 2023-05-15\n');
    expect(body).toMatch(/\*\*Exempels kommun\*\*\\\nOrt och datum: (?:\\_)+\\\nUnderskrift: (?:\\_)+\n/);
    expect(body).toContain('- [Bilaga 1]{#bilaga-1} [Mall ⟨17⟩](bilagor/mall.md)\n- [Bilaga 2]{#bilaga-2} Rutin\n');
  });

  it('keeps the notes that Pandoc would drop', () => {
    const { body } = split(emit('Text[^a].\n\n[^a]: Ett, se[^b].\n[^b]: Två.\n[^c]: Tre.\n'));
    expect(body).toContain('- Fotnot 2\n\n  Två.\n- Fotnot 3\n\n  Tre.\n\n[^1]: Ett, se(2).\n');
  });

  it('has no code fence that gives orders', () => {
    expect(emit('```{=html}\n<b>\n```\n')).toContain('\n```\n<b>\n```\n');
  });

  it.each([
    ['a) ord', 'a\\) ord'],
    ['(2) ord', '(2\\) ord'],
    ['iv. ord', 'iv\\. ord'],
    ['2017. ord', '2017\\. ord'],
    ['#. ord', '\\#\\. ord'],
    ['a)ord', 'a)ord'],
    ['1.4 ord', '1.4 ord'],
    ['::: ord', '\\::: ord'],
    ['| ord', '\\| ord'],
    ['Table: ord', 'Table\\: ord'],
    ['[ ] ord', '\\[ ]\u00A0ord'],
    ['\\input{x}', '\\\\input\\{x}'],
    ['\\{', '\\\\\\{'],
    ['\\\\a\\', '\\\\\\\\a\\\\'],
    ['@a $b$ x^2^ H~2~O <b>', '\\@a \\$b\\$ x\\^2\\^ H\\~2\\~O \\<b>'],
    ['"a" \'b\' c-d e--f g---h i..j k...', '\\"a\\" \\\'b\\\' c-d e\\-\\-f g\\-\\-\\-h i..j k\\.\\.\\.'],
    ['en\nrad', 'en rad'],
    ['a\u2002b', 'a\u00A0b'],
  ])('writes %s as %s', (value, expected) => {
    expect(printMarkdown([paragraph(value)])).toBe(`${expected}\n`);
  });

  it('is read back as the same words, by CommonMark and by Pandoc, whatever they are', { timeout: 60_000 }, () => {
    const words = fc.sample(WORDS, { numRuns: 900, seed: 7 }).map(collapse).filter(Boolean);
    const shapes = [paragraph, item, title];
    const blocks = words.map(
      (value, index): RootContent => shapes[index % shapes.length]?.(value, index) ?? paragraph(value),
    );
    const separated = blocks.flatMap((block, index) => [block, paragraph(`§${index}`)]);
    const expected = words.flatMap((value, index) => [value, `§${index}`]);
    const printed = printMarkdown(separated);
    expect(commonMarkLines(printed)).toEqual(expected);
    if (HAS_PANDOC) expect(linesOf(pandoc(printed, '-t', 'html'))).toEqual(expected);
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '\\\\input{/etc/passwd} \\\\write18{ls}',
    '#read(\\"/etc/passwd\\")',
    '$x^2$ @cite [a](javascript:x) ![b](/etc/passwd) {=html}',
    '---',
    'rad\\n---\\ntitle: x',
    '...',
    ':::',
  ];
  const texts = [...FULL.matchAll(/⟨(\d+)⟩/g)].map(([mark]) => mark);

  const page = (text: string) =>
    pandoc(emit(text), '-t', 'html', '-s', '--metadata', 'pagetitle=x').replace(/<style>.*?<\/style>/s, '');
  const shape = (text: string) => tagsOf(page(text)).map(({ name }) => name);
  const plain = HAS_PANDOC ? shape(FULL) : [];

  it.skipIf(!HAS_PANDOC).each(HOSTILE)(
    '%s stays text in every field (skipped where pandoc is not installed)',
    { timeout: 30_000 },
    (hostile) => {
      expect(shape(texts.reduce((text, mark) => text.replace(mark, hostile.replaceAll('$', '$$$$')), FULL))).toEqual(
        plain,
      );
    },
  );
});

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function title(value: string, index: number): RootContent {
  return heading(2, [{ type: 'text', value }], `titel-${index}`);
}

function item(value: string): RootContent {
  return {
    type: 'list',
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [paragraph(value)] }],
  } as RootContent;
}

/** Short strings of what Markdown gives meaning to. */
const WORDS = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()#+-.!|<>@$^~"\':;=%&/ \n'.split('')),
      fc.constantFrom(
        'a',
        'B',
        'x',
        'iv',
        '1',
        '2017',
        'å',
        'ord',
        'Table',
        'http://a.se',
        'www.b.se',
        'c@d.se',
        '...',
        '--',
        '::: ',
        '[^1]',
        '&amp;',
        '&#35;',
        '<b>',
        '[ ]',
        '[x] ',
        '    ',
      ),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''));
