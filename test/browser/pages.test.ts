import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { h } from 'hastscript';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheet } from '../../src/emit/collection/sheet.js';
import { html } from '../../src/emit/html/html.js';
import type { Day } from '../../src/model/day.js';
import { pageOf, THEME } from '../emit/html/pages.js';
import { CORPUS, contextFor } from '../emit/reading.js';
import { FULL, WILD } from '../emit/samples.js';
import { run } from '../support/run.js';
import { SMALL_COUNTY } from '../support/small-county.js';
import { CHROMIUM, launch, openPage } from './browser.js';
import { HOSTILE, HOSTILE_AGREEMENT } from './hostile.js';
import { pagesOfPdf, readPdf } from './pdf.js';
import {
  FAULTS,
  FILES_LED_TO,
  LOOK_FAULTS,
  LOST_CONTENTS,
  LOST_LINKS,
  OVERFLOW,
  UNREACHED_REGIONS,
} from './questions.js';
import { WIDE_TABLES, WIDE_WORDS } from './wide-tables.js';

const TOOL = { name: 'agreement-cli', version: '9.9.9' };
const SHEET = { locale: 'sv', asOf: '2026-11-21' as Day, tool: TOOL, theme: THEME } as const;

/** Pages that are made without the command line, by file name. */
const MADE: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    CORPUS.map(({ file, ...compiled }) => [
      file.replace(/\.md$/, '.html'),
      () => html.emit(compiled.agreement, contextFor(compiled)) as string,
    ]),
  ),
  'themed.html': () => pageOf(FULL, { theme: THEME, forced: true }),
  'wild.html': () => pageOf(WILD, { locale: 'en', theme: { ...THEME, logo: undefined } }),
  'hostile.html': () => pageOf(HOSTILE_AGREEMENT, { theme: { ...THEME, organisation: HOSTILE.join(' ') } }),
  'wide-tables.html': () => pageOf(WIDE_TABLES),
  'themed-sheet.html': () => sheet('Överenskommelser', [h('p', h('a', { href: 'themed.html' }, 'En'))], SHEET),
};
/** The margin of a printed sheet: 20 mm in points, less what a border takes. */
const MARGIN = 55;
const BUILT = ['index.html', 'lan-psykisk.html', 'status.html', 'coverage.html'];

const LOOKS = [
  { width: 1280, scheme: 'light', faults: FAULTS },
  { width: 1280, scheme: 'dark', faults: LOOK_FAULTS },
  { width: 320, scheme: 'light', faults: FAULTS },
  { width: 320, scheme: 'dark', faults: LOOK_FAULTS },
] as const;

