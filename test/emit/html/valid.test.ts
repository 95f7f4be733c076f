import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PAGES } from './pages.js';

/**
 * All presets. Only `long-title` is off: the title is the agreement's own, and 70 characters are what a search engine shows,
 * not what is valid.
 */
const VALIDATOR = new HtmlValidate({
  root: true,
  extends: ['recommended', 'standard', 'a11y', 'document'].map((preset) => `html-validate:${preset}`),
  rules: { 'long-title': 'off' },
});

describe.each(PAGES)('the page: $name', ({ page }) => {
  const { window } = new JSDOM(page.replace(/<style>[\s\S]*?<\/style>/, ''), {
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  it('is valid', async () => {
    const { results } = await VALIDATOR.validateString(page);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('has no fault that axe finds', async () => {
    window.eval(axe.source);
    const { passes, violations } = (await window.eval('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(20);
  });

  it('has each id once, and links that lead to one', () => {
    const ids = all('[id]').map(({ id }) => id);
    const targets = all('a[href^="#"]').map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(0);
  });

  it('has tables whose heads have words and say what they head, and that take focus, for they can be wide', () => {
    for (const table of document.querySelectorAll('table')) {
      const heads = [...table.querySelectorAll('th')];
      expect(heads.length, table.outerHTML).toBeGreaterThan(0);
      for (const head of heads) {
        expect(head.textContent?.trim()).not.toBe('');
        expect(head.getAttribute('scope')).toBe(head.closest('thead') ? 'col' : 'row');
      }
      const region = table.closest('.scroll[tabindex="0"][aria-label]');
      expect(region, table.outerHTML).not.toBeNull();
      if (table.caption) expect(region?.getAttribute('aria-label')).toBe(table.caption.textContent);
    }
  });
});
