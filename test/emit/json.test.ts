import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { json } from '../../src/emit/json.js';
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

Barn, se avsnitt 2[^lag] och bilaga 7.

### Unga

<!-- granskad -->

- Till 18 år <sup>
- ![Karta](karta.png)

## Ansvarsfördelning

| Område | Regionen | Kommunen |
| --- | --- | --- |
| Boende | | Boendestöd |

[^lag]: **Ansvar** står där.
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

  it('has every key of the frontmatter, and every key of its own schema in the same order', () => {
    expect(Object.keys(output)).toEqual(expect.arrayContaining(Object.keys(schemaOf('frontmatter').properties)));
    expect(Object.keys(output)).toEqual(Object.keys(schema.properties));
  });

  it('tells where the agreement stands in time', () => {
    expect(output).toMatchObject({
      formatVersion: '1.0.0',
      tool: { name: 'agreement', version: '1.2.3' },
      asOf: '2026-11-21',
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
        text: 'Barn, se avsnitt 2[1] och bilaga 7.',
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
        text: 'Ansvar står där.',
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
    expect(output.citations).toEqual([]);
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

  it('holds for whatever an author may write', () => {
    const lines = fc.array(
      fc.constantFrom(...FULL.split('\n'), '---', '# A', '## {#a}', '| |', '- - - x', '[^lag]', '## Bilaga A'),
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

function read(text: string) {
  return JSON.parse(emit(text));
}

function emit(text: string): string {
  const { agreement, timeline } = compile('exempel.md', text, { day: '2026-11-21' as Day });
  return String(json.emit(agreement, { locale: 'sv', timeline, tool: { name: 'agreement', version: '1.2.3' } }));
}
