import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.js';
import { SMALL_COUNTY } from '../support/small-county.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? which('chromium') ?? which('chromium-browser') ?? which('google-chrome');
if (CHROMIUM === undefined) {
  process.stdout.write('Browser tests are skipped: no chromium on the path, nor in CHROMIUM_PATH\n');
}

const PAGES = ['index.html', 'lan-psykisk.html', 'status.html', 'coverage.html'];
const LOOKS = [1280, 320].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

describe.skipIf(CHROMIUM === undefined)('pages in a browser', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'agreement-'));
    for (const [name, text] of Object.entries(SMALL_COUNTY)) write(join(folder, 'agreements', name), text);
    await run(['build', '--to', 'html,json'], { cwd: folder });
    for (const name of ['status', 'coverage']) {
      const { stdout } = await run([name, '--format', 'html', '--locale', 'sv'], { cwd: folder });
      write(join(folder, 'public', `${name}.html`), stdout);
    }
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (file: string) => page.goto(pathToFileURL(join(folder, 'public', file)).href);

  /** The value of an expression in the page. */
  const ask = <Value>(expression: string) => page.evaluate(expression) as Promise<Value>;

  describe.each(PAGES)('%s', (file) => {
    it('has no fault that axe finds, and no sideways scroll, wide and narrow, light and dark', async () => {
      await open(file);
      await page.evaluate(axe.source);
      for (const { width, scheme } of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        expect(await ask(FAULTS), `${width} ${scheme}`).toEqual({ checked: true, violations: [] });
        expect(await ask(OVERFLOW), `${width} ${scheme}`).toEqual({ page: 0, wide: [] });
      }
    });

    it('has links that lead somewhere', async () => {
      await open(file);
      const links = await ask<string[]>(`[...document.links].map((link) => link.getAttribute('href'))`);
      const ids = await ask<string[]>(`[...document.querySelectorAll('[id]')].map(({ id }) => id)`);
      const written = readdirSync(join(folder, 'public'));
      const lost = links.filter((link) => {
        if (link.startsWith('#')) return !ids.includes(decodeURIComponent(link.slice(1)));
        return !/^(?:https?|mailto):/.test(link) && !written.includes(link);
      });
      expect(links.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    });

    it('lets those who use a keyboard skip to the content', async () => {
      await open(file);
      await page.keyboard.press('Tab');
      expect(await ask('document.activeElement.className')).toBe('skip');
      expect(await ask('document.activeElement.getBoundingClientRect().left')).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await ask(`document.querySelector(':target').localName`)).toBe('main');
    });
  });
});

/** What axe finds, in few words, and that it has looked. */
const FAULTS = `axe.run().then(({ passes, violations }) => ({
  checked: passes.length > 10,
  violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')),
}))`;

/** How far the page scrolls sideways, and what sticks out of the window without a scroll region of its own. */
const OVERFLOW = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('main *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.scroll'));
  return { page: scrollWidth - clientWidth, wide: wide.map((element) => element.outerHTML.slice(0, 80)) };
})()`;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function which(name: string): string | undefined {
  try {
    const path = execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
