import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read, tagsOf } from '../reading.js';
import { FULL } from '../samples.js';
import { PNG_THEME, pageOf, THEME } from './pages.js';

const RELATED = FULL.replace('replaces: [{', 'replaces: [{ id: forr, ');

/** What the page of a text tells machines. */
function dataOf(page: string): Record<string, unknown> {
  const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.[1] ?? '');
}

function dublinCoreOf(page: string): readonly string[] {
  return tagsOf(page).flatMap(({ attributes: { name = '', content } }) =>
    name.startsWith('DC.') ? [`${name.slice(3)}: ${content}`] : [],
  );
}

describe('JSON-LD', () => {
  it('tells what the agreement states, in the terms of schema.org', () => {
    const pages = new Map([['exempel-lan', 'exempel-lan.html']]);
    const organisation = { '@type': 'GovernmentOrganization' };
    expect(dataOf(pageOf(RELATED, { pages, theme: THEME }))).toEqual({
      '@context': ['https://schema.org', { dcterms: 'http://purl.org/dc/terms/' }],
      '@type': 'DigitalDocument',
      name: 'Överenskommelse om samarbete ⟨1⟩',
      alternativeHeadline: 'för barn ⟨2⟩',
      description: 'Exempel ⟨3⟩',
      genre: 'Överenskommelse',
      identifier: [
        'exempel',
        { '@type': 'PropertyValue', propertyID: 'diarienummer', value: 'RS 1 ⟨6⟩' },
        { '@type': 'PropertyValue', propertyID: 'diarienummer', value: 'KS 2' },
      ],
      inLanguage: 'sv',
      version: '4.0 ⟨4⟩',
      creativeWorkStatus: 'gäller',
      dateCreated: ['2023-05-09', '2023-05'],
      temporalCoverage: '2023-06-01/2026-12-31',
      creator: [
        {
          ...organisation,
          name: 'Region Exempel ⟨7⟩',
          identifier: { '@type': 'PropertyValue', propertyID: 'organisationsnummer', value: '232100-0081 ⟨8⟩' },
        },
        { ...organisation, name: 'Exempels kommun' },
      ],
      publisher: { '@type': 'Organization', name: THEME.organisation },
      isBasedOn: [{ '@type': 'DigitalDocument', identifier: 'exempel-lan', url: 'exempel-lan.html' }],
      'dcterms:replaces': [{ '@type': 'DigitalDocument', name: 'Den förra ⟨15⟩', identifier: 'forr' }],
      'dcterms:relation': [
        { '@type': 'DigitalDocument', name: 'En annan ⟨16⟩', identifier: 'annan', url: 'https://example.org/' },
      ],
    });
  });

  it('tells what the text cites', () => {
    const page = pageOf(
      '## A\n\nEnligt 16 kap. 3 § hälso- och sjukvårdslagen (2017:30), och prop. 2008/09:193 s. 19.\n',
    );
    expect(dataOf(page)['citation']).toEqual([
      {
        '@type': 'Legislation',
        name: 'Hälso- och sjukvårdslag (2017:30)',
        legislationIdentifier: '2017:30',
        url: 'https://lagen.nu/2017:30',
      },
      { '@type': 'CreativeWork', name: 'Prop. 2008/09:193', url: 'https://lagen.nu/prop/2008/09:193' },
    ]);
  });

  it.each([
    ['{ from: 2023 }', '2023/..'],
    ['{ from: 2023-02, untilFurtherNotice: true }', '2023-02/..'],
    ['{ from: signature, to: 2024 }', undefined],
    ['{ from: 2023~ }', undefined],
    ['{ from: 2022/2023 }', undefined],
  ])('tells the validity %s as %s', (validity, expected) => {
    expect(dataOf(pageOf(`---\nvalidity: ${validity}\n---\n`))['temporalCoverage']).toBe(expected);
  });

  it('tells nothing that is not stated', () => {
    expect(Object.keys(dataOf(pageOf('')))).toEqual([
      ...['@context', '@type', 'name', 'genre', 'inLanguage', 'creativeWorkStatus'],
    ]);
  });

  it('says that a text that is published in spite of errors is a draft', () => {
    expect(dataOf(pageOf(FULL, { forced: true }))['creativeWorkStatus']).toBe('UTKAST');
  });

  it('cannot be ended or added to by a word of the text, and keeps the words', () => {
    const hostile = '</script><script>alert(1)</script><!--<script>]]>&amp;\u2028\u2029\u202E\u0007\uFFFE"';
    const page = pageOf(`---\ntitle: ${JSON.stringify(hostile)}\n---\n`);
    expect(tagsOf(page).filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(new JSDOM(page.replace(/<style>[\s\S]*?<\/style>/, '')).window.document.scripts).toHaveLength(1);
    expect(/<script[^>]*>(.*?)<\/script>/s.exec(page)?.[1]).not.toMatch(/[<>&\p{C}\p{Zl}\p{Zp}]/u);
    expect(dataOf(page)['name']).toBe(hostile.replace(/\s+/g, ' '));
  });
});

describe('Dublin Core', () => {
  it('tells what the agreement states', () => {
    expect(dublinCoreOf(pageOf(RELATED, { theme: THEME }))).toEqual([
      'title: Överenskommelse om samarbete ⟨1⟩',
      'type: Överenskommelse',
      'format: text/html',
      'language: sv',
      'creator: Region Exempel ⟨7⟩',
      'creator: Exempels kommun',
      `publisher: ${THEME.organisation}`,
      'date: 2023-05-09',
      'date: 2023-05',
      'coverage: 2023-06-01/2026-12-31',
      'identifier: exempel',
      'identifier: RS 1 ⟨6⟩',
      'identifier: KS 2',
      'subject: Barn och unga ⟨10⟩',
      'description: för barn ⟨2⟩',
      'description: Exempel ⟨3⟩',
      'relation: Den förra ⟨15⟩',
      'relation: exempel-lan',
      'relation: En annan ⟨16⟩',
    ]);
  });

  it('tells nothing that is not stated', () => {
    expect(dublinCoreOf(pageOf(''))).toEqual([
      ...['title: Överenskommelse utan titel', 'type: Överenskommelse', 'format: text/html', 'language: sv'],
    ]);
  });
});

describe('a theme', () => {
  const images = (page: string) => tagsOf(page).filter(({ name }) => name === 'img');
  const policy = (page: string) =>
    tagsOf(page).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes[
      'content'
    ];
  const colour = (page: string, name: string) => page.match(new RegExp(`--${name}: [^;]*`, 'g'));

  it('gives its colours in light and dark', () => {
    const page = pageOf('', { theme: THEME });
    expect(colour(page, 'heading')).toEqual(['--heading: #00607a', '--heading: #8fd6ea']);
    expect(colour(pageOf(''), 'heading')).toEqual(['--heading: #1b1b1f', '--heading: #e8e8ec']);
  });

  it.each(['red', '#fff', '#00607a}*{display:none}', '</style><script>', 'url(https://a.se)', ''])(
    'never lets %s pass for a colour',
    (ink) => {
      const light = { ...THEME.colours.light, ink };
      expect(pageOf('', { theme: { ...THEME, colours: { ...THEME.colours, light } } })).toBe(
        pageOf('', { theme: { ...THEME, colours: { ...THEME.colours, light: { ...light, ink: '#1b1b1f' } } } }),
      );
    },
  );

  it('shows its logo, which is a part of the page, and only then lets images be shown', () => {
    for (const theme of [THEME, PNG_THEME]) {
      const page = pageOf('', { theme });
      const [image, ...others] = images(page);
      const data = `data:${theme.logo?.type};base64,${Buffer.from(theme.logo?.bytes ?? []).toString('base64')}`;
      expect(image?.attributes).toEqual({ src: data, alt: THEME.organisation });
      expect(others).toEqual([]);
      expect(policy(page)).toContain("; img-src data:; base-uri 'none'");
    }
    expect(images(pageOf(''))).toEqual([]);
    expect(policy(pageOf('', { theme: { ...THEME, logo: undefined } }))).not.toContain('img-src');
  });

  it('tells who publishes, at the top and at the foot', () => {
    const page = pageOf('', { theme: { ...THEME, organisation: 'Region <b>', logo: undefined } });
    expect(page).toContain('<header><p class="publisher">Region &#x3C;b></p><h1>');
    expect(page).toContain('<footer><p>Publiceras av Region &#x3C;b>.</p>');
    expect(pageOf('', { theme: THEME, locale: 'en' })).toContain('<p>Published by Region Exempel &#x26; "Vän".</p>');
    expect(pageOf('')).not.toContain('publisher">');
  });
});

describe('what is printed at the edge', () => {
  const edge = (page: string) => /@page \{[\s\S]*?\n@page :first/.exec(page)?.[0] ?? '';
  const title = (text: string) => edge(pageOf(`---\ntitle: ${JSON.stringify(text)}\n---\n`));

  it('is the title, the mark of a draft and the numbers of the pages', () => {
    const page = edge(pageOf('---\ntitle: Om vård\nstatus: draft\n---\n'));
    expect(page).toContain('content: "Om v\\E5 rd"');
    expect(page).toContain('content: "UTKAST"');
    expect(page).toContain('content: "Sida" " " counter(page) " " "av" " " counter(pages)');
    expect(edge(pageOf('', { locale: 'en' }))).toContain('"Page" " " counter(page) " " "of" " " counter(pages)');
  });

  it.each(['"', '\\', '</style>', "'", '}*{display:none}', '/*', '\n', '\u0000', '\u202E', '\u2028'])(
    'has no way out of its string for %j',
    (sign) => {
      const content = /@top-left .*?content: (.*); \}/.exec(title(`a${sign}b`))?.[1];
      expect(content).toMatch(/^"a(?:[A-Za-z\d ]|\\[\dA-F]+ )*b"$/);
    },
  );

  it('is one line', () => {
    expect(title('Ord '.repeat(50))).toMatch(/content: "(?:Ord )+\\2026 "/);
    expect(title('Ord '.repeat(50)).length).toBe(title('Ord '.repeat(500)).length);
  });
});

describe('the address of a stycke', () => {
  const TEXT =
    'Ingress.\n\n## Mål\n\nEtt:\n\n- a\n\nTvå.\n\n### Mer\n\n- b\n\n> c\n\nTre <!-- x -->.\n\n## B {#avsnitt-1-st-2}\n';
  const page = pageOf(TEXT);

  it('is the id of what it starts with, the same as in the other outputs', () => {
    const found = tagsOf(page).flatMap(({ name, attributes: { id } }) => (id?.includes('-st-') ? `${name} ${id}` : []));
    expect(found).toEqual([
      'p dok-ingress-st-1',
      'p avsnitt-1-st-1',
      'ul avsnitt-1-1-st-1',
      'p avsnitt-1-1-st-2',
      'h2 avsnitt-1-st-2',
    ]);
    expect(read(TEXT).agreement.sections).toHaveLength(2);
  });

  it('is a link without words, out of the way of keyboards and screen readers', () => {
    expect(page).toContain(
      '<p id="avsnitt-1-1-st-2">Tre .<a href="#avsnitt-1-1-st-2" tabindex="-1" aria-hidden="true"></a></p>',
    );
  });
});

describe('what cannot be seen', () => {
  it('is told as its code, in words and in attributes', () => {
    const page = pageOf('---\ntitle: "a\\u202Eb\\0"\nnotice: "\\x07"\n---\n\n## A\u202E\n\n<b\u2066>\n');
    expect(page).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(page).toContain('<h1>a[U+202E]b[U+0000]</h1>');
    expect(page).toContain('aria-label="Länk till 1 A[U+202E]"');
    expect(page).toContain('<p>[U+0007]</p>');
  });
});
