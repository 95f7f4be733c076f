import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/model/duration.js';
import { validate } from '../../src/schemas/config.js';

const group = { id: 'aldre', name: 'Äldre' };

/** Every key of the config. */
const full = {
  $schema: './config.schema.json',
  agreements: ['lan', 'lan/*.md', 'avtal-{norr,soder}/**/*.md', '..lan/a..b.md', '[a-z]?.md'],
  horizon: 'P1Y6M',
  extends: ['../agreement.config.yaml', 'delat/bas.yaml'],
  locale: 'sv',
  rules: { 'link-insecure': 'off' },
  overrides: [{ files: ['lokala/**'], rules: { 'section-missing': 'info' } }],
  profiles: ['profiler/vart-lan.yaml'],
  coverage: { groups: [group], parties: ['Olofströms kommun'] },
};

describe('config schema', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['every key at once', full],
    ['coverage without decisions', { coverage: {} }],
    ['empty lists of groups and parties', { coverage: { groups: [], parties: [] } }],
  ])('accepts %s', (_, config) => {
    expect(errorsOf(config)).toEqual([]);
  });

  it.each<[string, object, ...string[]]>([
    ['an unknown key', { ruls: {} }, ' additionalProperties'],
    ['an unknown key further in', { coverage: { group: [] } }, '/coverage additionalProperties'],
    ['one glob instead of a list', { agreements: 'a.md' }, '/agreements type'],
    ['no globs in the list', { agreements: [] }, '/agreements minItems'],
    ['a glob twice', { agreements: ['a', 'a'] }, '/agreements uniqueItems'],
    [
      'more globs than anyone needs',
      { agreements: Array.from({ length: 51 }, (_, n) => `${n}`) },
      '/agreements maxItems',
    ],
    ['a number for a glob', { agreements: [1] }, '/agreements/0 type'],
    ['an empty glob', { agreements: [''] }, '/agreements/0 minLength', '/agreements/0 pattern'],
    ['an absolute path to extend', { extends: '/a.yaml' }, '/extends pattern'],
    ['an address to extend', { extends: ['https://example.org/a'] }, '/extends/0 pattern'],
    ['a rule that is none', { rules: { foo: 'off' } }, '/rules enum', '/rules propertyNames'],
    ['a level that is none', { rules: { 'link-insecure': 'fel' } }, '/rules/link-insecure enum'],
    ['an override without files', { overrides: [{ rules: { 'link-insecure': 'off' } }] }, '/overrides/0 required'],
    ['a path with a backslash', { profiles: ['a\\b.yaml'] }, '/profiles/0 pattern'],
    ['a number of days', { horizon: 180 }, '/horizon type'],
    ['a group without name', { coverage: { groups: [{ id: 'a' }] } }, '/coverage/groups/0 required'],
    ['a group without id', { coverage: { groups: [{ name: 'A' }] } }, '/coverage/groups/0 required'],
    ['a group id with å', { coverage: { groups: [{ ...group, id: 'å' }] } }, '/coverage/groups/0/id pattern'],
    ['a group as plain text', { coverage: { groups: ['aldre'] } }, '/coverage/groups/0 type'],
    ['a party of spaces', { coverage: { parties: [' '] } }, '/coverage/parties/0 pattern'],
    ['a party as a map', { coverage: { parties: [{ name: 'A' }] } }, '/coverage/parties/0 type'],
  ])('refuses %s', (_, config, ...expected) => {
    expect(errorsOf(config)).toEqual(expected);
  });

  it.each([
    ...[
      '/a',
      '//a',
      '~/a',
      'C:/a',
      'c:a',
      '..',
      '../a',
      'a/..',
      'a/../b',
      '{..,a}/b',
      '{a,..}',
      '@(..)/a',
      '@(a|..)',
      '!a',
    ],
    ...['a\\b', '\\..\\a', 'a\n../b', 'a\u2028/../b', ' '],
  ])('refuses the glob %j', (glob) => {
    expect(errorsOf({ agreements: [glob] })).toEqual(['/agreements/0 pattern']);
  });

  it('accepts the durations that the program reads', () => {
    const part = (unit: string) =>
      fc.oneof(
        fc.constant(''),
        fc.nat(123_456).map((count) => `${count}${unit}`),
      );
    const written = fc.tuple(fc.constantFrom('P', 'p', ''), part('Y'), part('M'), part('W'), part('D'), part('H'));
    fc.assert(
      fc.property(
        fc.oneof(
          written.map((parts) => parts.join('')),
          fc.string(),
        ),
        (horizon) => {
          expect(errorsOf({ horizon }).length === 0).toBe(parseDuration(horizon) !== undefined);
        },
      ),
    );
  });

  it('takes time in proportion to what is written', () => {
    for (const unit of ['*', '../', '{', ',..', ' ', 'P1', 'a\\']) {
      const long = unit.repeat(100_000 / unit.length);
      expect(errorsOf({ agreements: [long, `${long}x`], horizon: long }).length).toBeGreaterThan(0);
    }
  });
});

/** Each error's place and keyword, in the order that they are found. */
function errorsOf(config: object): readonly string[] {
  validate(config);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
