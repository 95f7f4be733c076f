import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/emit/html/html.js';
import type { Day } from '../../src/model/day.js';
import type { Locale } from '../../src/model/locale.js';
import type { Deadline } from '../../src/model/timeline.js';
import { blocksOf, CORPUS, contextFor, linesOf, missing, read, tagsOf, textsOf } from './reading.js';
import { FULL, WILD } from './samples.js';

const DOCUMENTS = [
  ...CORPUS,
  { file: 'FULL', ...read(FULL) },
  { file: 'WILD', ...read(WILD) },
  { file: 'empty', ...read('') },
];

const RENEWING = {
  sv: 'Sista dagen för uppsägning har passerat. Om ingen sade upp överenskommelsen i tid förlängs den till och med 2028-12-31.',
  en: 'The last day for notice has passed. Unless notice was given in time, the agreement runs on until 2028-12-31.',
};

function emit(text: string, locale: Locale = 'sv'): string {
  const compiled = read(text);
  return html.emit(compiled.agreement, contextFor(compiled, locale)) as string;
}

describe.each(DOCUMENTS)('the page of $file', (compiled) => {
  const page = html.emit(compiled.agreement, contextFor(compiled)) as string;
  const tags = tagsOf(page);

  it('has every block of the text, word for word and in order', () => {
    const blocks = blocksOf(compiled);
    expect(missing(blocks, linesOf(page))).toEqual([]);
  });

  it('has every footnote', () => {
    const notes = compiled.agreement.footnotes.flatMap(({ children }) => textsOf(children));
    expect(linesOf(page)).toEqual(expect.arrayContaining([...notes]));
  });

  it('leads every inner link to an id, and has each id once', () => {
    const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
    const targets = tags.flatMap(({ attributes: { href } }) =>
      href?.startsWith('#') ? decodeURIComponent(href.slice(1)) : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(0);
  });

  it('has one first heading, and skips no level', () => {
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(skips).toEqual([]);
  });

  it('has a language, landmarks, and tables whose heads say what they head', () => {
    const names = tags.map(({ name }) => name);
    expect(tags.find(({ name }) => name === 'html')?.attributes.lang).toBe('sv');
    expect(names).toEqual(expect.arrayContaining(['header', 'main', 'footer', 'title']));
    expect(
      tags.filter(({ name, attributes }) => name === 'th' && !/^(?:col|row)$/.test(attributes.scope ?? '')),
    ).toEqual([]);
    expect(names.filter((name) => name === 'thead')).toHaveLength(names.filter((name) => name === 'table').length);
  });

  it('runs nothing, loads nothing, and allows only its own style', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const active = tags.filter(
      ({ name, attributes }) =>
        /^(?:img|iframe|object|form|input|base)$/.test(name) ||
        (name === 'script' && attributes.type !== 'application/ld+json') ||
        Object.keys(attributes).some((key) => /^(?:on|style$|src)/.test(key)),
    );
    const addresses = tags.flatMap(({ attributes: { href } }) => href ?? []);
    expect(active).toEqual([]);
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:|#|bilagor\/)/.test(address))).toEqual([]);
    expect(page.length).toBeLessThan(150_000);
  });
});

