import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { siteFiles, siteOutputs } from '../../../src/cli/publish/site.js';
import { EMITTERS } from '../../../src/emit/emitters.js';
import type { Day } from '../../../src/model/day.js';
import { HORIZON } from '../../../src/model/duration.js';
import type { Locale } from '../../../src/model/locale.js';
import { sample } from '../../support/sample.js';
import { compileAll, SMALL_COUNTY } from '../../support/small-county.js';
import { linesOf, tagsOf } from '../reading.js';

interface Options {
  readonly locale?: Locale;
  readonly day?: string;
  /** Paths that are known but not published. */
  readonly without?: readonly string[];
  /** Whether what is published has errors. */
  readonly forced?: boolean;
}

async function page(
  files: Readonly<Record<string, string>>,
  { locale, day, without = [], forced = false }: Options = {},
): Promise<string> {
  const { compiled, collection } = compileAll(files, day);
  const passed = compiled
    .filter(({ agreement }) => !without.includes(agreement.source.path))
    .map((one) => ({ ...one, forced }));
  const own = siteFiles(EMITTERS);
  const options = { day: (day ?? '2026-11-21') as Day, horizon: HORIZON, collection, emitters: EMITTERS, own, locale };
  const [index] = siteOutputs(passed, options);
  return index?.content ?? '';
}

const HTML = await page(SMALL_COUNTY);
const fact = (facts: string) => sample(`---\n${facts}\n---\n`);

describe('index.html', () => {
  it('says of what is published in spite of errors that it is a draft', async () => {
    const words = ['<span class="mark">UTKAST</span>', 'Publicerad trots fel som ska rättas innan texten används.'];
    const [fit, forced] = [await page({ 'a.md': sample('') }), await page({ 'a.md': sample('') }, { forced: true })];
    expect(words.filter((word) => !forced.includes(word))).toEqual([]);
    expect(words.filter((word) => fit.includes(word))).toEqual([]);
  });

  it('leads to every form that is published', () => {
    const links = tagsOf(HTML).flatMap(({ attributes: { href } }) => href ?? []);
    const files = EMITTERS.map(({ extension }) => `lan-psykisk${extension}`);
    expect(files.filter((file) => !links.includes(file))).toEqual([]);
    expect(HTML).toContain('Andra format: <a href="lan-psykisk.pdf.md">Markdown</a>; <a');
  });

  it('is valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // A table that is laid out as blocks on a phone loses its roles in some browsers unless they are told.
        'no-redundant-role': 'off',
      },
    });
    for (const html of [HTML, await page(SMALL_COUNTY, { locale: 'en' })]) {
      const report = await validator.validateString(html);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  it('groups agreements by state, local ones under their parent where they stand alike', () => {
    const headings = [...HTML.matchAll(/<(h[1-4])[^>]*>(.*?)<\/\1>/g)].map(
      ([, level, inner = '']) => `${level} ${inner.replace(/<[^>]*>/g, '')}`,
    );
    expect(headings.map((heading) => heading.slice(0, 42))).toEqual([
      'h1 Överenskommelser',
      'h2 Gäller (6)',
      'h3 Agreement on interpreters &#x26; other ',
      'h3 Barn och unga som vårdas utanför det eg',
      'h3 Samverkan kring skadligt bruk och beroe',
      'h3 Överenskommelse om samarbete kring pers',
      'h4 Lokal överenskommelse',
      'h4 Lokal överenskommelse mellan Beta kommu',
      'h2 Gäller inte än (3)',
      'h3 Barn och unga som vårdas utanför det eg',
      'h3 UTKAST Lokal överenskommelse mellan Gam',
      'h3 FÖRSLAG Samverkan kring skadligt bruk o',
      'h2 Går inte att avgöra (1)',
      'h3 Utskrivning från sluten hälso- och sjuk',
      'h2 Har gått ut (1)',
      'h3 Hemsjukvård',
      'h2 Ersatta och avslutade (2)',
      'h3 Hjälpmedel',
      'h3 Överenskommelse om samarbete kring pers',
      'h2 Försenat',
      'h2 Närmast i tiden',
      'h2 Tidslinje',
      'h2 Hämta',
    ]);
  });

  it('tells of each where it stands, what comes, what is overdue, and what it has to do with others', () => {
    const lines = linesOf(HTML).join('\n');
    for (const expected of [
      'Gäller till och med 2026-12-31, förlängd 2 gånger, om ingen har sagt upp den. Sista dagen för uppsägning har passerat.',
      'Försenat: uppföljning 2025-10-31 (12 månader); revidering 2026-06-30 (4 månader)',
      'Nästa frist: sista dag för uppsägning 2026-12-31 (om 40 dagar)',
      'Bygger på Överenskommelse om samarbete',
      'Ersatt från och med 2024-01-01 av Överenskommelse om samarbete',
      'Ersätts från och med 2027-01-01 av Barn och unga',
      'Parter: Region Exempel och 4 kommuner',
    ]) {
      expect(lines).toContain(expected);
    }
  });

  it('shows what is overdue by itself, then the next twenty deadlines', () => {
    const daysIn = (id: string) => {
      const [part = ''] = HTML.split(`id="${id}"`)[1]?.split('</section>') ?? [];
      return Array.from(part.matchAll(/<td role="cell"><time datetime="([\d-]+)"/g), ([, day = '']) => day);
    };
    expect(daysIn('forsenat').every((day) => day < '2026-11-21')).toBe(true);
    expect(daysIn('narmast').every((day) => day >= '2026-11-21')).toBe(true);
    expect([daysIn('forsenat').length, daysIn('narmast').length]).toEqual([5, 20]);
    const rows = HTML.match(/<tr role="row"><td.*?<\/tr>/g) ?? [];
    const days = rows.map((row) => /datetime="([\d-]+)"/.exec(row)?.[1] ?? '');
    expect([rows.length, days.filter((day) => day < '2026-11-21').length]).toEqual([25, 5]);
    expect(days).toEqual([...days].sort());
    expect(rows[0]).toContain('<strong>Försenat 22\u00A0månader</strong>');
    expect(HTML).toContain('Ytterligare 1 tidsfrist står i kalendern.');
  });

  it('links only to what is published, and marks other languages', async () => {
    const html = await page(SMALL_COUNTY, { without: ['lan-psykisk.md'] });
    expect(html).not.toContain('href="lan-psykisk.html"');
    expect(html).toContain('Bygger på <span>Överenskommelse om samarbete');
    expect(HTML).toContain(
      '<a href="interpreters.html" lang="en">Agreement on interpreters &#x26; other &#x3C;help></a>',
    );
  });

  it('is the same in whatever order the files are read', async () => {
    const backwards = Object.fromEntries(Object.entries(SMALL_COUNTY).reverse());
    expect(await page(backwards)).toBe(HTML);
  });

  it('has every link within the page, and each id once', () => {
    const tags = tagsOf(HTML);
    const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
    const links = tags.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? [href.slice(1)] : []));
    expect(ids).toEqual([...new Set(ids)]);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(6);
  });

  it('is in the language of most agreements, Swedish where as many are in each', async () => {
    const [sv, en] = [fact('id: ett'), fact('id: two\nlanguage: en')];
    expect(await page({ 'a.md': sv, 'b.md': en })).toContain('<html lang="sv">');
    expect(await page({ 'a.md': en })).toContain('<html lang="en">');
    expect(await page({ 'a.md': en }, { locale: 'sv' })).toContain('<html lang="sv">');
  });
});

