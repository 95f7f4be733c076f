import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/profile.schema.json' with { type: 'json' };
import type { Profile, RequiredKey, Requirement } from '../../src/model/profile.js';
import { ROLES } from '../../src/model/role.js';
import { mergeProfiles } from '../../src/profiles/merge.js';
import { findProfile, PROFILES, profileFor } from '../../src/profiles/profiles.js';

const FOLDER = new URL('../../src/profiles/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'words.json');
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).addSchema(schema);
const errorsOf = (pointer: string, data: unknown) => {
  const validate = ajv.getSchema(`${schema.$id}${pointer}`);
  validate?.(data);
  return validate?.errors ?? [];
};

describe('the schema', () => {
  it.each(FILES)('holds for %s, which is in the list under its name', (file) => {
    expect(errorsOf('', read(file))).toEqual([]);
    expect(findProfile(file.replace('.json', ''))).toEqual(read(file));
  });

  it('holds for the general words', () => {
    expect(errorsOf('#/$defs/words', read('words.json'))).toEqual([]);
  });

  it('knows the roles of the model', () => {
    expect(schema.$defs.role.enum).toEqual(Object.keys(ROLES));
  });

  it.each(['', 'Mål', 'mål  grupp', ' mål', '-mål', '*', 'mål|', 'mål -x y', '* mål', 'm*l', 'mål ^grupp', 'a$ b'])(
    'refuses the pattern %j',
    (pattern) => {
      expect(errorsOf('#/$defs/pattern', pattern)).not.toEqual([]);
    },
  );

  it('lets a user write a text in one language, and ours have both', () => {
    expect(errorsOf('#/$defs/text', 'En text')).toEqual([]);
    for (const { title, about, requirements, requiredKeys = [] } of PROFILES)
      for (const text of [
        title,
        about,
        ...[...requirements, ...requiredKeys].flatMap(({ asks, source }) => [asks, source]),
      ])
        expect(Object.keys(text)).toEqual(['sv', 'en']);
  });

  it('lets only what is sure be an error', () => {
    const unsure = { ...demand('purpose', 'error'), sure: 'medium' };
    expect(errorsOf('#/$defs/requirement', unsure)).not.toEqual([]);
    expect(errorsOf('#/$defs/requirement', { ...unsure, sure: 'high' })).toEqual([]);
  });
});

describe('every profile', () => {
  it.each(PROFILES)('$name asks for each thing once, and never for what cannot be met', (profile) => {
    const roles = profile.requirements.map(({ role }) => role);
    expect(roles).toEqual([...new Set(roles)]);
    for (const { metBy, asks } of profile.requirements) {
      if (metBy) for (const text of Object.values(asks)) expect(text).toContain(`\`${metBy.slice(1)}\``);
    }
  });
});

describe('the profile of a document', () => {
  const namesFor = (profile: unknown) => profileFor({ profile }).name;
  it('is the one it names, or the default', () => {
    expect(namesFor('general')).toBe('general');
    for (const none of [undefined, null, 7, [], '', 'okänd', ['okänd'], {}]) {
      expect(namesFor(none)).toBe('socialstyrelsen-2010-1');
    }
  });

  it('is all that it lists', () => {
    expect(namesFor(['local', 'okänd', 'general', 'local'])).toBe('local + general');
    expect(profileFor({ profile: ['general', 'local'] }).requiredKeys?.map(({ key }) => key)).toEqual(['/parent']);
  });

  it('may be one of a user', () => {
    const own = profile('min', []);
    expect(profileFor({ profile: 'min' }, [...PROFILES, own])).toBe(own);
  });
});

describe('several profiles', () => {
  it('ask as strictly as the strictest, in its words', () => {
    const mild = profile('mild', [demand('purpose', 'info'), demand('costs', 'warning')]);
    const strict = profile('strict', [
      demand('purpose', 'error'),
      demand('costs', 'warning'),
      demand('housing', 'info'),
    ]);
    const { requirements } = mergeProfiles(mild, strict);
    expect(requirements).toEqual([strict.requirements[0], mild.requirements[1], strict.requirements[2]]);
    expect(requirements[1]).toBe(mild.requirements[1]);
  });

  it('ask for all keys and know all words', () => {
    const one = { ...profile('one', []), requiredKeys: [key('info')], words: { costs: ['avgift*'] } };
    const other = {
      ...profile('other', []),
      requiredKeys: [key('error')],
      words: { costs: ['pris'], housing: ['hus'] },
    };
    expect(mergeProfiles(one, other)).toMatchObject({
      requiredKeys: [{ key: '/parent', severity: 'error' }],
      words: { costs: ['avgift*', 'pris'], housing: ['hus'] },
    });
  });

  it('are one when there is one', () => {
    const one = profile('one', []);
    expect(mergeProfiles(one)).toBe(one);
  });
});

const TEXT = { sv: 'text', en: 'text' };

function profile(name: string, requirements: readonly Requirement[]): Profile {
  return { name, title: TEXT, about: TEXT, requirements, words: {} };
}

function demand(role: Requirement['role'], severity: Requirement['severity']): Requirement {
  return { role, severity, sure: 'high', asks: TEXT, source: TEXT };
}

function key(severity: Requirement['severity']): RequiredKey {
  return { key: '/parent', severity, sure: 'high', asks: TEXT, source: TEXT };
}
