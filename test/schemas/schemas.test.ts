import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { PARTY_KINDS, STATUSES, STATUTORY_GROUPS } from '../../src/model/agreement.js';
import { SEVERITIES } from '../../src/model/finding.js';
import { ROLES } from '../../src/model/role.js';
import { DEADLINE_KINDS, STATES } from '../../src/model/timeline.js';

const FOLDER = new URL('../../schemas/', import.meta.url);
const schemas = readdirSync(FOLDER).filter((file) => file.endsWith('.schema.json'));

describe.each(schemas)('%s', (file) => {
  const schema = read(file);
  const parts = [...everyPart(schema, '#')];

  it('is named after its file and compiles in strict mode', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    expect(schema.$id).toBe(`urn:agreement:schema:${file.replace('.schema.json', '')}:1`);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it('gives only examples and defaults that it accepts', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, schemas: [schema] });
    const given = ({ examples = [], ...rest }: Part) => ('default' in rest ? [...examples, rest.default] : examples);
    const refused = parts.flatMap(([pointer, part]) =>
      given(part).filter((example) => !ajv.validate({ $ref: `${schema.$id}${encodeURI(pointer)}` }, example)),
    );
    expect(refused).toEqual([]);
  });

  it('allows no unknown key where it names the known ones', () => {
    const open = parts.filter(([, part]) => part.properties && part.additionalProperties !== false);
    expect(pointersOf(open)).toEqual([]);
  });
});

describe.each([
  'frontmatter.schema.json',
  'agreement.schema.json',
  'report.schema.json',
  'config.schema.json',
  'profile.schema.json',
  'manifest.schema.json',
  'baseline.schema.json',
])('%s in an editor', (file) => {
  const parts = [...everyPart(read(file), '#')];

  it('shows by an example what each key may hold', () => {
    const bare = parts.filter(([pointer, part]) => isKey(pointer) && !part.examples?.length);
    expect(pointersOf(bare)).toEqual([]);
  });

  it('tells in two languages what each key means', () => {
    const isTold = (part: Part) => [part.title, part.description].every((text) => text?.split(' / ').length === 2);
    const untold = parts.filter(([pointer, part]) => isNamed(pointer) && !isTold(part));
    expect(pointersOf(untold)).toEqual([]);
  });
});

describe('words that the model also lists', () => {
  const agreement = read('agreement.schema.json');
  const frontmatter = read('frontmatter.schema.json');
  const report = read('report.schema.json');

  it.each([
    ['status', frontmatter.properties.status, STATUSES],
    ['kind of party', frontmatter.$defs.party.properties.kind, PARTY_KINDS],
    ['statutory group', frontmatter.$defs.targetGroup.properties.statutory, STATUTORY_GROUPS],
    ['status in the output', agreement.properties.status, STATUSES],
    ['kind of party in the output', agreement.$defs.party.properties.kind, PARTY_KINDS],
    ['statutory group in the output', agreement.$defs.targetGroup.properties.statutory, STATUTORY_GROUPS],
    ['state', agreement.properties.state, STATES],
    ['kind of deadline', agreement.$defs.deadline.properties.kind, DEADLINE_KINDS],
    ['role', agreement.$defs.section.properties.roles.items, Object.keys(ROLES)],
    ['severity', report.$defs.finding.properties.severity, SEVERITIES],
  ])('%s', (_, part, words) => {
    expect(part.enum).toEqual(words);
  });
});

function read(file: string) {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

interface Part {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: unknown;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

/** A schema and all under it, each with its JSON Pointer. */
function* everyPart(part: Part, pointer: string): Generator<readonly [string, Part]> {
  yield [pointer, part];
  for (const [key, child] of Object.entries(part.properties ?? {}))
    yield* everyPart(child, `${pointer}/properties/${key}`);
  for (const [key, child] of Object.entries(part.$defs ?? {})) yield* everyPart(child, `${pointer}/$defs/${key}`);
  if (part.items) yield* everyPart(part.items, `${pointer}/items`);
}

function isKey(pointer: string): boolean {
  return /\/properties\/[^/]+$/.test(pointer);
}

/** What an editor shows when a key is pointed at: properties and definitions. */
function isNamed(pointer: string): boolean {
  return !pointer.endsWith('/items');
}

function pointersOf(parts: readonly (readonly [string, Part])[]): readonly string[] {
  return parts.map(([pointer]) => pointer);
}
