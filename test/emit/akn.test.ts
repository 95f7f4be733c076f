import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../src/compile.js';
import { akn } from '../../src/emit/akn/akn.js';
import { anyUri } from '../../src/emit/akn/any-uri.js';
import type { EmitContext } from '../../src/model/emitter.js';
import { everySection } from '../../src/model/section.js';
import { PLAIN_THEME } from '../../src/model/theme.js';
import { CORPUS, contextFor, notInOrder, read, textsOf, wordsIn } from './reading.js';
import { FULL, WILD } from './samples.js';

const SCHEMA = '../shared/standards/akomantoso30.xsd';
const missing = reasonNotToValidate();
if (missing) process.stderr.write(`Nothing is validated against the schema of Akoma Ntoso: ${missing}.\n`);

const ENGLISH = `---
id: example
title: Agreement
language: en-GB
parties: [{ name: Region Exempel, short: Region }]
---

See section 1.

## Goals

| Area | Region |
| --- | --- |
| Care | all |
`;

const HOSTILE = [
  '<script>alert(1)</script> ]]> <![CDATA[x]]> <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]> &b; <?php ?> <!-- x --',
  '"><img src=x onerror=alert(1)> \' onload=',
  '\u202Ex\u2066 \u0085 \u0007 \uFFFE \uFFFF \uFDD0 \u{1FFFF} \u{E0041}',
  'rad\nrad\ttab',
  '#read("/etc/passwd") \\input{x} =1+1',
];

const HOSTILE_BODY = `${HOSTILE.join('\n\n')}

[a](http://a:b:c/x) [b](https://x.se/%zz[1]#a#b) [c](http://[::1]/) [d](a b.pdf) [e](?x) [f](mailto:a%) [g](https://å.se:99999/ö)
[h](https://\u202Ex.se/) [i](//x.se/a) [j](a:b) [k](https://user:pw@x.se/) [l](javascript:x) [m](http:///x)

## 1 En

## 1 Samma nummer

## § {#å]]>}

## Bilaga 1 Mitt i

### Under

## Mål

## Bilaga 1 Sist

### Under
`;

const SAMPLES: readonly (readonly [string, Compiled])[] = [
  ...CORPUS.map((one) => [one.file, one] as const),
  ['every fact', read(FULL)],
  ['wild', read(WILD)],
  ['nothing', read('')],
  ['only a preamble', read('---\nid: a\n---\n\nBara.\n')],
  ['English', read(ENGLISH)],
  ['hostile body', read(`---\nid: ../../x\n---\n\n${HOSTILE_BODY}`)],
  ...HOSTILE.map((hostile, index) => [`hostile fields ${index + 1}`, read(hostileFields(hostile))] as const),
];