describe.skipIf(CHROMIUM === undefined)('pages in a browser', () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'agreement-'));
    for (const [name, text] of Object.entries(SMALL_COUNTY)) write(join(folder, 'agreements', name), text);
    await run(['build', '--to', 'html,json'], { cwd: folder });
    for (const name of ['status', 'coverage']) {
      const { stdout } = await run([name, '--format', 'html', '--locale', 'sv'], { cwd: folder });
      write(join(folder, 'public', `${name}.html`), stdout);
    }
    for (const [name, make] of Object.entries(MADE)) write(join(folder, 'public', name), make());
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each([...BUILT, ...Object.keys(MADE)])('%s', (file) => {
    let page: Page;
    let noise: string[];

    /** The value of an expression in the page. */
    const ask = <Value>(expression: string) => page.evaluate(expression) as Promise<Value>;

    beforeAll(async () => {
      ({ page, noise } = await openPage(browser));
      await page.goto(pathToFileURL(join(folder, 'public', file)).href);
    }, 60_000);

    afterAll(() => page?.close());

    it('lets those who use a keyboard skip to the content', async () => {
      await page.keyboard.press('Tab');
      expect(await ask('document.activeElement.className')).toBe('skip');
      expect(await ask('document.activeElement.getBoundingClientRect().left')).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await ask(`document.querySelector(':target').localName`)).toBe('main');
    });

    it('has links that lead somewhere, and regions that take focus', async () => {
      const written = readdirSync(join(folder, 'public'));
      expect(await ask(LOST_LINKS)).toEqual([]);
      expect(await ask(UNREACHED_REGIONS)).toEqual([]);
      const files = await ask<string[]>(FILES_LED_TO);
      expect(files.filter((name) => !written.includes(name) && !name.startsWith('bilagor/'))).toEqual([]);
    });

    it('has contents that lead to what they name', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await ask(LOST_CONTENTS)).toEqual([]);
    });

    it('has no fault that axe finds, and no sideways scroll, wide and narrow, light and dark', async () => {
      await page.evaluate(axe.source);
      for (const { width, scheme, faults } of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        expect(await ask(faults), `${width} ${scheme}`).toEqual({ checked: true, violations: [] });
        expect(await ask(OVERFLOW), `${width} ${scheme}`).toEqual({ page: 0, wide: [] });
      }
    }, 60_000);

    it('does nothing but show itself, and breaks no rule of its own policy', () => {
      expect(noise).toEqual([]);
    });
  });

  describe('one page', () => {
    let page: Page;
    const ask = <Value>(expression: string) => page.evaluate(expression) as Promise<Value>;
    const open = (file: string) => page.goto(pathToFileURL(join(folder, 'public', file)).href);

    beforeAll(async () => {
      ({ page } = await openPage(browser));
    });

    afterAll(() => page?.close());

    it('shows hostile words as words', async () => {
      await open('hostile.html');
      const shown = await ask<string>('document.body.innerText');
      for (const words of [
        '<script>alert(1)</script>',
        '" onload="alert(4)"',
        '{{constructor',
        '[U+202E]gnp.exe[U+2066]',
      ]) {
        expect(shown).toContain(words);
      }
      expect(await ask('[...document.scripts].map(({ type }) => type)')).toEqual(['application/ld+json']);
      expect(await ask('JSON.parse(document.scripts[0].textContent).name.length')).toBeGreaterThan(500);
      expect(await ask('document.querySelectorAll("img, iframe, svg, base, [onload], [onmouseover]").length')).toBe(1);
    });

    it('shows the link of a stycke to those who point at it, and to nobody else', async () => {
      await open('blekinge-samverkan.html');
      await page.setViewportSize({ width: 1280, height: 800 });
      const display = `getComputedStyle(document.querySelector('#avsnitt-1-2-st-1 > a[aria-hidden]')).display`;
      expect(await ask(display)).toBe('none');
      await page.hover('#avsnitt-1-2-st-1');
      expect(await ask(display)).toBe('block');
      await page.click('#avsnitt-1-2-st-1 > a[aria-hidden]');
      expect(new URL(page.url()).hash).toBe('#avsnitt-1-2-st-1');
      expect(await ask(`document.querySelector(':target').id`)).toBe('avsnitt-1-2-st-1');
      const copied = await ask<string>(
        `(getSelection().selectAllChildren(document.querySelector(':target')), getSelection().toString())`,
      );
      expect(copied.trim()).toMatch(/^Samarbetet [^¶]*behöver\.$/);
    });

    it('is printed with its title, its mark and its pages at the edge', async () => {
      await open('themed.html');
      const [first = '', second = '', ...others] = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
      const count = others.length + 2;
      const title = 'Överenskommelse om samarbete ⟨1⟩';
      expect(first).toContain(`Sida 1 av ${count}`);
      expect(second).toContain(`Sida 2 av ${count}`);
      expect(first.split(title)).toHaveLength(2);
      expect(second.split(title)).toHaveLength(2);
      expect(first.match(/UTKAST/g)).toHaveLength(2);
      expect(second.match(/UTKAST/g)).toHaveLength(1);
      expect(first + second).not.toMatch(/[¶#]|Hoppa till|Innehåll/);
    });

    it('lets a wide table use the room beside the text, and no other', async () => {
      await open('wide-tables.html');
      await page.setViewportSize({ width: 1000, height: 800 });
      const wider = `[...document.querySelectorAll('.scroll')].filter(({ clientWidth }) =>
        clientWidth > document.querySelector('main').clientWidth).map((region) => region.querySelector('tr').cells.length)`;
      expect(await ask(wider)).toEqual([2, 5, 7, 10, 14, 40, 13]);
      expect(await ask(OVERFLOW)).toEqual({ page: 0, wide: [] });
    });

    it('is printed with all words of its tables, however wide, on sheets that lie down where columns are many', async () => {
      await open('wide-tables.html');
      const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      const words = sheets.map((sheet) => sheet.words.replace(/[\s\u00AD\u2010-]/g, ''));
      expect(WIDE_WORDS.filter((word) => words.filter((text) => text.includes(word)).length !== 1)).toEqual([]);
      const lying = sheets.map(({ width, height }) => width > height);
      expect(lying).toEqual(words.map((text) => /Tabellmed(?:10|14|40)|Rubrik13x/.test(text)));
    });

    it.each(['wide-tables.html', 'hostile.html', 'blekinge-samverkan.html', 'status.html', 'coverage.html'])(
      'is printed within the margins of the sheet: %s',
      async (file) => {
        await open(file);
        const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
        const outside = sheets.flatMap(({ width, pieces }) =>
          pieces.filter(({ text, left, right }) => text.trim() && (left < MARGIN || right > width - MARGIN)),
        );
        expect(outside).toEqual([]);
      },
    );
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