describe('index.html of odd agreements', () => {
  const listed = (html: string) => [...html.matchAll(/<h[34]>.*?<a href="([^"]*)"/g)].map(([, href]) => href).sort();

  it('shows all that build on each other, on themselves, or on what is not there', async () => {
    const parents = { a: 'b', b: 'a', c: 'c', d: 'saknas', e: 'd', f: 'e' };
    const files = Object.entries(parents).map(([id, parent]) => [`${id}.md`, fact(`id: ${id}\nparent: ${parent}`)]);
    expect(listed(await page(Object.fromEntries(files)))).toEqual([
      'a.html',
      'b.html',
      'c.html',
      'd.html',
      'e.html',
      'f.html',
    ]);
  });

  it('tells agreements with one title apart', async () => {
    const one = (id: string, more = '') => fact(`id: ${id}\ntitle: Samverkan${more}`);
    const html = await page({
      'a.md': one('a', '\nsubtitle: Alfa'),
      'b.md': one('b', '\nsubtitle: Beta'),
      'c.md': one('c'),
      'd.md': one('d'),
    });
    expect(html).toContain('>Samverkan (Alfa)</a>');
    expect(html).not.toContain('<p>Alfa</p>');
    expect(html).toContain('>Samverkan (c)</a>');
  });

  it('draws no time that cannot be told, or is turned around, and says which are left out', async () => {
    const html = await page({
      'a.md': fact('id: a\ntitle: Alfa\nvalidity: { from: 2027-01-01, to: 2026-01-01 }'),
      'b.md': fact('id: b\ntitle: Beta\nstatus: ended\nvalidity: { from: 2020-01-01 }'),
      'c.md': fact('id: c'),
    });
    expect(linesOf(html)).toContain(
      '2 överenskommelser är inte med i bilden, för tiden är inte känd eller ligger utanför den: Alfa; Beta.',
    );
    const none = await page({ 'b.md': fact('id: b\nstatus: ended\nvalidity: { from: 2020-01-01 }') });
    expect(none).not.toContain('Tidslinje');
    expect(none).toContain('Inga kommande tidsfrister är kända.');
  });

  it.each(['0001-01-01', '9999-12-31'])('is drawn on %s', async (day) => {
    expect(await page(SMALL_COUNTY, { day })).toContain('</html>');
  });
});
