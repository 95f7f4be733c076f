import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { json } from '../../src/emit/json.js';
import { CERTAINTIES, LAW_STATUSES, PUBLICATION_KINDS } from '../../src/model/citation.js';
import type { Day } from '../../src/model/day.js';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const schema = schemaOf('agreement');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const AGREEMENTS = new URL('../../agreements/', import.meta.url);

const FULL = `---
format: 1
id: exempel
title: Överenskommelse om samarbete
subtitle: för barn och unga
language: sv
profile: general
status: adopted
notice: Exempel
version: "4.0"
reference: 17KS6702
parties:
  - { name: Region Exempel, kind: region, organisationNumber: "232100-0081", short: regionen }
  - { name: Exempels kommun, kind: municipality, short: kommunen }
targetGroups: [{ id: barn, name: Barn och unga, statutory: children-in-care }]
adopted: 2023-05
validity: { from: 2023-06-01, to: 2026-12-31 }
renewal: { period: P2Y, notice: P12M }
termination: { notice: P12M, effect: all }
revision: { latest: 2020, planned: 2023/2024 }
followUp: { every: P1Y, first: 2024, last: 2026-05, responsible: Styrgruppen, reportedTo: Nämnden }
replaces: [{ title: Den förra, adopted: 2013-10-25 }]
parent: exempel-lan
related: [{ id: annan, title: En annan, href: https://example.org/ }]
attachments: [{ number: 1, title: Mall, href: bilagor/mall.md }]
signatories: [{ party: Region Exempel, role: Regiondirektör, name: N N, signed: 2023-05-15 }]
---

Regionen och kommunen samarbetar.

## Målgrupper

Barn, se avsnitt 2[^lag] och bilaga 7. Enligt **3 f §** HSL (1982:763).

### Unga

<!-- granskad -->

- Till 18 år <sup>
- ![Karta](karta.png)

## Ansvarsfördelning

| Område | Regionen | Kommunen |
| --- | --- | --- |
| Boende | | Boendestöd |

[^lag]: **Ansvar** står där, enligt Meddelandeblad 1/2010.
`;

