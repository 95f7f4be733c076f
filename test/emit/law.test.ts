import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/emit/html/html.js';
import { markdown } from '../../src/emit/markdown/markdown.js';
import type { Act, Citation, CitedPlace, Law, LawStatus, Meaning } from '../../src/model/citation.js';
import type { Day } from '../../src/model/day.js';
import type { Locale } from '../../src/model/locale.js';
import { blocksOf, contextFor, linesOf, missing, read } from './reading.js';

const NO_BREAK = '\u00A0';
const ADOPTED = '---\nformat: 1\nid: a\ntitle: T\nadopted: 2018-03-01\n---\n\n';

/** The page of a body whose agreement was adopted in 2018. */
function pageOf(body: string, locale: Locale = 'sv'): string {
  const compiled = read(`${ADOPTED}${body}`);
  return html.emit(compiled.agreement, contextFor(compiled, locale)) as string;
}

/** The links to the law in the text itself as `words → address`, with `~` for spaces that do not break. */
function linksIn(body: string): readonly string[] {
  const text = pageOf(body).replace(/<ul class="(?:acts|sources)">.*?<\/ul>/gs, '');
  const links = [...text.matchAll(/<a href="https:\/\/lagen\.nu\/([^"]*)"[^>]*>([^<]*)<\/a>/g)];
  return links.map(([, address, words = '']) => `${words.replaceAll(NO_BREAK, '~').replace('\n', '/')} → ${address}`);
}