describe('the page', () => {
  it.each([
    ['draft', 'UTKAST Texten är inte antagen och kan ändras.', 'DRAFT The text is not adopted and may change.'],
    [
      'proposed',
      'FÖRSLAG Texten väntar på beslut och är inte antagen.',
      'PROPOSAL The text awaits a decision and is not adopted.',
    ],
    [
      'upcoming',
      'Antagen, men gäller inte än. Börjar gälla 2023-06-01.',
      'Adopted, but not yet in force. Comes into force 2023-06-01.',
    ],
    ['in-force', `Gäller till och med 2026-12-31. ${RENEWING.sv}`, `In force until 2026-12-31. ${RENEWING.en}`],
    [
      'renewed',
      `Gäller till och med 2026-12-31, förlängd 2 gånger, om ingen har sagt upp den. ${RENEWING.sv}`,
      `In force until 2026-12-31, renewed 2 times, unless notice was given. ${RENEWING.en}`,
    ],
    [
      'expired',
      'Giltighetstiden har gått ut. Sista dagen var 2026-12-31.',
      'The period of validity has run out. The last day was 2026-12-31.',
    ],
    ['ended', 'Avslutad. Överenskommelsen gäller inte längre.', 'Ended. The agreement no longer applies.'],
    ['replaced', 'Ersatt. Den här överenskommelsen gäller inte längre.', 'Replaced. This agreement no longer applies.'],
    [
      'unknown',
      'Det går inte att avgöra om överenskommelsen gäller: uppgifterna om giltighetstid räcker inte till.',
      'It cannot be told whether the agreement is in force: what is stated about its validity is not enough.',
    ],
  ] as const)('tells the state %s in words, with the day it was computed', (state, sv, en) => {
    const { agreement, timeline, law } = read(FULL);
    const stated = { law, timeline: { ...timeline, state, renewals: 2 } };
    expect(linesOf(html.emit(agreement, contextFor(stated)) as string)).toContain(`${sv} Status den 2026-11-21.`);
    expect(linesOf(html.emit(agreement, contextFor(stated, 'en')) as string)).toContain(`${en} Status on 2026-11-21.`);
  });

  it('tells a state without a last day', () => {
    const lines = (validity: string) => linesOf(emit(`---\nvalidity: ${validity}\n---\n`));
    expect(lines('{ from: 2020, untilFurtherNotice: true }')).toContain('Gäller tills vidare. Status den 2026-11-21.');
    expect(lines('{ from: 2020 }')).toContain('Gäller. Ingen sista dag är angiven. Status den 2026-11-21.');
  });

  it('tells that it is the day of the last signature that is missing', () => {
    expect(linesOf(emit('---\nvalidity: { from: signature }\n---\n'))).toContain(
      'Det går inte att avgöra om överenskommelsen gäller: den gäller från den dag då den sista parten skriver under, ' +
        'och den dagen är inte angiven. Status den 2026-11-21.',
    );
  });

  it('tells the facts of the frontmatter in words', () => {
    const { agreement, timeline, law } = read(FULL);
    const deadlines = [
      deadline('2020-12-31', 'Skulle ha gjorts senast 2020-12-31.'),
      deadline('2026-11-21', 'Sker i dag.'),
      deadline('2027-01-01', 'Sker sedan.'),
    ];
    const page = html.emit(agreement, contextFor({ law, timeline: { ...timeline, deadlines } })) as string;
    const lines = linesOf(page);
    expect(lines.slice(lines.indexOf('Giltighetstid'), lines.indexOf('En annan ⟨16⟩') + 1)).toEqual([
      ...['Giltighetstid', 'Från och med 2023-06-01', 'Till och med 2026-12-31', 'Parter'],
      'Region Exempel ⟨7⟩ (i texten: regionen ⟨9⟩, organisationsnummer 232100-0081 ⟨8⟩)',
      'Exempels kommun (i texten: kommunen)',
      ...['Målgrupper', 'Barn och unga ⟨10⟩ (lagkrav: 16 kap. 3 § HSL och 7 kap. 2 § SoL)'],
      ...['Antagen', 'Regionfullmäktige ⟨11⟩, 2023-05-09, § 45 ⟨12⟩', 'Kommunfullmäktige, 2023-05'],
      ...['Diarienummer', 'Region Exempel ⟨5⟩: RS 1 ⟨6⟩', 'Exempels kommun: KS 2', 'Version', '4.0 ⟨4⟩'],
      ...['Förlängning', 'Förlängs med 2 år i taget om ingen säger upp den'],
      'Uppsägning senast 12 månader före periodens slut',
      ...['Uppsägning', 'Uppsägningstid: 12 månader'],
      'Om en part säger upp överenskommelsen upphör den för alla',
      ...['Revidering', 'Senast: 2020', 'Planerad: 2023–2024'],
      ...['Uppföljning', 'Tid mellan uppföljningar: 1 år', 'Första gången: 2024', 'Senast gjord: 2026-05'],
      ...['Ansvarig: Styrgruppen ⟨13⟩', 'Rapporteras till: Nämnden ⟨14⟩'],
      ...['Passerade datum', 'Skulle ha gjorts senast 2020-12-31.'],
      ...['Kommande datum', '2026-11-21 – Sker i dag.', '2027-01-01 – Sker sedan.'],
      ...[
        'Ersätter',
        'Den förra ⟨15⟩, antagen 2013-10-25',
        'Bygger på',
        'exempel-lan',
        'Hör ihop med',
        'En annan ⟨16⟩',
      ],
    ]);
  });

  it('has a place for each signature, and the day of those that are given', () => {
    const lines = linesOf(emit(FULL));
    expect(lines.slice(lines.lastIndexOf('Underskrifter') + 1, lines.lastIndexOf('Bilagor'))).toEqual([
      ...['Region Exempel ⟨18⟩', 'Regiondirektör ⟨19⟩', 'N N ⟨20⟩', 'Undertecknad 2023-05-15'],
      ...['Exempels kommun', 'Ort och datum', 'Underskrift'],
    ]);
  });

  it('lists attachments apart from those that are written out, whatever these are called', () => {
    const head = '---\nattachments: [{ number: 1, title: Mall }]\n---\n';
    const page = emit(`${head}## Bilaga A Bilagor\n\n- Bilaga 1 Mall\n\nText.\n`);
    expect(linesOf(page).filter((line) => /Bilaga 1|^Bilaga A|^Bilagor$/.test(line))).toEqual([
      ...['Bilagor', 'Bilaga A Bilagor', 'Bilagor', 'Bilaga 1 Mall', 'Bilaga A Bilagor', 'Bilaga 1 Mall'],
    ]);
  });

  it('gives long numbers of lists room', () => {
    expect(emit('2017. Det året började vi.\n')).toMatch(/<ol [^>]*start="2017" class="long">/);
    expect(emit('17. Det\n')).toMatch(/<ol [^>]*start="17">/);
  });

  it.each([
    ['raw HTML', '- ett\n  <div>\n\nOrd.\n', ['ett', '<div>']],
    ['a heading', '- # Rubrik\n  ord\n', ['Rubrik', 'ord']],
  ])('keeps %s apart from the words beside it in a tight list', (_, body, lines) => {
    expect(linesOf(emit(body))).toEqual(expect.arrayContaining(lines));
  });

  it('numbers what only a note calls that nothing calls', () => {
    const page = emit('A.\n\n[^x]: Ett[^y].\n\n[^y]: Två.\n');
    expect(page).not.toContain('[^y]');
    expect(page).toMatch(/Ett<sup><a [^>]*href="#dok-not-2"/);
  });

  it('keeps every word wherever references, links, notes, raw HTML and escapes meet', () => {
    const paragraphs = fc.sample(PARAGRAPHS, { numRuns: 600, seed: 3 });
    const compiled = read(`## Ett[^a]\n\n${paragraphs.join('\n\n')}\n\n### Bilaga 1\n\n[^a]: Not.\n`);
    const page = html.emit(compiled.agreement, contextFor(compiled)) as string;
    expect(missing(blocksOf(compiled), linesOf(page))).toEqual([]);
    expect(page).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/s);
    expect(page.match(/<a href="#bilaga-1">bilaga/g)?.length).toBeGreaterThan(100);
  });

  it('makes the matrix a table with heads, also where it is a list', () => {
    const matrix = /<table><caption>.*?<\/table>/s.exec(emit(WILD))?.[0] ?? '';
    const tags = tagsOf(matrix).map(({ name, attributes: { scope } }) => (scope ? `${name} ${scope}` : name));
    expect(linesOf(matrix)).toEqual([
      'Vem som ansvarar för vad: 2 Ansvarsfördelning',
      'Område',
      'Regionen',
      'Kommunen',
      'Vård',
      'läkare kursiv',
      'se avsnitt 1',
      'boende',
      'Skola',
      'skolplikt',
    ]);
    expect(tags.filter((tag) => tag.startsWith('t'))).toEqual([
      'table',
      'thead',
      'tr',
      'th col',
      'th col',
      'th col',
      'tbody',
      'tr',
      'th row',
      'td',
      'td',
      'tr',
      'th row',
      'td',
      'td',
    ]);
  });

  it('leads words that refer, aliases and attachments to where they are', () => {
    const page = emit(FULL);
    const links = [...page.matchAll(/<a href="(#[^"]*)">(.*?)<\/a>/g)].map(([, href, words]) => `${words} → ${href}`);
    expect(links.filter((link) => !/class=/.test(link))).toEqual(
      expect.arrayContaining([
        'avsnitt 2 → #mal',
        'bilaga 1 → #bilaga-1',
        'bil. 2 → #bilaga-2',
        'målen → #mal',
        'bilagan → #bilaga-2',
      ]),
    );
    expect(page).toContain('<li id="bilaga-1">');
  });

  it('keeps only links that may leave it', () => {
    const link = (address: string) =>
      emit(`## A\n\n[ord](${address})\n`).match(/<p [^>]*>(?:<a href="([^"]*)">)?ord/)?.[1];
    expect(['https://a.se/b?c=%22', 'HTTP://a.se', 'mailto:a@b.se', '#avsnitt-1', 'a/b.pdf'].map(link)).toEqual([
      'https://a.se/b?c=%22',
      'http://a.se',
      'mailto:a@b.se',
      '#avsnitt-1',
      'a/b.pdf',
    ]);
    expect(
      [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'file:///etc/passwd',
        '',
        '../a',
        '//a.se',
        '#nej',
        '<java\tscript:x>',
        'x&#58;y',
        '\u0001javascript:x',
      ].map(link),
    ).toEqual(Array.from({ length: 12 }));
  });

  it('marks links whose words are their address, which print does not tell again', () => {
    const classes = (link: string) => /<a href="http[^"]*"(?: class="([^"]*)")?>/.exec(emit(`## A\n\n${link}\n`))?.[1];
    expect(
      ['<https://a.se/b>', 'www.a.se/b', '[https://a.se](https://a.se)', '[A](https://a.se)'].map(classes),
    ).toEqual([...['bare', 'bare', 'bare', undefined]]);
  });

  it.each([
    ['bilagor/mall.md', 'bilagor/mall.md'],
    ['mall å.pdf', 'mall %C3%A5.pdf'.replace(' ', '%20').replace('%C3%A5', 'å')],
    ['https://a.se/x', 'https://a.se/x'],
    ['../hemlig', undefined],
    ['a/../../b', undefined],
    ['a/%2e%2e/b', undefined],
    ['/etc/passwd', undefined],
    ['\\\\\\\\server\\\\a', undefined],
    ['//a.se', undefined],
    ['javascript:alert(1)', undefined],
    ['C:a', undefined],
  ])('links the attachment %s to %s', (href, expected) => {
    const page = emit(`---\nattachments: [{ number: 1, title: Mall, href: "${href}" }]\n---\n`);
    expect(page.match(/<li id="bilaga-1">.*?<a href="([^"]*)">Mall/)?.[1]).toBe(expected);
  });

  it('says its own words in the language asked for, and marks which words those are', () => {
    const page = emit(FULL, 'en');
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('<a class="skip" href="#dok-text" lang="en">Skip to the content</a>');
    expect(emit(FULL)).not.toContain('lang="en"');
  });

  it('never takes an id that the author has used', () => {
    const page = emit('## A {#dok-text}\n\n## B {#dok-dok-text}\n');
    expect(page).toContain('<main id="dok-dok-dok-text">');
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '</style></title><script>',
    '<!-- --><b>',
    'javascript:alert(1)',
    '&lt;script&gt;',
    'rad\\nrad',
    '#read("/etc/passwd") \\\\input{x}',
    '[a](javascript:x) ![b](data:x) <https://a.se>',
  ];
  const shape = (page: string) => tagsOf(page).map(({ name }) => name);
  const texts = [...FULL.matchAll(/⟨(\d+)⟩/g)].map(([mark]) => mark);

  it.each(HOSTILE)('%s stays text in every field', (hostile) => {
    const quoted = hostile.replaceAll('"', '\\"');
    const page = emit(texts.reduce((text, mark) => text.replace(mark, quoted), FULL));
    expect(shape(page)).toEqual(shape(emit(FULL)));
  });

  it('has fields to stand in', () => {
    expect(texts.length).toBeGreaterThan(15);
  });
});

function deadline(day: string, why: string): Deadline {
  return { kind: 'revision', day: day as Day, precision: 'day', why: { sv: why, en: why }, pointer: '/revision' };
}

/** Markdown in which references stand among what they must not be mixed up with. */
const PARAGRAPHS = fc
  .record({
    start: fc.constantFrom('', '> ', '- ', '- > ', 'ord '),
    parts: fc.array(
      fc.constantFrom(
        ...['avsnitt 1', 'avsnitt\n1', 'bilaga 1', 'bil. 1', 'avsnitten 1, 9 och 1', '1', 'ord', '\\*', '&amp;', '\n'],
        ...[
          '*bilaga 1*',
          '**avsnitt** 1',
          '[se bilaga 1](#bilaga-1)',
          '[bilaga 1](javascript:x)',
          '`avsnitt 1`',
          '<b>',
        ],
        ...[
          '[^a]',
          '[not[^a]](https://a.se)',
          '<https://a.se/bilaga>',
          'www.a.se',
          '![avsnitt 1](x.png)',
          '\\\n',
          '[ ]',
        ],
      ),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ start, parts }) => start + parts.join(' '));