describe('json', () => {
  const output = read(FULL);

  it('has the facts under their frontmatter names, with one or many as a list', () => {
    expect(output).toMatchObject({
      format: 1,
      id: 'exempel',
      title: 'Överenskommelse om samarbete',
      subtitle: 'för barn och unga',
      language: 'sv',
      profile: ['general'],
      status: 'adopted',
      notice: 'Exempel',
      version: '4.0',
      reference: [{ number: '17KS6702' }],
      parties: [
        { name: 'Region Exempel', kind: 'region', organisationNumber: '232100-0081', short: 'regionen' },
        { name: 'Exempels kommun', kind: 'municipality', short: 'kommunen' },
      ],
      targetGroups: [{ id: 'barn', name: 'Barn och unga', statutory: 'children-in-care' }],
      adopted: [{ date: '2023-05' }],
      validity: { from: '2023-06-01', to: '2026-12-31', untilFurtherNotice: false },
      renewal: { period: 'P2Y', notice: 'P12M' },
      termination: { notice: 'P12M', effect: 'all' },
      revision: { latest: '2020', planned: '2023/2024' },
      followUp: { every: 'P1Y', first: '2024', last: '2026-05', responsible: 'Styrgruppen', reportedTo: 'Nämnden' },
      replaces: [{ title: 'Den förra', adopted: '2013-10-25' }],
      parent: 'exempel-lan',
      related: [{ id: 'annan', title: 'En annan', href: 'https://example.org/' }],
      attachments: [{ number: '1', title: 'Mall', href: 'bilagor/mall.md' }],
      signatories: [{ party: 'Region Exempel', role: 'Regiondirektör', name: 'N N', signed: '2023-05-15' }],
    });
  });

  it('has every key of the frontmatter, and every key of its own schema but that of a successor, in the same order', () => {
    expect(Object.keys(output)).toEqual(expect.arrayContaining(Object.keys(schemaOf('frontmatter').properties)));
    const told = Object.keys(schema.properties).filter((key) => key !== 'replacedBy');
    expect(Object.keys(output)).toEqual(told);
  });

  it('tells where the agreement stands in time', () => {
    expect(output).toMatchObject({
      formatVersion: '1.2.0',
      tool: { name: 'agreement', version: '1.2.3' },
      asOf: '2026-11-21',
      lawAsOf: '2026-02-22',
      state: 'in-force',
      period: { from: '2023-06-01', until: '2026-12-31', renewals: 0, renewsUntil: '2028-12-31' },
    });
    expect(output.deadlines).toContainEqual({
      kind: 'renewal',
      day: '2027-01-01',
      precision: 'day',
      why: { sv: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
    });
  });

  it('has the text, section by section', () => {
    expect(output.preamble).toMatchObject({ text: 'Regionen och kommunen samarbetar.' });
    expect(output.sections).toMatchObject([
      {
        id: 'avsnitt-1',
        number: '1',
        heading: 'Målgrupper',
        depth: 2,
        roles: ['target-groups'],
        text: 'Barn, se avsnitt 2[1] och bilaga 7. Enligt 3 f § HSL (1982:763).',
        html: expect.stringMatching(/^<p>Barn, se /),
        sections: [
          { number: '1.1', heading: 'Unga', depth: 3, text: '- Till 18 år <sup>\n- [Bild: Karta]', sections: [] },
        ],
      },
      { id: 'avsnitt-2', text: 'Område | Regionen | Kommunen\nBoende |  | Boendestöd' },
    ]);
    expect(output.footnotes).toMatchObject([
      {
        id: 'dok-not-1',
        label: '1',
        text: 'Ansvar står där, enligt Meddelandeblad 1/2010.',
        html: expect.stringContaining('<strong>Ansvar</strong>'),
      },
    ]);
  });

  it('has who does what, and what refers to what', () => {
    expect(output.responsibilities).toEqual([
      { area: 'Boende', party: 'Regionen', duties: [], section: 'avsnitt-2' },
      { area: 'Boende', party: 'Kommunen', duties: ['Boendestöd'], section: 'avsnitt-2' },
    ]);
    expect(output.references).toEqual([
      { kind: 'section', text: 'avsnitt 2', target: '2', resolved: 'avsnitt-2' },
      { kind: 'attachment', text: 'bilaga 7', target: '7', resolved: null },
    ]);
  });

  it('has what the text cites, where, and what that means', () => {
    const [cited, bulletin] = output.citations;
    expect(output.citations).toHaveLength(2);
    expect(cited).toEqual({
      text: '3 f §** HSL (1982:763)',
      written: '3 f § HSL (1982:763)',
      canonical: '3 f § HSL (1982:763)',
      kind: 'statute',
      number: '1982:763',
      act: {
        id: '1982:763',
        title: 'Hälso- och sjukvårdslag (1982:763)',
        name: 'hälso- och sjukvårdslagen',
        abbreviation: 'HSL',
      },
      range: { start: placeOf('3 f §'), end: placeOf('.\n\n### Unga') },
      section: 'avsnitt-1',
      uris: ['https://lagen.nu/1982:763#P3f'],
      hrefs: ['https://lagen.nu/1982:763#P3f'],
      status: 'repealed',
      inForce: {
        from: { day: '1983-01-01', certainty: expect.any(String) },
        repealed: { day: '2017-04-01', certainty: 'verified' },
      },
      successor: {
        canonical: '16 kap. 4 § HSL (2017:30)',
        uris: ['https://lagen.nu/2017:30#K16P4'],
        sure: 'high',
        exact: true,
      },
    });
    expect(bulletin).toMatchObject({ kind: 'meddelandeblad', act: null, section: null, hrefs: [null], inForce: null });
    expect(output.sections[0].html).toContain('<a href="https://lagen.nu/1982:763#P3f" title="Hälso-');
  });

  it('tells what is wrong with a citation', () => {
    const { citations } = read('---\nadopted: 2020\n---\n\n8 a § hälso- och sjukvårdslagen (2017:30)\n');
    expect(citations).toMatchObject([{ number: '1982:763', fault: 'wrong-act', section: null }]);
  });

  it('is the same bytes each time, with one line break at the end', () => {
    expect(emit(FULL)).toBe(emit(FULL));
    expect(emit(FULL)).toMatch(/[^\n]\n$/);
  });

  it('leaves out what the source does not state', () => {
    const keys = Object.keys(read('---\nformat: 1\nid: a\ntitle: B\n---\n'));
    expect(keys).not.toEqual(expect.arrayContaining(['validity']));
    expect(keys).toEqual(expect.arrayContaining(['parties', 'sections', 'deadlines', 'period']));
  });
});

describe('agreement schema', () => {
  const files = readdirSync(AGREEMENTS).filter((file) => file.endsWith('.md'));

  it.each([...files, 'full'])('holds for %s', (file) => {
    validate(read(file === 'full' ? FULL : readFileSync(new URL(file, AGREEMENTS), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['kind', schema.$defs.citation.properties.kind, ['statute', ...PUBLICATION_KINDS]],
    ['status', schema.$defs.citation.properties.status, LAW_STATUSES],
    ['certainty', schema.$defs.sureDay.properties.certainty, CERTAINTIES],
  ])('knows every word for the %s of a citation', (_, part, words) => {
    expect(part.enum).toEqual(words);
  });

  it('holds for whatever an author may write', () => {
    const lines = fc.array(
      fc.constantFrom(
        ...FULL.split('\n'),
        '---',
        '# A',
        '## {#a}',
        '| |',
        '- - - x',
        '[^lag]',
        '## Bilaga A',
        '5–12 §§ LSS, s. 3',
      ),
    );
    const text = fc.oneof(
      lines.map((all) => all.join('\n')),
      lines.map((all) => `---\n${all.join('\n')}\n---\n\n${all.join('\n')}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        validate(read(written));
        expect(validate.errors).toBeNull();
      }),
    );
  });
});

/** The place in the sample where some words stand. */
function placeOf(words: string) {
  const before = FULL.slice(0, FULL.indexOf(words)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset: FULL.indexOf(words) };
}

function read(text: string) {
  return JSON.parse(emit(text));
}

function emit(text: string): string {
  const { agreement, timeline, law } = compile('exempel.md', text, { day: '2026-11-21' as Day });
  return String(json.emit(agreement, { locale: 'sv', timeline, law, tool: { name: 'agreement', version: '1.2.3' } }));
}
