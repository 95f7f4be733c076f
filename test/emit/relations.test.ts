import { beforeAll, describe, expect, it } from 'vitest';
import type { Compiled } from '../../src/compile.js';
import { html } from '../../src/emit/html/html.js';
import { json } from '../../src/emit/json.js';
import { markdown } from '../../src/emit/markdown/markdown.js';
import { NO_COLLECTION } from '../../src/model/collection.js';
import type { Emitter, Pages } from '../../src/model/emitter.js';
import { compileAll, SMALL_COUNTY } from '../support/small-county.js';
import { contextFor } from './reading.js';

const county = compileAll(SMALL_COUNTY);
const pages: Pages = new Map(county.compiled.map(({ agreement: { id = '' } }) => [id, `${id}.html`]));

function emit(emitter: Emitter, id: string, context: object = { collection: county.collection, pages }): string {
  const one = county.compiled.find(({ agreement }) => agreement.id === id) as Compiled;
  return emitter.emit(one.agreement, { ...contextFor(one), ...context }) as string;
}

/** The lines of a fact in the page's fact box. */
function factIn(page: string, label: string): string | undefined {
  return new RegExp(`<dt>${label}</dt>(.*?)</div>`).exec(page)?.[1];
}

describe('relations in a page', () => {
  let parent: string;
  let old: string;
  beforeAll(() => {
    parent = emit(html, 'lan-psykisk');
    old = emit(html, 'lan-psykisk-2019');
  });

  it.each([
    ['lan-psykisk', 'Ersätter', '<a href="lan-psykisk-2019.html">Överenskommelse om samarbete kring personer'],
    [
      'lan-psykisk',
      'Hör ihop med',
      '<dd><a href="lan-missbruk.html">Samverkan kring skadligt bruk och beroende</a></dd>',
    ],
    ['lan-psykisk-2019', 'Ersatt av', '</a>, från och med <time datetime="2024-01-01">2024-01-01</time></dd>'],
    [
      'barn-2022',
      'Ersätts av',
      '<a href="barn-2027.html">Barn och unga som vårdas utanför det egna hemmet, från 2027</a>',
    ],
    ['alfa-lokal', 'Bygger på', '<a href="lan-psykisk.html">Överenskommelse om samarbete'],
  ])('%s: %s', (id, label, expected) => {
    expect(factIn(emit(html, id), label)).toContain(expected);
  });

  it('lists the local agreements that build on it by title, and tells which are not adopted', () => {
    const lines = factIn(parent, 'Lokala överenskommelser som bygger på den här')?.match(/<dd>.*?<\/dd>/g);
    expect(lines).toEqual([
      '<dd><a href="alfa-lokal.html">Lokal överenskommelse</a></dd>',
      expect.stringContaining('Beta'),
      '<dd><a href="gamma-lokal.html">Lokal överenskommelse mellan Gamma kommun och Region Exempel</a> (utkast)</dd>',
    ]);
    expect(factIn(old, 'Ersätts av')).toBeUndefined();
  });

  it('keeps what an author has written of a document that is not published', () => {
    expect(factIn(parent, 'Hör ihop med')).toContain(
      '<a href="https://example.org/sip">Länsgemensam rutin för SIP</a>',
    );
  });

  it('tells the title without a link where the other is known but not published', () => {
    const page = emit(html, 'alfa-lokal', { collection: county.collection, pages: new Map() });
    expect(factIn(page, 'Bygger på')).toMatch(/^<dd>Överenskommelse om samarbete/);
  });

  it('tells the id where nothing else is known', () => {
    expect(factIn(emit(html, 'alfa-lokal', {}), 'Bygger på')).toBe('<dd>lan-psykisk</dd>');
    expect(factIn(emit(html, 'alfa-lokal', { collection: NO_COLLECTION }), 'Bygger på')).toBe('<dd>lan-psykisk</dd>');
  });
});

describe('relations in other forms', () => {
  it('Markdown for PDF tells titles without links to pages', () => {
    const text = emit(markdown, 'lan-psykisk');
    expect(text).toContain('**Ersätter:** Överenskommelse om samarbete kring personer');
    expect(text).not.toContain('.html');
  });

  it('JSON is the same with pages and without', () => {
    expect(emit(json, 'lan-psykisk')).toBe(emit(json, 'lan-psykisk', {}));
  });
});
