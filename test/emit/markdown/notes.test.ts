import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { html } from '../../../src/emit/html/html.js';
import { markdown } from '../../../src/emit/markdown/markdown.js';
import type { Locale } from '../../../src/model/locale.js';
import { contextFor, read, textsOf } from '../reading.js';
import { HAS_LATEX, HAS_PANDOC, readWithPandoc } from './pandoc.js';

function emit(text: string, locale?: Locale): string {
  const compiled = read(text);
  return markdown.emit(compiled.agreement, contextFor(compiled, locale)) as string;
}

/** What is printed from the first heading of the author's on. */
function bodyOf(text: string, locale?: Locale): string {
  return emit(`## Rubrik\n\n${text}`, locale).split('\n# 1 Rubrik {#avsnitt-1}\n\n')[1] ?? '';
}

/** The numbers that readers of the page see in its text, in order. */
function numbersOnPage(text: string): readonly number[] {
  const compiled = read(text);
  const page = html.emit(compiled.agreement, contextFor(compiled)) as string;
  const [main = ''] = page.split('<section class="notes"');
  return [...main.matchAll(/<sup\b.*?<\/sup>/g)].map(([sup]) => Number(sup.replace(/<[^>]*>/g, '')));
}

describe('notes in the Markdown', () => {
  it.each([
    [
      'again',
      'Ett[^a] två[^a] tre[^b].',
      '[^a]: Ord.\n[^b]: Mer.',
      'Ett[^1] två^1^ tre[^2].\n\n[^1]: Ord.\n\n[^2]: Mer.\n',
    ],
    [
      'beside others',
      'Ett[^a][^b] två[^b][^a][^c].',
      '[^a]: Ord.\n[^b]: Mer.\n[^c]: Mest.',
      'Ett[^1][^2] två^2^^,^^1^^,^[^3].\n\n[^1]: Ord.\n\n[^2]: Mer.\n\n[^3]: Mest.\n',
    ],
    [
      'from a note, and not at all',
      'Ett[^a].',
      '[^a]: Ord, se[^b].\n[^b]: Mer.\n[^c]: Mest.',
      'Ett[^1].\n\n# Fotnoter {#dok-fotnoter .unnumbered}\n\n- Fotnot 2\n\n  Mer.\n- Fotnot 3\n\n  Mest.\n\n[^1]: Ord, se^2^.\n',
    ],
    ['in a link', '[en[^a] länk](https://a.se).', '[^a]: Ord.', '[en länk](https://a.se)[^1].\n\n[^1]: Ord.\n'],
    ['before a colon', '[^a]\\: ord', '[^a]: Ord.', '[^1]\\: ord\n\n[^1]: Ord.\n'],
  ])('has the numbers of a note that is called %s', (_, text, notes, expected) => {
    expect(bodyOf(`${text}\n\n${notes}\n`)).toBe(expected);
  });

  it('counts on after a note in a cell that is one too many', () => {
    const body = bodyOf('| a |\n| --- |\n| 1 | två[^a] |\n\nSlut[^b].\n\n[^a]: A.\n[^b]: B.\n');
    expect(body).toContain('två[^1]');
    expect(body).toContain('Slut[^2].');
  });

  it.each([
    ['table', '| a |\n    | --- |\n    | 1 |', '    +-'],
    ['list', '- ett\n    - två', '    - ett\n    - två\n'],
    ['code', '```\n    kod\n    ```', '    ```\n    kod\n    ```\n'],
    ['quotation', '> citat', '    > citat\n'],
  ])('starts a note that begins with a %s on a line of its own', (_, note, expected) => {
    expect(bodyOf(`Ord[^a].\n\n[^a]: ${note}\n`)).toContain(`\n\n[^1]:\n${expected}`);
  });

  it.each([
    ['sv', 'Fotnoter', 'Fotnot 1', 'Noten står under rubriken'],
    ['en', 'Footnotes', 'Footnote 1', 'The note stands under the heading'],
  ] as const)('tells in %s where a note is that cannot be set where it is called', (locale, title, name, words) => {
    const body = bodyOf('**Ord**, *ord[^a]*.\n\n[^a]: Ett.\n\n    Två.\n', locale);
    expect(body).toMatch(
      new RegExp(
        `^\\*\\*Ord\\*\\*, \\*ord\\[\\^1\\]\\*\\.\\n\\n# ${title} \\{#(\\S+) .unnumbered\\}\\n\\n- ${name}\\n\\n  Ett\\.\\n\\n  Två\\.\\n\\n` +
          `\\[\\^1\\]: ${words} \\[${title}\\]\\(#\\1\\)\\.\\n$`,
      ),
    );
  });
});