describe('citations in the text', () => {
  it.each([
    ['one place', 'enligt 16 kap. 3 § HSL', ['16~kap.~3~§ HSL → 2017:30#K16P3']],
    ['several', '11 kap. 1 och 1 a §§ SoL', ['11~kap.~1 → K11P1', '1~a~§§ → K11P1a', 'SoL → 2001:453']],
    ['an interval', '5–12 §§ LSS', ['5 → 1993:387#P5', '12~§§ → 1993:387#P12', 'LSS → 1993:387']],
    ['the act first', 'HSL (8 a och 3 f §§)', ['HSL → 1982:763', '8~a → 1982:763#P8a', '3~f~§§ → 1982:763#P3f']],
    ['the act after "i"', '16 kap. 3 och 4 §§ i HSL', ['16~kap.~3 → K16P3', '4~§§ → K16P4', 'HSL → 2017:30']],
    ['words after the sign', '16 kap. 3 § första stycket HSL', ['16~kap.~3~§ första stycket HSL → K16P3S1']],
    ['a number after the sign', '9 § 1 LSS', ['9~§~1 LSS → 1993:387#P9S1N1']],
    ['pages', 'prop. 2008/09:193 s. 5 och 9', ['prop. 2008/09:193 → prop', 's.~5 → sid5', '9 → sid9']],
    ['emphasis', '**5 kap. 8 a §** SoL', ['5~kap.~8~a~§ → 2001:453#K5P8a', 'SoL → 2001:453#K5P8a']],
    ['a soft line break', '16 kap.\n3 §\nHSL', ['16~kap.~3~§/HSL → 2017:30#K16P3']],
    ['a quotation', '> 16\n> kap. 3 §\n> HSL', ['16~kap.~3~§/HSL → 2017:30#K16P3']],
    ['a hard line break', '16 kap.\\\n3 § HSL', ['16~kap. → K16P3', '3~§ HSL → K16P3']],
    ['escapes before', '\\*\\* &aring; &amp; 16 kap. 3 &sect; HSL', ['16~kap.~3~§ HSL → K16P3']],
    ['letters in parts', 'A\u030a\u0308 16 kap. 3 § HSL'.normalize('NFD'), ['16~kap.~3~§ HSL → K16P3']],
    ['a table', '| A |\n|---|\n| a \\| 16 kap. 3 § HSL |', ['16~kap.~3~§ HSL → 2017:30#K16P3']],
    ['a footnote', 'Ord.[^1]\n\n[^1]: Se 16 kap. 3 § HSL.', ['16~kap.~3~§ HSL → 2017:30#K16P3']],
    ['a numbered heading', '## 1.2 A \\& 16 kap. 3 § HSL {#b}', ['16~kap.~3~§ HSL → 2017:30#K16P3']],
    ['code', '`16 kap. 3 § HSL`', []],
    ['no address', 'Meddelandeblad 1/2010', []],
  ])('are links: %s', (_, body, expected) => {
    const links = linksIn(body);
    expect(links.map((link) => link.split(' → ')[0])).toEqual(expected.map((link) => link.split(' → ')[0]));
    for (const [index, link] of expected.entries()) expect(links[index]).toContain(link.split(' → ')[1]);
  });

  it('have the full title of the act, in HTML and in Markdown', () => {
    const compiled = read(`${ADOPTED}16 kap. 3 § HSL, 2 § lagen (1999:332)`);
    const page = html.emit(compiled.agreement, contextFor(compiled)) as string;
    const text = markdown.emit(compiled.agreement, contextFor(compiled)) as string;
    expect(page).toContain('#K16P3" title="Hälso- och sjukvårdslag (2017:30)" class="law">');
    expect(page).toContain('<a href="https://lagen.nu/1999:332#P2" class="law">');
    expect(text).toContain(
      '[16~kap.~3~§ HSL](https://lagen.nu/2017:30#K16P3 "Hälso- och sjukvårdslag (2017:30)"), [2~§ lagen (1999:332)](https://lagen.nu/1999:332#P2)'.replaceAll(
        '~',
        NO_BREAK,
      ),
    );
  });

  it('are found in linear time however much white space stands before the act', () => {
    const links = linksIn(`1 och 2 §${NO_BREAK.repeat(90_000)}LSS`);
    expect(links).toEqual(['1 → 1993:387#P1', '2~§ → 1993:387#P2', 'LSS → 1993:387']);
  }, 5_000);

  it('are no links within links of the author, but keep together there', () => {
    const page = pageOf('[se 16 kap. 3 § HSL](https://a.se)');
    expect(page).toContain(`<a href="https://a.se">se 16${NO_BREAK}kap.${NO_BREAK}3${NO_BREAK}§ HSL</a>`);
  });

  it('are links in headings of the page, but not in its contents, title or ids, nor in Markdown headings', () => {
    const body = '## Plan enligt 16 kap. 4 § HSL\n\nText.\n';
    const compiled = read(`${ADOPTED}${body}`);
    const page = pageOf(body);
    expect(page).toContain('>1 Plan enligt 16 kap. 4 § HSL</a></li>');
    expect(page).toMatch(/<h2 id="avsnitt-1">1 Plan enligt <a href="[^"]*" title="[^"]*" class="law">/);
    expect(markdown.emit(compiled.agreement, contextFor(compiled))).toContain(
      '\n# 1 Plan enligt 16~kap.~4~§ HSL {#avsnitt-1}\n'.replaceAll('~', NO_BREAK),
    );
  });

  it('leave the matrix a table where a party is named with an act', () => {
    const matrix = '- Vård\n  - Regionen (HSL)\n    - läkare\n  - Kommunen (SoL)\n    - boende\n';
    const parties = 'parties: [{ name: Region A, kind: region }, { name: B kommun, kind: municipality }]';
    const compiled = read(`---\n${parties}\n---\n\n## Ansvarsfördelning\n\n${matrix}`);
    expect(html.emit(compiled.agreement, contextFor(compiled))).toContain('<th scope="col">Regionen (HSL)</th>');
  });
});

