import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../../src/compile.js';
import { cleanContent } from '../../src/emit/body/clean.js';
import { planFor } from '../../src/emit/body/plan.js';
import { json } from '../../src/emit/json.js';
import { toPlainText } from '../../src/emit/plain-text.js';
import { CERTAINTIES, LAW_STATUSES, PUBLICATION_KINDS } from '../../src/model/citation.js';
import type { Day } from '../../src/model/day.js';
import type { EmitContext } from '../../src/model/emitter.js';
import { everySection } from '../../src/model/section.js';
import { CORPUS, collapse, notInOrder, textsOf, wordsIn } from './reading.js';
import { FULL as FACTS, WILD } from './samples.js';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const schema = schemaOf('agreement');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const DAY = '2026-11-21' as Day;

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

const SAMPLES: [string, Compiled][] = [
  ['full', compiled(FULL)],
  ['wild', compiled(WILD)],
  ['every fact', compiled(FACTS)],
  ...CORPUS.map((one): [string, Compiled] => [one.file, one]),
];

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

  it('has every key of the frontmatter, and every key of its own schema that applies, in the same order', () => {
    expect(Object.keys(output)).toEqual(expect.arrayContaining(Object.keys(schemaOf('frontmatter').properties)));
    const told = Object.keys(schema.properties).filter((key) => key !== 'replacedBy' && key !== 'forced');
    expect(Object.keys(output)).toEqual(told);
  });

  it('tells where the agreement stands in time', () => {
    expect(output).toMatchObject({
      formatVersion: '1.3.0',
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
    const boende = { area: 'Boende', areaRoles: ['housing'], section: 'avsnitt-2' };
    expect(output.responsibilities).toEqual([
      { ...boende, party: 'Regionen', parties: ['Region Exempel'], duties: [] },
      { ...boende, party: 'Kommunen', parties: ['Exempels kommun'], duties: ['Boendestöd'] },
    ]);
    expect(output.references).toEqual([
      { kind: 'section', text: 'avsnitt 2', target: '2', resolved: 'avsnitt-2' },
      { kind: 'attachment', text: 'bilaga 7', target: '7', resolved: null },
    ]);
  });

  it.each(CORPUS)('has every word of the matrices of $file among areas, parties and duties', (sample) => {
    const { responsibilities, sections } = read(sample);
    for (const { id, paragraphs } of everySectionOf(sections)) {
      const cells = responsibilities.filter(({ section }: { section: string }) => section === id);
      const told = JSON.stringify(cells.map(({ area, party, duties }: Duties) => [area, party, duties]));
      const lines = paragraphs.flatMap(({ text }) => text.split('\n')).filter((line) => /^\s*- | \| /.test(line));
      const lost = cells.length > 0 ? wordsIn(lines.join(' ')).filter((word) => !wordsIn(told).includes(word)) : [];
      expect(lost).toEqual([]);
    }
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

describe('the text in json', () => {
  it('is told in numbered paragraphs that a link can lead to', () => {
    const { preamble, sections } = read(
      '---\nid: a\n---\n\nIngress.\n\n## Mål\n\nAlla får:\n\n- vård\n\n***\n\nMer.\n',
    );
    expect(preamble.paragraphs).toEqual([
      { id: 'dok-ingress-st-1', number: 1, text: 'Ingress.', html: '<p>Ingress.</p>' },
    ]);
    expect(sections[0]).toMatchObject({
      text: 'Alla får:\n\n- vård\n\nMer.',
      paragraphs: [
        { id: 'avsnitt-1-st-1', number: 1, text: 'Alla får:\n\n- vård' },
        { id: 'avsnitt-1-st-2', number: 2, text: 'Mer.', html: '<p>Mer.</p>' },
      ],
    });
  });

  it.each(SAMPLES)('has every word of %s in order, in sections and in paragraphs', (_, sample) => {
    const output = JSON.parse(emit(sample));
    const parts = [output.preamble ?? { text: '', paragraphs: [] }, ...everySectionOf(output.sections)];
    const words = sample.agreement.preamble.concat(
      [...everySection(sample.agreement.sections)].flatMap(({ content }) => content),
    );
    const expected = textsOf(words).flatMap(wordsIn);
    expect(expected.length).toBeGreaterThan(8);
    expect(
      notInOrder(
        expected,
        parts.flatMap((part) => wordsIn(part.text)),
      ),
    ).toEqual([]);
    const paragraphs = parts.flatMap((part) => part.paragraphs);
    expect(
      notInOrder(
        expected,
        paragraphs.flatMap((paragraph) => wordsIn(paragraph.text)),
      ),
    ).toEqual([]);
  });

  it('is the same whether its paragraphs are read one by one or all at once', () => {
    const piece = fc.oneof(fc.constantFrom(...WILD.split('\n'), '', '', '<!-- x -->', '- a', '> b'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const text = `---\nid: a\n---\n\n${lines.join('\n')}`;
        const { agreement, timeline, law } = compile('exempel.md', text, { day: DAY });
        const plan = planFor(agreement, { locale: 'sv', timeline, law }, 'as-written');
        const whole = [...everySection(agreement.sections)].map(({ content }) => content);
        const told = everySectionOf(JSON.parse(emit(text)).sections);
        expect(told.map((section) => collapse(section.paragraphs.map((one) => one.text).join(' ')))).toEqual(
          whole.map((content) => collapse(toPlainText(cleanContent(content, plan)))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has ids that the links of its HTML lead to', () => {
    const text =
      '---\nid: a\n---\n\n## Mål {#mål och vård}\n\nSe [dit](#mål-och-vård), avsnitt 1.1 och not[^1].\n\n### Under\n\n[^1]: Not.\n';
    const output = read(text);
    const ids = [...everySectionOf(output.sections), ...output.footnotes].map(({ id }) => id);
    const links = [...output.sections[0].html.matchAll(/href="#([^"]+)"/g)].map(([, id]) =>
      decodeURIComponent(id ?? ''),
    );
    expect(links.length).toBeGreaterThanOrEqual(2);
    expect(ids).toEqual(expect.arrayContaining(links));
    expect(output.references.map(({ resolved }: { resolved: string }) => resolved)).toEqual(
      expect.arrayContaining([output.sections[0].sections[0].id]),
    );
  });

  it('tells when it was published in spite of errors', () => {
    expect(emit(FULL)).not.toContain('forced');
    const forced = JSON.parse(emit(FULL, { forced: true }));
    expect(forced.forced).toBe(true);
    validate(forced);
    expect(validate.errors).toBeNull();
  });
});

describe('hostile text in json', () => {
  const hostile = '\u202Edrow \u2066x\u0085\u2028\u2029\uFFFE\uFDD0\u{E0041}\u{2FFFF}\uFEFF\u200F';
  const text = `---\nid: a\ntitle: "${hostile}"\nnotice: "${hostile}"\n---\n\n## A ${hostile} b\n\nText ${hostile} slut.\n`;

  it('is escaped in the file, and is what the author wrote when read', () => {
    const file = emit(text);
    expect(file).not.toMatch(/[\u007F-\u009F\u2028\u2029]|\p{Cf}|\p{Cs}|\p{Noncharacter_Code_Point}/u);
    expect(file).toContain('\\u202edrow');
    const { agreement } = compile('exempel.md', text, { day: DAY });
    expect(agreement.sections).toHaveLength(1);
    const { title, sections } = JSON.parse(file);
    expect(title).toBe(agreement.title);
    expect(sections[0].heading).toBe(agreement.sections[0]?.heading);
    expect(sections[0].text).toContain('\u202Edrow');
  });

  it('is shown as codes in the HTML', () => {
    const { sections } = read(text);
    expect(sections[0].html).toContain('[U+202E]drow');
    expect(sections[0].html).not.toContain('\u202E');
  });
});

describe('agreement schema', () => {
  it.each<[string, Compiled | string]>([...SAMPLES, ['nothing', ''], ['only facts', '---\nid: a\n---\n']])(
    'holds for %s',
    (_, sample) => {
      validate(read(sample));
      expect(validate.errors).toBeNull();
    },
  );

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

interface Duties {
  readonly area: string;
  readonly party: string;
  readonly duties: readonly string[];
}

interface Told {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly { readonly text: string }[];
  readonly sections: readonly Told[];
}

function everySectionOf(sections: readonly Told[]): readonly Told[] {
  return sections.flatMap((section) => [section, ...everySectionOf(section.sections)]);
}

function read(sample: Compiled | string) {
  return JSON.parse(emit(sample));
}

function compiled(text: string): Compiled {
  return compile('exempel.md', text, { day: DAY });
}

function emit(sample: Compiled | string, more: Partial<EmitContext> = {}): string {
  const { agreement, timeline, law } = typeof sample === 'string' ? compiled(sample) : sample;
  const tool = { name: 'agreement', version: '1.2.3' };
  return String(json.emit(agreement, { locale: 'sv', timeline, law, tool, ...more }));
}