const HEAD = '---\nparties:\n  - { name: Region A, short: regionen }\n  - { name: B kommun, short: kommunen }\n---\n\n';
const NOTES = [
  '[^a]: A, se även[^b] och[^d].',
  '[^b]: B.\n\n    Mer.',
  '[^c]: | x |\n    | --- |\n    | y[^a] |',
  '[^d]: D.',
];
const CALL = fc.constantFrom('', '[^a]', '[^b]', '[^c]', '[^d]', '[^a][^b]');
const TEXT = fc.array(CALL, { minLength: 12, maxLength: 12 }).map((calls) => {
  const [a, b, c, d, e, f, g, h, i, j, k, l] = calls;
  return [
    `${HEAD}Ingress${a}.\n\n## Rubrik${b}\n\n**Fet${c}** och [länk${d}](https://a.se) ord.\n`,
    `| Huvud${e} | Två |\n| --- | --- |\n| cell${f} | *lutad${g}* |\n`,
    `## Ansvarsfördelning\n\n- Vård${h}\n  - Regionen\n    - läkare${i}\n  - Kommunen\n    - boende${j}`,
    `- Skola\n  - Regionen\n    - hälsa${k}\n  - Kommunen\n    - plikt${l}\n`,
    ...NOTES,
  ].join('\n');
});

describe('a matrix', () => {
  const matrix = (one: string, other: string) =>
    `${HEAD}## Ansvarsfördelning\n\n- Vård\n  - Regionen\n    - läkare\n  - Kommunen\n    - boende\n` +
    `- Skola\n  - Kommunen\n    - plikt${one}\n  - Regionen\n    - hälsa${other}\n\n[^a]: A.\n[^b]: B.\n`;

  it('stays a list where its notes would come in another order', () => {
    expect(emit(matrix('[^a]', '[^b]'))).toContain('    - plikt[^1]\n  - Regionen\n    - hälsa[^2]\n');
    expect(emit(matrix('[^a]', '[^a]'))).toMatch(/\| - hälsa\^1\^ +\| - plikt\[\^1\] +\|/);
  });
});

describe.skipIf(!HAS_PANDOC)('notes as Pandoc reads them (skipped without pandoc)', () => {
  it('have the numbers of the web page, and all words, wherever they are called', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { agreement } = read(text);
        const { calls, notes, blocks } = readWithPandoc(emit(text));
        const seen = numbersOnPage(text);
        expect(calls.slice(0, seen.length)).toEqual(seen);
        const told = [...notes, ...blocks.map((block) => block.text)];
        expect(told).toEqual(
          expect.arrayContaining([...agreement.footnotes.flatMap(({ children }) => textsOf(children))]),
        );
      }),
      { numRuns: 20 },
    );
  });
});

const folder = mkdtempSync(join(tmpdir(), 'agreement-notes-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!HAS_LATEX || process.env['SKIP_PDF'] !== undefined)(
  'notes in LaTeX (skipped where Pandoc or pdfLaTeX is not installed, and by SKIP_PDF)',
  () => {
    it('are set whatever they hold and wherever they are called', { timeout: 120_000 }, () => {
      const [markdownFile, pdf] = [join(folder, 'noter.md'), join(folder, 'noter.pdf')];
      writeFileSync(markdownFile, emit(everyNoteEverywhere()));
      const { stderr } = spawnSync('pandoc', [markdownFile, '-o', pdf], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(readFileSync(pdf).subarray(0, 4).toString()).toBe('%PDF');
    });
  },
);

/** Each kind of block in a note of its own for each kind of place. */
function everyNoteEverywhere(): string {
  const blocks = [
    'Ett.',
    'Rad ett\\\n    rad två.',
    '| x |\n    | --- |\n    | y |',
    '```\n    kod\n    ```',
    '- ett\n    - två',
    '> citat',
    'Ett.\n\n    Två.',
  ];
  const places: readonly ((call: string) => string)[] = [
    (call) => `Text${call} slut.`,
    (call) => `| A${call} | B |\n| --- | --- |\n| ett | två |`,
    (call) => `| A | B |\n| --- | --- |\n| ett${call} | två |`,
    (call) => `- punkt\n\n  | A |\n  | --- |\n  | *ett${call}* |`,
    (call) => `## Rubrik${call}`,
    (call) => `**fet${call}** och *lutad*`,
    (call) => `> citat [länk${call}](https://a.se)`,
  ];
  const all = places.flatMap((place) => blocks.map((block) => ({ place, block })));
  const texts = all.map(({ place }, index) => place(`[^n${index}]`));
  return [...texts, ...all.map(({ block }, index) => `[^n${index}]: ${block}`)].join('\n\n');
}