describe('akn', () => {
  it.skipIf(missing)('is valid by the schema of Akoma Ntoso 3.0', () => {
    expect(faultsOf(SAMPLES.map(([, one]) => emit(one)))).toEqual([]);
  });

  it.skipIf(missing)('would not be found valid otherwise', () => {
    expect(faultsOf([emit(read(FULL)).replace('<mainBody', '<mainBody bad="1"')])).not.toEqual([]);
  });

  it.each(SAMPLES)('is well formed, with ids of its own and references that lead to them: %s', (_, sample) => {
    const all = [...parse(emit(sample)).querySelectorAll('*')];
    const ids = all.flatMap((element) => element.getAttribute('eId') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const names = ['href', 'source', 'refersTo', 'start', 'end', 'by', 'as', 'period', 'dictionary'];
    const references = all
      .filter(({ prefix }) => prefix === null)
      .flatMap((element) => names.flatMap((name) => (element.getAttribute(name) ?? '').split(' ')))
      .filter((value) => value.startsWith('#'));
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((value) => !ids.includes(value.slice(1)))).toEqual([]);
  });

  it.each(SAMPLES)('has every word of the text in order: %s', (_, sample) => {
    const told = wordsIn(textOf(emit(sample)));
    expect(notInOrder(wordsOf(sample), told)).toEqual([]);
  });

  it.each(CORPUS)('has every footnote of $file where it is called', (one) => {
    const notes = [...parse(emit(one)).querySelectorAll('authorialNote, notes > note')].map(
      ({ textContent }) => textContent,
    );
    const expected = one.agreement.footnotes.map(({ children }) => textsOf(children).join(' '));
    expect(notes.flatMap(wordsIn).sort()).toEqual(expected.flatMap(wordsIn).sort());
  });

  it('is the same bytes each time, with one line break at the end', () => {
    expect(emit(read(FULL))).toBe(emit(read(FULL)));
    expect(emit(read(FULL))).toMatch(/[^\n]\n$/);
  });

  it.skipIf(missing)('is valid whatever an author writes', () => {
    const line = fc.oneof(
      fc.constantFrom(...`${WILD}\n${HOSTILE_BODY}\n${FULL}`.split('\n'), '', ''),
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }).map((url) => `[x](${url})`),
      fc.string().map((address) => `[x](<https://${address.replace(/[<>\n]/g, '')}>)`),
    );
    const body = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(body, { minLength: 15, maxLength: 15 }), (bodies) => {
        expect(faultsOf(bodies.map((text) => emit(read(`---\nid: a\n---\n\n${text}`))))).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});

describe('an address in akn', () => {
  it.each([
    ['https://x.se/a?b=c#d', 'https://x.se/a?b=c#d'],
    ['https://å.se/ö%20', 'https://å.se/ö%20'],
    ['https://x.se:8080', 'https://x.se:8080'],
    ['https://x.se/%zz[1]#a#b', 'https://x.se/%25zz%5B1%5D#a%23b'],
    ['bilagor/en mall.pdf', 'bilagor/en%20mall.pdf'],
    ['mailto:a@b.se', 'mailto:a@b.se'],
    ['kommitte:S 2017:01', 'kommitte:S%202017:01'],
    ['http://a:b/x', undefined],
    ['http://a:b:c/x', undefined],
    ['http:///x', undefined],
  ])('%s is %s', (address, uri) => {
    expect(anyUri(address)).toBe(uri);
  });
});

describe('what stands where in akn', () => {
  const full = parse(emit(read(FULL)));

  it('names the agreement by the naming convention, with dates that are known', () => {
    const work = '/akn/se/doc/overenskommelse/2023-05-09/exempel';
    expect(attribute(full, 'FRBRWork > FRBRuri', 'value')).toBe(work);
    expect(attribute(full, 'FRBRExpression > FRBRuri', 'value')).toBe(`${work}/swe@2023-05-09`);
    expect(attribute(full, 'FRBRWork > FRBRdate', 'name')).toBe('adoption');
    expect(attribute(full, 'FRBRlanguage', 'language')).toBe('swe');
    expect(attribute(full, 'FRBRManifestation > FRBRdate', 'date')).toBe('2026-11-21');
  });

  it('is named after the last adoption, when all are bound', () => {
    const adopted = 'adopted: [{ by: A, date: 2025-10-27 }, { by: B, date: 2025-09-15 }]';
    const document = parse(emit(read(`---\nid: a\n${adopted}\n---\n`)));
    expect(attribute(document, 'FRBRWork > FRBRuri', 'value')).toBe('/akn/se/doc/overenskommelse/2025-10-27/a');
  });

  it.each([
    ['adopted: 2023-05', '/2023/a/', 'asOf'],
    ['status: draft', '/overenskommelse/a/', 'asOf'],
  ])('claims no day that is not told: %s', (fact, iri, name) => {
    const document = parse(emit(read(`---\nid: a\n${fact}\n---\n`)));
    expect(attribute(document, 'FRBRExpression > FRBRuri', 'value')).toMatch(new RegExp(`${iri}swe@$`));
    expect(attribute(document, 'FRBRWork > FRBRdate', 'name')).toBe(name);
  });

  it('tells the time in force by events', () => {
    const event = (name: string) => {
      const id = attribute(full, 'timeInterval', name)?.slice(1);
      return attribute(full, `eventRef[eId="${id}"]`, 'date');
    };
    expect([event('start'), event('end')]).toEqual(['2023-06-01', '2026-12-31']);
    expect(attribute(full, 'doc > mainBody', 'period')).toBe('#tmpg_1');
  });

  it('has who, what they are called, and what they do', () => {
    const party = attribute(full, 'preface organization', 'refersTo')?.slice(1);
    expect(attribute(full, `TLCOrganization[eId="${party}"]`, 'showAs')).toBe('Region Exempel ⟨7⟩');
    expect([...full.querySelectorAll('step')].map((step) => step.getAttribute('date'))).toEqual([
      '2023-05-09',
      '2023-05-15',
    ]);
    expect(full.querySelector('conclusions signature')?.textContent).toBe(
      'Region Exempel ⟨18⟩, Regiondirektör ⟨19⟩, N N ⟨20⟩, Undertecknad 2023-05-15',
    );
  });

  it('knows a party by a short name of its own, and not by one that others share', () => {
    const party = (name: string, short: string) => `  - { name: ${name}, short: ${short} }`;
    const parties = [party('Region A', 'regionen'), party('B kommun', 'kommunerna'), party('C kommun', 'kommunerna')];
    const signatories = '[{ party: Regionen, role: Chef }, { party: kommunerna, role: chef }]';
    const document = parse(
      emit(read(`---\nid: a\nparties:\n${parties.join('\n')}\nsignatories: ${signatories}\n---\n`)),
    );
    const signers = [...document.querySelectorAll('signature > *')].map((one) => one.getAttribute('refersTo'));
    expect(signers).toEqual(['#party_1', '#role_1', '#org_1', '#role_1']);
    expect(document.querySelectorAll('TLCOrganization')).toHaveLength(4);
  });

  it('has every value of the frontmatter', () => {
    const values = [...full.querySelectorAll('proprietary *')].flatMap((element) => [
      element.textContent,
      ...[...element.attributes].map(({ value }) => value),
    ]);
    const marks = [...FULL.matchAll(/⟨\d+⟩/g)].map(([mark]) => mark);
    expect(marks.filter((mark) => !values.some((value) => value?.includes(mark)))).toEqual([]);
    expect(values).toEqual(expect.arrayContaining(['in-force', 'P12M', '2023/2024', 'exempel-lan', '2027-12-31']));
  });

  it('has sections by number, and the ids of the other outputs', () => {
    const section = full.querySelector('section[eId="sec_2"]');
    expect(section?.getAttribute('wId')).toBe('mal');
    expect(section?.querySelector('num')?.textContent).toBe('2');
    expect(section?.querySelector('paragraph')?.getAttribute('eId')).toBe('sec_2__para_1');
    expect(section?.querySelector('paragraph')?.getAttribute('wId')).toBe('mal-st-1');
    expect([...full.querySelectorAll('mainBody ref')].map((ref) => ref.getAttribute('href'))).toEqual([
      ...['#sec_2', '#sec_2', '#att_1', '#att_2', '#att_2'],
    ]);
  });

  it('has attachments that are files and attachments that are written out', () => {
    const files = [...full.querySelectorAll('attachment > documentRef')].map((one) => one.getAttribute('href'));
    expect(files).toEqual(['bilagor/mall.md', '/akn/se/doc/overenskommelse/2023-05-09/exempel/!att_2']);
    const wild = parse(emit(read(WILD)));
    expect(wild.querySelector('attachment[wId="bilaga-3"] > doc > mainBody')?.textContent?.trim()).toBe('Se bilaga 3.');
    expect(attribute(wild, 'attachment FRBRWork > FRBRthis', 'value')).toMatch(/\/!att_3$/);
  });

  it('keeps an attachment in its place when other sections follow it', () => {
    const document = parse(emit(read('---\nid: a\n---\n\n## Bilaga 1 A\n\nEtt.\n\n## Mål\n\nTvå.\n')));
    expect(document.querySelector('mainBody > hcontainer')?.getAttribute('name')).toBe('bilaga');
    expect(document.querySelector('attachments')).toBeNull();
  });

  it('has law as references, web pages as links, notes where they are first called', () => {
    const wild = parse(emit(read(WILD)));
    expect(wild.querySelector('heading > authorialNote[marker="1"] p')?.textContent).toBe('Not ett med <b>html</b>.');
    expect(wild.querySelectorAll('noteRef[href="#authorialNote_1"]')).toHaveLength(2);
    expect(wild.querySelector('notes > note p')?.textContent).toBe('Ingen hänvisar hit.');
    expect(wild.querySelector('a[href^="https://example.se"]')?.textContent).toBe('bra');
    const law = parse(emit(read('---\nid: a\n---\n\nEnligt 16 kap. 3 § HSL (2017:30).\n')));
    expect(law.querySelector('preamble ref')?.getAttribute('href')).toBe('https://lagen.nu/2017:30#K16P3');
    expect(attribute(law, 'TLCReference', 'href')).toBe('https://lagen.nu/2017:30');
  });

  it('has the matrix as a table, whether written as a table or as a list', () => {
    const tables = [WILD, ENGLISH.replace('## Goals', '## Responsibilities {role=responsibilities}')].map((text) => {
      const rows = [...parse(emit(read(text))).querySelectorAll('table:has(caption) tr')];
      return rows.map((row) =>
        [...row.children].map((cell) => `${cell.localName} ${wordsIn(textWithSpaces(cell)).join(' ')}`),
      );
    });
    expect(tables[0]?.[0]).toEqual(['th Område', 'th Regionen', 'th Kommunen']);
    expect(tables[0]?.[2]).toEqual(['th Skola', 'td ', 'td skolplikt']);
    expect(tables[1]?.[1]).toEqual(['th Care', 'td all']);
  });

  it('says the state, and that a text was published in spite of errors', () => {
    expect(full.querySelector('preface .state')?.textContent).toMatch(/^Gäller till och med 2026-12-31\./);
    expect(full.querySelector('docStatus')).toBeNull();
    const forced = parse(emit(read(FULL), { forced: true }));
    expect(forced.querySelector('docStatus')?.textContent).toBe('UTKAST');
    expect(forced.querySelector('proprietary > *')?.getAttribute('forced')).toBe('true');
  });

  it('marks the language of the text, and of the words that it adds', () => {
    const document = parse(emit(read(ENGLISH), { locale: 'sv' }));
    expect(attribute(document, 'mainBody', 'xml:lang')).toBe('en-GB');
    expect(attribute(document, 'FRBRlanguage', 'language')).toBe('eng');
    expect(attribute(document, 'preface .state', 'xml:lang')).toBe('sv');
    expect(full.querySelector('preface .state')?.getAttribute('xml:lang')).toBeNull();
  });

  it('names the publisher of the theme', () => {
    const document = parse(emit(read(FULL), { theme: { ...PLAIN_THEME, organisation: 'Region Exempel' } }));
    expect(attribute(document, 'FRBRManifestation > FRBRauthor', 'href')).toBe('#publisher');
  });
});

describe('hostile text in akn', () => {
  it('stays text', () => {
    const xml = emit(read(`---\nid: ../../x\n---\n\n${HOSTILE_BODY}`));
    const text = parse(xml).querySelector('preamble')?.textContent ?? '';
    expect(text).toContain(']]> <![CDATA[x]]> <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]> &b; <?php ?>');
    expect(text).toContain('[U+202E]x[U+2066] [U+0085] [U+0007] [U+FFFE] [U+FFFF]');
    expect(xml).not.toContain(']]>');
    expect(xml).not.toMatch(/<!|<\?(?!xml version)/);
    expect(xml).not.toMatch(/href="[^"]*(?:javascript|\.\.\/)/);
    expect(xml).not.toMatch(/<FRBR(?:this|uri|name) value="[^"]*\.\.\//);
  });

  it('gives no element that the same text without it does not have', () => {
    const shape = (text: string) =>
      [...parse(emit(read(text))).querySelectorAll('*')].map(({ localName }) => localName);
    const plain = shape(hostileFields('x'));
    for (const hostile of HOSTILE) expect(shape(hostileFields(hostile))).toEqual(plain);
  });
});

