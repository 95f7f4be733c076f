import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { uriOf } from '../../src/report/sarif/uri.js';
import { sarif } from '../../src/report/sarif.js';
import { CONTEXT, fileOf, found, RUNS, silence, UNSEEN, WILD } from './checked.js';

const SCHEMA = '../shared/standards/sarif-schema-2.1.0.json';
const missing = !existsSync(SCHEMA);
if (missing) process.stderr.write(`Nothing is validated against the schema of SARIF: ${SCHEMA} is not here.\n`);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

interface Place {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: { uri: string; uriBaseId?: string }; region: Region };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Place];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly object[];
  readonly fixes?: readonly object[];
}

const runOf = (files: Parameters<typeof sarif.report>[0], more = {}) =>
  JSON.parse(sarif.report(files, { ...CONTEXT, ...more })).runs[0];
const resultsOf = (...args: Parameters<typeof runOf>): readonly Result[] => runOf(...args).results;

describe('sarif', () => {
  const validate = missing ? undefined : validator();

  it.skipIf(missing).each(RUNS)('is valid: %s', (_, files) => {
    validate?.(JSON.parse(sarif.report(files, CONTEXT)));
    expect(validate?.errors ?? []).toEqual([]);
  });

  it.skipIf(missing)('would not be found valid otherwise', () => {
    expect(validate?.({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(validate?.({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } }, rows: [] }] })).toBe(false);
  });

  it.each(RUNS)('has what GitHub asks for: %s', (_, files) => {
    const log = JSON.parse(sarif.report(files, CONTEXT));
    expect(log.$schema).toMatch(/^https:.*sarif-schema-2\.1\.0\.json$/);
    expect(log.version).toBe('2.1.0');
    const { driver } = log.runs[0].tool;
    expect(driver).toMatchObject({ name: 'agreement', semanticVersion: '1.2.3', informationUri: CONTEXT.homepage });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ name }) => name));
    const results: readonly Result[] = log.runs[0].results;
    expect(results).toHaveLength(files.flatMap(({ findings, silenced }) => [...findings, ...silenced]).length);
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
      if (ruleIndex !== undefined) expect(driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).toMatch(/\S Gör så här: \S/);
      expect(locations).toHaveLength(1);
      expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/./)]);
      expectSound(locations[0]);
    }
  });

  it('tells of each rule what it asks for, why, and what to do', () => {
    for (const rule of runOf([]).tool.driver.rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text]) {
        expect(text).toMatch(/\S/);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect([rule.help.text, rule.help.markdown]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
      expect(rule.properties.tags).toHaveLength(1);
    }
  });

  const text = '\uFEFFett\r\ntvå 😀 tre\n\nslut';
  it.each([
    ['ett', [1, 1, 1, 4, 0, 3]],
    ['tre', [2, 8, 2, 11, 12, 3]],
    ['tre\n', [2, 8, 2, 11, 12, 3]],
    ['tre\n\nsl', [2, 8, 4, 3, 12, 7]],
    ['\n\n', [2, 11, 2, 11, 15, 0]],
    ['', [1, 1, 1, 1, 0, 0]],
  ])('places %j', (words, place) => {
    const [result] = resultsOf([fileOf(text, [found(text, words)])]);
    const region = result?.locations[0].physicalLocation.region;
    expect(region && Object.values(region)).toEqual(place);
  });

  it('tells what is known, and by whom', () => {
    const finding = found('x', 'x');
    const known = [
      silence(finding, { reason: 'skrivs om', until: '2027-01-01' }),
      silence(finding, {}),
      silence(finding, { by: 'baseline' }),
    ];
    const results = resultsOf([fileOf('x', [finding], { silenced: known })]);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'skrivs om (till och med 2027-01-01)' }],
      [{ kind: 'inSource', status: 'accepted', justification: 'En kommentar i dokumentet.' }],
      [{ kind: 'external', status: 'accepted', justification: 'Känd sedan tidigare (baseline).' }],
    ]);
  });

  it('leads to other places, and to nothing that a document says', () => {
    const [result] = resultsOf([WILD], { locale: 'en' });
    const links = [...(result?.message.text ?? '').matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target);
    expect(links).toEqual(['1', '2']);
    expect(result?.relatedLocations?.map(({ id }) => id)).toEqual([1, 2]);
    for (const place of result?.relatedLocations ?? []) expectSound(place);
  });

  it('has fixes that give back what --fix would write', () => {
    const range = found(text, 'två').range;
    const fix = { title: { sv: 'Skriv 2', en: 'Write 2' }, edits: [{ range, text: '2' }] };
    const [result] = resultsOf([fileOf(text, [found(text, 'två', { fix })])]);
    expect(result?.fixes).toEqual([
      {
        description: { text: 'Skriv 2' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4, charOffset: 5, charLength: 3 },
                insertedContent: { text: '2' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is the same bytes each time, and shows nothing that acts', () => {
    const report = sarif.report([WILD], CONTEXT);
    expect(sarif.report([WILD], CONTEXT)).toBe(report);
    expect(report).not.toMatch(UNSEEN);
    expect(report).not.toMatch(/##\w*\[|^\s*::/m);
  });
});

describe('an address in sarif', () => {
  it.each([
    ['agreements/sörmland län.md', 'agreements/s%C3%B6rmland%20l%C3%A4n.md'],
    ['a#b%c?d.md', 'a%23b%25c%3Fd.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['a\\b.md', 'a%5Cb.md'],
    ['../delat/x.md', '../delat/x.md'],
    ['<stdin>', '%3Cstdin%3E'],
    ['/tmp/å b.md', 'file:///tmp/%C3%A5%20b.md'],
    ['C:/a b.md', 'file:///C:/a%20b.md'],
    ['a\uD800.md', 'a%EF%BF%BD.md'],
  ])('%s is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
    expect(() => new URL(uri, 'file:///x/')).not.toThrow();
  });
});

/** A relative address from the root, and a region that ends where it begins or later. */
function expectSound({ physicalLocation: { artifactLocation, region } }: Place): void {
  expect(artifactLocation.uri).toMatch(/^(?:file:\/\/\/)?(?:[\w!'()*./~-]|%[\dA-F]{2})+$/);
  expect(artifactLocation.uriBaseId).toBe(artifactLocation.uri.startsWith('file:') ? undefined : '%SRCROOT%');
  const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region;
  expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
  expect(Math.min(charOffset, charLength)).toBeGreaterThanOrEqual(0);
  expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
}

/** The schema is of draft 4, whose `id` Ajv does not know; formats are checked above. */
function validator() {
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}
