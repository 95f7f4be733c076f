import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import ICAL from 'ical.js';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { EMITTERS } from '../../src/emit/emitters.js';
import { visible } from '../../src/lib/visible.js';
import { ATTACKS, fieldOf, HOSTILE, SHOWN_FIELDS } from '../support/hostile.js';
import { run } from '../support/run.js';

/** What acts on whoever sees it: control characters and marks that turn text. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
const FORMS = EMITTERS.map(({ name }) => name).join(',');
const files = {
  'lan/agreements/ond.md': HOSTILE,
  'lan/agreements/ute.md': HOSTILE.replace('id: ond', 'id: ../../ute'),
};

/** Everything under a folder, by path. */
function filesUnder(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** jsdom's reader of style sheets is older than ours, and says so. */
const pageOf = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() });
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const root = mkdtempSync(join(tmpdir(), 'agreement-'));
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('hostile words in every field and at every place of the body', async () => {
  const cwd = join(root, 'lan');
  const stopped = await run(['build', '--to', FORMS, '--out', 'public/a'], { cwd });
  const built = await run(['build', '--force', '--to', FORMS], { cwd });
  const read = (name: string) => readFileSync(join(cwd, 'public', name), 'utf8');
  const written = filesUnder(root).filter((file) => !(file in files));

  it('are stopped at the gate', () => {
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).not.toMatch(UNSEEN);
  });

  it('are published by force, and nothing is written outside the output folder', () => {
    expect(built.stderr).not.toMatch(/internal|internt|\n\s+at /);
    expect(written.filter((file) => !/^lan\/public\/[\w.-]+$/.test(file))).toEqual([]);
    expect(written.length).toBeGreaterThan(EMITTERS.length);
  });

  it('hold no sign that acts on whoever sees a file of text', () => {
    const texts = written.filter((file) => !file.endsWith('.pdf'));
    expect(texts.filter((file) => UNSEEN.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it.each(['ond.html', 'index.html'])('are words in %s', (file) => {
    const { window } = pageOf(read(file));
    const { document } = window;
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.filter(({ type }) => type !== 'application/ld+json')).toEqual([]);
    for (const { textContent } of scripts) JSON.parse(textContent ?? '');
    expect(document.querySelectorAll('iframe, object, embed, base, form, meta[http-equiv="refresh"]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(attributes.filter(({ name }) => /^on|^style$/i.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => /^(?:href|src|action|data|xlink:href)$/i.test(name));
    expect(addresses.filter(({ value }) => !/^(?:#|https?:\/\/|mailto:|[\w-]+\.\w+)/.test(value))).toEqual([]);
    expect(document.querySelector('h1')?.textContent).not.toMatch(/[\r\n]/);
  });

  it('are whole in the page of the agreement', () => {
    const words = collapse(pageOf(read('ond.html')).window.document.body.textContent ?? '');
    for (const name of SHOWN_FIELDS) expect(words).toContain(collapse(visible(fieldOf(name))));
  });

  it('are the same values in the JSON', () => {
    const data = JSON.parse(read('ond.json'));
    expect(data.subtitle).toBe(fieldOf('subtitle'));
    expect(data.parties[0].name).toBe(fieldOf('party'));
    expect(data.signatories[0].role).toBe(fieldOf('role'));
  });

  it('are words in the XML', () => {
    const xml = read('ond.akn.xml');
    const { window } = new JSDOM(xml, { contentType: 'text/xml' });
    expect(xml).not.toMatch(/<!DOCTYPE|<!\[CDATA|<\?(?!xml )/);
    const words = collapse(window.document.documentElement.textContent ?? '');
    for (const name of ['title', 'party', 'notice']) expect(words).toContain(collapse(visible(fieldOf(name))));
    const addresses = [...window.document.querySelectorAll('[href]')].map((element) => element.getAttribute('href'));
    expect(addresses.filter((address) => /^(?:javascript|data|file):/i.test(address ?? ''))).toEqual([]);
  });

  it('are text in the calendar', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('calendar.ics')));
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    expect(events.map((event) => String(event.getFirstPropertyValue('summary'))).join()).toContain('<script>');
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).not.toContain('x');
  });

  it.each([
    ['lint', 'pretty'],
    ['lint', 'compact'],
    ['lint', 'json'],
    ['status', 'table'],
    ['status', 'csv'],
    ['status', 'markdown'],
    ['status', 'html'],
    ['status', 'json'],
    ['coverage', 'table'],
    ['coverage', 'html'],
    ['coverage', 'json'],
    ['forecast', 'table'],
    ['forecast', 'json'],
    ['calendar', ''],
  ])('are words in the report of %s %s', async (command, format) => {
    const options = format === '' ? [] : ['--format', format];
    const { code, stdout, stderr } = await run([command, 'agreements/ond.md', ...options], { cwd, tty: true });
    expect(code).toBeLessThan(2);
    // Colours are ours.
    expect(stripVTControlCharacters(stdout + stderr)).not.toMatch(UNSEEN);
    expect(stdout).not.toMatch(/^(?:::|##)/m);
    if (format === 'csv') expect(cellsOf(stdout).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    if (format === 'json') JSON.parse(stdout);
  });
});

/** The cells of a file of comma-separated values (RFC 4180). */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/(?<=^|,|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain = '']) => quoted ?? plain,
  );
}

describe('the attacks', () => {
  it('are all in the sample', () => {
    for (const attack of Object.values(ATTACKS)) expect(fieldOf('title')).toContain(attack);
  });
});