describe('any mix of references and citations', () => {
  const parts = fc.constantFrom(
    ...['16 kap. 3 § HSL', '5 kap.\n8 a § SoL', '11 kap. 1 och 1 a §§ SoL', '**9 §** 1 LSS', 'SOSFS 2007:10'],
    ...[
      'avsnitt 1',
      'bilaga 1',
      '4 §',
      'prop. 2008/09:193 s. 5 och 9',
      'HSL (8 a §)',
      '§',
      '&sect;',
      '\\*',
      '*',
      'ord',
    ],
    ...['[^a]', '[16 kap. 3 § HSL](https://a.se)', '`3 § HSL`', '<b>', 'å', 'A\u030a', 'kap.', '16', '\\\n', '"'],
  );
  const body = fc.array(
    fc.array(parts, { minLength: 1, maxLength: 9 }).map((all) => all.join(' ')),
    { maxLength: 6 },
  );

  it('keeps every word, nests no links, and is the same bytes each time', () => {
    fc.assert(
      fc.property(body, (paragraphs) => {
        const text = `${ADOPTED}## Ett\n\n${paragraphs.join('\n\n')}\n\n### Bilaga 1\n\nOrd.\n\n[^a]: Not.\n`;
        const compiled = read(text);
        const page = html.emit(compiled.agreement, contextFor(compiled)) as string;
        expect(missing(blocksOf(compiled), linesOf(page))).toEqual([]);
        expect(page).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/s);
        expect(page).not.toMatch(/<a\b[^>]*>\s|\s<\/a>|<a\b(?![^>]*aria-hidden)[^>]*><\/a>/);
        expect(html.emit(compiled.agreement, contextFor(compiled))).toBe(page);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the list of what is cited', () => {
  const ACT: Act = {
    id: '2001:1',
    title: 'Provlag (2001:1)',
    abbreviation: 'PL',
    name: 'provlagen',
    inForce: { from: sure('2002-01-01'), repealed: undefined },
    replacedBy: [],
  };
  const REPEALED = {
    ...ACT,
    inForce: { ...ACT.inForce, repealed: sure('2025-07-01') },
    replacedBy: [{ id: '2025:2', name: 'provlagen (2025:2)' }],
  };
  const NEVER = { from: undefined, repealed: undefined };

  it.each<[string, Partial<Meaning>, Day, string, string]>([
    [
      'in force',
      { act: ACT, status: 'in-force' },
      day('2024-01-01'),
      'I kraft sedan den 1 januari 2002.',
      'In force since 1 January 2002.',
    ],
    [
      'last known',
      { act: ACT, status: 'unknown' },
      day('2026-11-21'),
      'I kraft sedan den 1 januari 2002; gällde den 22 februari 2026.',
      'In force since 1 January 2002; was in force on 22 February 2026.',
    ],
    [
      'to end',
      { act: REPEALED, status: 'in-force' },
      day('2024-01-01'),
      'I kraft sedan den 1 januari 2002; upphävs den 1 juli 2025.',
      'In force since 1 January 2002; will be repealed on 1 July 2025.',
    ],
    [
      'repealed',
      { act: REPEALED, status: 'repealed' },
      day('2026-11-21'),
      'Upphävd den 1 juli 2025, ersatt av provlagen (2025:2).',
      'Repealed on 1 July 2025, replaced by provlagen (2025:2).',
    ],
    [
      'repealed, as nobody has checked',
      {
        act: { ...REPEALED, inForce: { ...NEVER, repealed: sure('2025-07-01', false) }, replacedBy: [] },
        status: 'repealed',
      },
      day('2026-11-21'),
      'Upphävd den 1 juli 2025 enligt uppgift som inte är kontrollerad.',
      'Repealed on 1 July 2025 according to a source that is not checked.',
    ],
    [
      'to come',
      { act: { ...ACT, inForce: { ...NEVER, from: sure('2027-01-01') } }, status: 'future' },
      day('2026-11-21'),
      'Träder i kraft den 1 januari 2027.',
      'Comes into force on 1 January 2027.',
    ],
    [
      'replaced some time',
      { act: { ...ACT, replacedBy: [{ id: '2025:3', name: 'SFS 2025:3' }] }, status: 'unknown' },
      day('2026-11-21'),
      'Ersatt av SFS 2025:3; sedan när är inte känt.',
      'Replaced by SFS 2025:3; since when is not known.',
    ],
    [
      'without days',
      { act: { ...ACT, inForce: NEVER }, status: 'unknown' },
      day('2026-11-21'),
      'Om den gäller är inte känt.',
      'Whether it is in force is not known.',
    ],
    [
      'not in the register',
      { act: undefined, status: 'unknown' },
      day('2026-11-21'),
      'Finns inte i registret: om den gäller är inte känt.',
      'Not in the register: whether it is in force is not known.',
    ],
    [
      'not to be told',
      { act: undefined, number: undefined, places: [], status: 'unknown' },
      day('2026-11-21'),
      'Det framgår inte av texten vilken författning som menas.',
      'The text does not tell which act is meant.',
    ],
  ])('tells the state of an act: %s', (_, meant, today, sv, en) => {
    const lines = (locale: Locale) => linesOf(withLaw([meaningOf(meant)], today, locale));
    expect(lines('sv')).toContain(sv);
    expect(lines('en')).toContain(en);
  });

  it('says of which day it is', () => {
    const lines = (today: string) => linesOf(withLaw([meaningOf({})], day(today), 'sv')).join('\n');
    expect(lines('2026-11-21')).toContain('är från den 22 februari 2026. Senare ändringar är inte kända.');
    expect(lines('2024-01-01')).toContain(
      'avser den 1 januari 2024 och kommer från ett register av den 22 februari 2026.',
    );
  });

  it('keeps an address that may be no link from being one', () => {
    const place: CitedPlace = { uri: 'x:y', href: 'javascript:alert(1)', range: meaningOf({}).citation.range };
    const page = withLaw([meaningOf({ places: [place], act: ACT })], day('2026-11-21'), 'sv');
    expect(page).not.toContain('javascript');
    expect(page).toContain('<p>Provlag (2001:1)</p>');
  });

  it('has each act and provision once, in order, and is the last part of the page', () => {
    const body =
      '## A\n\n5 kap. 10 § SoL, 5 kap. 8 a § SoL, 2 kap. 7 § SoL, 5 kap. 8 § SoL och 5 kap. 8 a § SoL. LSS. 5–12 §§ LSS. ' +
      'HSL (2017:30) i lydelse t.o.m. SFS 2019:979. SOSFS 2007:10, 2 § lagen (1999:332). Prop. 2008/09:193 s. 9 och 5.\n\n## Bilaga 1\n\nOrd.\n';
    const lines = linesOf(pageOf(body)).map((line) => line.replaceAll(NO_BREAK, ' '));
    const list = lines.slice(lines.lastIndexOf('Författningar som överenskommelsen hänvisar till'));
    expect(list.slice(2, -1)).toEqual([
      'Hälso- och sjukvårdslag (2017:30)',
      'I kraft sedan den 1 april 2017; gällde den 22 februari 2026.',
      'Lag (1993:387) om stöd och service till vissa funktionshindrade',
      'I kraft sedan den 1 januari 1994; gällde den 22 februari 2026.',
      'Bestämmelser: 5–12 §§',
      'Lagen (1999:332)',
      'Finns inte i registret: om den gäller är inte känt.',
      'Bestämmelser: 2 §',
      'Socialtjänstlag (2001:453)',
      'Upphävd den 1 juli 2025, ersatt av socialtjänstlagen (2025:400).',
      'Bestämmelser: 2 kap. 7 §, 5 kap. 8 §, 5 kap. 8 a §, 5 kap. 10 §',
      'SOSFS 2007:10 Socialstyrelsens föreskrifter och allmänna råd om samordning av insatser för habilitering och rehabilitering',
      'Om den gäller är inte känt.',
      'Förarbeten och andra källor',
      'Listan är sammanställd ur texten och är ingen del av överenskommelsen.',
      'Prop. 2008/09:193, s. 5, s. 9',
    ]);
  });

  it('is in the contents, in the language of the page, and not there where nothing is cited', () => {
    expect(pageOf('16 kap. 3 § HSL', 'en')).toContain(
      '<li><a href="#dok-forfattningar">Acts and regulations that the agreement refers to</a></li>',
    );
    expect(pageOf('Ord.')).not.toContain('forfattningar');
  });

  function meaningOf(meant: Partial<Meaning>): Meaning {
    const point = { line: 9, column: 1, offset: ADOPTED.length };
    const range = { start: point, end: { ...point, column: 13, offset: ADOPTED.length + 12 } };
    const candidates = ['2001:1', '2025:2'];
    const work = {
      kind: 'statute',
      number: '2001:1',
      name: 'PL',
      introduced: undefined,
      candidates,
      amending: false,
      era: undefined,
    } as const;
    const written = 'PL (2001:1)';
    const citation: Citation = { text: written, written, standard: written, work, pinpoints: [], range };
    const place = { uri: 'https://lagen.nu/2001:1', href: 'https://lagen.nu/2001:1', range };
    const status: LawStatus = 'unknown';
    const known = { act: undefined, number: '2001:1', canonical: 'provlagen (2001:1)', places: [place], status };
    return { citation, ...known, successor: undefined, fault: undefined, ...meant };
  }

  function withLaw(meanings: readonly Meaning[], today: Day, locale: Locale): string {
    const { agreement, timeline } = read(`${ADOPTED}PL (2001:1) gäller.`);
    const law: Law = { asOf: day('2026-02-22'), meanings };
    return html.emit(agreement, contextFor({ timeline: { ...timeline, day: today }, law }, locale)) as string;
  }
});

function day(text: string): Day {
  return text as Day;
}

function sure(text: string, isChecked = true) {
  return { day: day(text), certainty: isChecked ? ('verified' as const) : ('unverified' as const) };
}
