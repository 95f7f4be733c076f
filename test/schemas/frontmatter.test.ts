import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/frontmatter.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const AGREEMENTS = new URL('../../agreements/', import.meta.url);
const agreements = readdirSync(AGREEMENTS).filter((file) => file.endsWith('.md'));

const least = { format: 1, id: 'blekinge', title: 'Överenskommelse' };

/** Every key of the format. */
const full = {
  ...least,
  id: 'blekinge-samverkan',
  subtitle: 'för barn och unga',
  language: 'sv',
  profile: 'socialstyrelsen-2010-1',
  status: 'adopted',
  notice: 'Exempel, inte antagen text',
  version: '4.0',
  reference: '17KS6702',
  parties: [{ name: 'Region Blekinge', kind: 'region', organisationNumber: '232100-0081', short: 'regionen' }],
  targetGroups: [{ id: 'barn-och-unga', name: 'Barn och unga', statutory: 'children-in-care' }],
  adopted: '2017-09-01',
  validity: { from: '2023-06-01', to: '2026-12-31' },
  renewal: { period: 'P2Y', notice: 'P12M' },
  termination: { notice: 'P12M', effect: 'all' },
  revision: { latest: 2020, planned: '2023/2024' },
  followUp: { every: 'P1Y', first: 2014, last: '2019-05', responsible: 'LSVO', reportedTo: 'PSVO' },
  replaces: [{ title: 'Överenskommelse', adopted: '2013-10-25' }, { id: 'blekinge-2013' }],
  parent: 'sormland-lan',
  related: [{ title: 'Riktlinjer', href: 'https://example.org/' }],
  attachments: [{ number: 1, title: 'Mall', href: 'bilagor/mall.md' }],
  signatories: [{ party: 'Region Blekinge', role: 'Regiondirektör', signed: '2023-05-15' }],
};

describe('frontmatter schema', () => {
  it('knows each key of the format', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(full).sort());
  });

  it.each<[string, object]>([
    ['the three keys that are required', {}],
    ['every key at once', full],
    ['several profiles', { profile: ['socialstyrelsen-2010-1', 'local'] }],
    [
      'a reference number for each party',
      { reference: [{ party: 'Region Blekinge', number: '2017/1' }, { number: 9 }] },
    ],
    ['a reference number of digits', { reference: 20170123 }],
    ['a decision by each party', { adopted: [{ by: 'Regionfullmäktige', date: 2017, reference: '§ 8' }] }],
    ['from signature until further notice', { validity: { from: 'signature', untilFurtherNotice: true } }],
    ['years that YAML reads as numbers', { adopted: 2017, validity: { from: 2021, to: 2023 }, version: 2.5 }],
    [
      'dates that a rule explains better',
      { adopted: '1 sept 2017', revision: { latest: '' }, renewal: { period: '2 år' } },
    ],
  ])('accepts %s', (_, keys) => {
    validate({ ...least, ...keys });
    expect(validate.errors).toBeNull();
  });

  it.each<[string, object, ...string[]]>([
    ['no frontmatter', { format: undefined, id: undefined, title: undefined }, ' required', ' required', ' required'],
    ['another format', { format: 2 }, '/format const'],
    ['a format in quotes', { format: '1' }, '/format const'],
    ['an id with capitals', { id: 'Blekinge' }, '/id pattern'],
    ['an id with å', { id: 'sörmland' }, '/id pattern'],
    ['an id with a dangling hyphen', { id: 'blekinge-' }, '/id pattern'],
    ['an id that is too long', { id: 'a'.repeat(101) }, '/id maxLength'],
    ['an empty id', { id: '' }, '/id pattern'],
    ['a number for id', { id: 2020 }, '/id type'],
    ['an empty title', { title: '' }, '/title minLength', '/title pattern'],
    ['a title of spaces', { title: ' ' }, '/title pattern'],
    ['a title without value', { title: null }, '/title type'],
    ['an unknown key', { titel: 'Avtal' }, ' additionalProperties'],
    ['an unknown key further in', { parties: [{ name: 'Region', shrot: 'r' }] }, '/parties/0 additionalProperties'],
    ['a language in words', { language: 'svenska språket' }, '/language pattern'],
    ['an unknown status', { status: 'antagen' }, '/status enum'],
    ['no profile in the list', { profile: [] }, '/profile minItems'],
    ['a profile twice', { profile: ['general', 'general'] }, '/profile uniqueItems'],
    ['a map for profile', { profile: { name: 'general' } }, '/profile type'],
    ['a map for reference', { reference: { number: 1 } }, '/reference type'],
    ['a reference without number', { reference: [{ party: 'Region' }] }, '/reference/0 required'],
    ['a list of plain references', { reference: ['1', '2'] }, '/reference/0 type', '/reference/1 type'],
    ['a decision without date', { adopted: [{ by: 'Regionen' }] }, '/adopted/0 required'],
    ['one party instead of a list', { parties: { name: 'Region' } }, '/parties type'],
    ['a party as plain text', { parties: ['Region'] }, '/parties/0 type'],
    ['a party without name', { parties: [{ kind: 'region' }] }, '/parties/0 required'],
    ['an unknown kind of party', { parties: [{ name: 'Region', kind: 'landsting' }] }, '/parties/0/kind enum'],
    [
      'an unknown statutory group',
      { targetGroups: [{ name: 'Barn', statutory: 'barn' }] },
      '/targetGroups/0/statutory enum',
    ],
    ['validity as one date', { validity: '2023' }, '/validity type'],
    ['a word for a truth', { validity: { untilFurtherNotice: 'ja' } }, '/validity/untilFurtherNotice type'],
    ['a list of days', { validity: { from: ['2023-01-01'] } }, '/validity/from type'],
    ['a renewal without period', { renewal: { notice: 'P1Y' } }, '/renewal required'],
    ['a duration as a number', { renewal: { period: 2 } }, '/renewal/period type'],
    ['an unknown effect', { termination: { effect: 'alla' } }, '/termination/effect enum'],
    ['an attachment without number', { attachments: [{ title: 'Mall' }] }, '/attachments/0 required'],
    ['a signatory without party', { signatories: [{ role: 'Direktör' }] }, '/signatories/0 required'],
  ])('refuses %s', (_, keys, ...expected) => {
    expect(errorsOf({ ...least, ...keys })).toEqual(expected);
  });

  it.each(agreements)('accepts agreements/%s', (file) => {
    validate(parse(file, readFileSync(new URL(file, AGREEMENTS), 'utf8')).frontmatter.data);
    expect(validate.errors).toBeNull();
  });

  it('says once, at the item, that another document needs an id or a title', () => {
    const errors = errorsOf({ ...least, related: [{ href: 'https://example.org/' }] });
    expect(errors).toEqual(['/related/0 required', '/related/0 required', '/related/0 anyOf']);
  });

  it('has no other choice between shapes, whose errors would be hard to read', () => {
    expect(JSON.stringify(schema).match(/"(?:anyOf|oneOf|allOf|not|if|dependent\w+)":/g)).toEqual(['"anyOf":']);
  });
});

/** Each error's place and keyword, in the order that they are found. */
function errorsOf(data: object): readonly string[] {
  validate(JSON.parse(JSON.stringify(data)));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
