import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Compiled } from '../../../src/compile.js';
import { markdown } from '../../../src/emit/markdown/markdown.js';
import { HOSTILE } from '../../support/hostile.js';
import { CORPUS, contextFor, read } from '../reading.js';
import { HAS_LATEX, HAS_PANDOC, HAS_PDFTOTEXT } from './pandoc.js';

const run = promisify(execFile);

/** Signs that the fonts of LaTeX have and have not, in words, headings, code and a table. */
const SIGNS = '☐ ☑ → ≥ ✓ 中 ع 😀 \u200B e\u0301 \uF0B7 Ж';
const WITH_SIGNS = HOSTILE.replace(
  '\nSlut.\n',
  `\n### Tecken ${SIGNS}\n\n\`${SIGNS}\`\n\n| A | B |\n|---|--:|\n| ${SIGNS} | 1 |\n\nSlut.\n`,
);
const DOCUMENTS = [...CORPUS, { file: 'ond.md', ...read(WITH_SIGNS) }].map(({ file, ...compiled }) => ({
  file,
  compiled,
}));

const folder = mkdtempSync(join(tmpdir(), 'agreement-pandoc-'));
const elsewhere = join(folder, 'elsewhere');
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  mkdirSync(elsewhere);
  for (const { compiled } of DOCUMENTS) {
    const context = contextFor(compiled);
    writeFileSync(pathOf(compiled, '.pdf.md'), markdown.emit(compiled.agreement, context) as string);
    writeFileSync(pathOf(compiled, '.defaults.yaml'), markdown.companion?.emit(compiled.agreement, context) ?? '');
  }
});

function pathOf({ agreement }: Compiled, extension: string): string {
  return join(folder, `${agreement.id}${extension}`);
}

/** Makes a file as a reader of the manual would; anything that Pandoc complains of is a failure. */
async function convert(...options: readonly string[]): Promise<void> {
  const { stderr } = await run('pandoc', options, { cwd: elsewhere });
  expect(stderr).toBe('');
}

describe.skipIf(!HAS_PANDOC)('Pandoc (skipped where it is not installed)', () => {
  it.concurrent.each(DOCUMENTS)(
    'makes $file a Word file and a page without flags or warnings',
    { timeout: 120_000 },
    async ({ compiled }) => {
      await convert(pathOf(compiled, '.pdf.md'), '-o', pathOf(compiled, '.docx'));
      await convert(pathOf(compiled, '.pdf.md'), '-o', pathOf(compiled, '.html'));
      expect(readFileSync(pathOf(compiled, '.docx')).subarray(0, 2).toString()).toBe('PK');
    },
  );

  it.concurrent.each(DOCUMENTS)(
    'makes $file a page with contents by its settings, from any folder',
    { timeout: 120_000 },
    async ({ compiled }) => {
      const page = pathOf(compiled, '.settings.html');
      await convert('-d', pathOf(compiled, '.defaults.yaml'), '-o', page);
      expect(readFileSync(page, 'utf8')).toMatch(/<nav id="TOC"[^>]*>\s*<h2 id="toc-title">Innehåll<\/h2>\s*<ul>/);
    },
  );
});

describe.skipIf(!HAS_LATEX || process.env['SKIP_PDF'] !== undefined)(
  'LaTeX (skipped where Pandoc or pdfLaTeX is not installed, and by SKIP_PDF)',
  () => {
    it.concurrent.each(DOCUMENTS)(
      'makes $file a PDF without flags or warnings',
      { timeout: 300_000 },
      async ({ compiled }) => {
        const pdf = pathOf(compiled, '.pdf');
        await convert(pathOf(compiled, '.pdf.md'), '-o', pdf);
        if (!HAS_PDFTOTEXT) return;
        const { stdout } = await run('pdftotext', ['-raw', pdf, '-'], { maxBuffer: 1e8 });
        // The hostile title fills the first page.
        const [seen = '', words] =
          compiled.agreement.id === 'ond'
            ? [stdout, '[U+4E2D][U+0639][U+1F600]']
            : [stdout.split('\f')[0], '2026-11-21.'];
        expect(seen.replace(/\s+/g, '')).toContain(words);
      },
    );
  },
);

describe('the settings beside the Markdown', () => {
  const settings = (id: string | undefined, locale: 'sv' | 'en' = 'sv') => {
    const compiled = read('');
    return markdown.companion?.emit({ ...compiled.agreement, id }, contextFor(compiled, locale)) ?? '';
  };

  it('say how they are used, in the language of the output', () => {
    expect(settings('exempel')).toContain('#   pandoc -d exempel.defaults.yaml -o exempel.pdf\n');
    expect(settings('exempel', 'en')).toMatch(/^# Settings for Pandoc\./);
    expect(parseYaml(settings('exempel'))).toEqual({
      from: 'markdown',
      'input-files': [`$` + '{.}/exempel.pdf.md'],
      standalone: true,
      wrap: 'none',
      'table-of-contents': true,
      'toc-depth': 2,
    });
  });

  it.each(['../../x', 'a\nfilters: [x]', 'a: b', '$HOME', ''])('let no id become settings: %s', (id) => {
    expect(settings(id)).toBe(settings(undefined));
  });
});