/** The sample in which each text that is only shown is something else. */
function hostileFields(hostile: string): string {
  const quoted = JSON.stringify(hostile).slice(1, -1);
  return FULL.replace(/⟨\d+⟩/g, () => quoted);
}

function emit(sample: Compiled, more: Partial<EmitContext> = {}): string {
  return String(akn.emit(sample.agreement, { ...contextFor(sample), ...more }));
}

function parse(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

function attribute(document: Document, selector: string, name: string): string | null | undefined {
  return document.querySelector(selector)?.getAttribute(name);
}

/** The words of a document without its metadata and notes, a space after each block. */
function textOf(xml: string): string {
  const document = parse(xml);
  for (const element of document.querySelectorAll('meta, preface, conclusions, authorialNote')) element.remove();
  return textWithSpaces(document.documentElement);
}

function textWithSpaces(element: Element): string {
  const inner = [...element.childNodes].map((node) =>
    node.nodeType === 1 ? textWithSpaces(node as Element) : (node.textContent ?? ''),
  );
  return inner.join('') + (/^(?:p|num|heading|caption|br|t[dh])$/.test(element.localName) ? ' ' : '');
}

/** The words of an agreement's text in order; of a matrix, which is read by another order, none. */
function wordsOf({ agreement }: Compiled): readonly string[] {
  const matrices = new Set(agreement.responsibilities.map(({ section }) => section));
  const sections = [...everySection(agreement.sections)].flatMap(({ id, number, heading, content }) => [
    ...wordsIn([number, heading].filter(Boolean).join(' ')),
    ...textsOf(content.filter(({ type }) => !(type === 'list' && matrices.has(id)))).flatMap(wordsIn),
  ]);
  return [...textsOf(agreement.preamble).flatMap(wordsIn), ...sections];
}

function reasonNotToValidate(): string | undefined {
  if (!existsSync(SCHEMA)) return `${SCHEMA} is not here`;
  return spawnSync('xmllint', ['--version']).error ? 'xmllint is not installed (Debian: libxml2-utils)' : undefined;
}

/** What the schema says against some documents, with the document that it says it of. */
function faultsOf(documents: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'akn-'));
  try {
    const files = documents.map((xml, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, xml);
      return file;
    });
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA, ...files], { encoding: 'utf8' });
    const lines = stderr.split('\n').filter(Boolean);
    return lines
      .filter((line) => !line.endsWith(' validates'))
      .concat(lines.length < files.length ? ['not all read'] : []);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
