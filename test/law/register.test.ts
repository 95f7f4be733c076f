import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKey } from '../../src/law/keys.js';
import { ENTRIES } from '../../src/law/mapped.js';
import { namesOfActs } from '../../src/law/names.js';
import { compareActs, joined } from '../../src/law/numbers.js';
import { presenceOf } from '../../src/law/provisions.js';
import { type ActRecord, actOf, REGISTER_DAY, REGULATIONS, STATUTES } from '../../src/law/register.js';
import { structureOf } from '../../src/law/structure.js';
import structures from '../../src/law/structures.json' with { type: 'json' };
import { CERTAINTIES } from '../../src/model/citation.js';
import { parseDay } from '../../src/model/day.js';

const ALL = [...STATUTES, ...REGULATIONS];

describe('the register', () => {
  it('has days, and how sure they are', () => {
    const days = ALL.flatMap(({ from, repealed }) => [from, repealed]).filter((day) => day !== undefined);
    expect(days.filter(({ day, certainty }) => !parseDay(day) || !CERTAINTIES.includes(certainty))).toEqual([]);
    expect(parseDay(REGISTER_DAY)).toBe(REGISTER_DAY);
  });

  it('has each act once, oldest first', () => {
    const ids = STATUTES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort(compareActs));
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  it.each(STATUTES)('$id is in order', ({ id, title, from, repealed, replacedBy = [] }) => {
    expect(id).toMatch(/^\d{4}:\d+$/);
    expect(title).toContain(`(${id})`);
    if (from && repealed) expect(from.day < repealed.day).toBe(true);
    for (const heir of replacedBy) {
      expect(compareActs(id, heir)).toBeLessThan(0);
      expect(actOf(heir)?.inForce.from?.day ?? '').not.toBe('');
    }
  });

  it('says when what has been replaced was repealed', () => {
    expect(STATUTES.filter(({ replacedBy, repealed }) => replacedBy && !repealed).map(({ id }) => id)).toEqual([]);
  });

  it('has only keys that are known', () => {
    const known =
      'id title called abbreviation abbreviations names mistaken quoted from repealed replacedBy amendedBy note';
    expect(ALL.flatMap((record) => Object.keys(record)).filter((key) => !known.split(' ').includes(key))).toEqual([]);
  });
});

describe('structures', () => {
  it('are of acts in the register', () => {
    expect(Object.keys(structures).filter((id) => !actOf(id))).toEqual([]);
  });

  it.each([
    ['1993:387', '', '1 2 3 4 5 6 6a 7 7a 8 8a 9 9a 9b 9c', '30'],
    ['2017:30', '16', '1 2 3 4 5 6 7 8 9 10', '10'],
    ['2001:453', '4', '1 1a 1b 1c 5 6', '6'],
    ['2001:453', '16', '1 2 3 4 4a 5 6 6a 6b', '11'],
  ])('%s %s', (act, chapter, listed, last) => {
    const list = structureOf(act)?.sections.get(chapter);
    expect([...(list?.listed ?? [])].slice(0, listed.split(' ').length)).toEqual(listed.split(' '));
    expect(list?.last).toBe(last);
  });

  it.each([
    ['2017:30', 'K16P3', 'yes'],
    ['2017:30', 'K16', 'yes'],
    ['2017:30', 'K16P11', 'no'],
    ['2017:30', 'K12P8', 'unlisted'],
    ['2017:30', 'K19P1', 'no'],
    ['2017:30', 'K2aP1', 'unlisted'],
    ['2017:30', 'P3', 'no'],
    ['2017:30', '', 'unknown'],
    ['1949:381', 'K20P43', 'unlisted'],
    ['1993:387', 'P9a', 'yes'],
    ['1993:387', 'P30a', 'no'],
    ['1993:387', 'K1P1', 'no'],
    ['1982:763', 'P8a', 'yes'],
    ['1982:763', 'P8c', 'unknown'],
    ['1982:763', 'K1P1', 'no'],
    ['2014:821', 'K6P1', 'yes'],
    ['2014:821', 'K6P2', 'unknown'],
    ['2010:800', 'P25', 'no'],
    ['2001:453', 'K2aP8', 'yes'],
    ['1962:700', 'K33P5', 'unknown'],
    ['2004:575', 'P1', 'unknown'],
  ])('%s#%s: %s', (act, fragment, presence) => {
    expect(presenceOf(act, readKey(`${act}#${fragment}`).provision)).toBe(presence);
  });
});

describe('the provision map', () => {
  it('leads from repealed acts to acts that are in force', () => {
    expect(ENTRIES.filter(({ old }) => !actOf(readKey(old).act)?.inForce.repealed)).toEqual([]);
    expect(ENTRIES.flatMap((entry) => entry.new).filter((key) => actOf(readKey(key).act)?.inForce.repealed)).toEqual(
      [],
    );
  });

  it('has each provision once, written as in addresses', () => {
    expect(new Set(ENTRIES.map(({ old }) => old)).size).toBe(ENTRIES.length);
    const keys = ENTRIES.flatMap((entry) => [entry.old, ...entry.new]);
    expect(keys.filter((key) => !/^\d{4}:\d+(?:#(?=.)(?:K\d+[a-z]?)?(?:P\d+[a-z]?)?)?$/.test(key))).toEqual([]);
    expect(ENTRIES.filter(({ sure }) => !['high', 'medium', 'low'].includes(sure))).toEqual([]);
  });

  it('leads to provisions that are there, as far as is known', () => {
    const lost = ENTRIES.flatMap((entry) => entry.new).filter((key) => {
      const { act, provision } = readKey(key);
      const structure = structureOf(act);
      if (!actOf(act) || !structure) return true;
      const list = structure.sections.get(joined(provision.chapter ?? ''));
      return list !== undefined && provision.section !== undefined && !list.listed.has(joined(provision.section));
    });
    // Merged in the source of the lists.
    expect(lost).toEqual(['2025:400#K18P10', '2025:400#K18P7']);
  });
});

/** The facts that the register was made from; they are not in every copy of the sources. */
const SHARED = '../shared/law/registry.json';

describe.skipIf(!existsSync(SHARED))('against its source (skipped without ../shared)', () => {
  const source = existsSync(SHARED)
    ? JSON.parse(readFileSync(SHARED, 'utf8'))
    : { statutes: [], regulations: [], provision_map: [] };
  const recordOf = (id: string): ActRecord | undefined => ALL.find((record) => record.id === id);

  it('has all acts with their days and names', () => {
    expect(REGISTER_DAY).toBe(source.as_of);
    for (const act of source.statutes) {
      const record = recordOf(act.id);
      const sure = (key: string) => (act[key] === null ? undefined : { day: act[key], certainty: act.certainty[key] });
      expect(record).toMatchObject({ id: act.id, title: act.title });
      expect([record?.from, record?.repealed]).toEqual([sure('in_force_from'), sure('repealed_from')]);
      expect(record?.replacedBy ?? []).toEqual(act.replaced_by);
      const names = namesOfActs().flatMap(({ words, acts }) => (acts.includes(act.id) ? [words] : []));
      expect(names).toEqual(expect.arrayContaining([...act.abbreviations, ...act.names]));
    }
  });

  it('has all structures', () => {
    const told = source.statutes.map(({ id }: { id: string }) => {
      const { chaptered, sections } = structureOf(id) ?? {};
      return { id, chaptered, lists: [...(sections ?? [])].map(([chapter, { listed }]) => [chapter, [...listed]]) };
    });
    const expected = source.statutes.map(({ id, structure }: { id: string; structure: SourceStructure }) => ({
      id,
      chaptered: structure.chaptered,
      lists: [
        ...(structure.sections ? [['', structure.sections] as const] : []),
        ...Object.entries(structure.chapters ?? {}),
      ].map(([chapter, list]) => [chapter, list.map(joined)]),
    }));
    expect(told).toEqual(expected);
  });

  it('has the whole provision map', () => {
    const entries = source.provision_map.map(
      ({ old, new: to, confidence, note }: Readonly<Record<string, unknown>>) => ({
        old,
        new: to,
        sure: confidence,
        ...(note === '' ? {} : { note }),
      }),
    );
    expect(ENTRIES).toEqual(entries);
  });

  it('has all regulations, with no day that is not told', () => {
    const told = REGULATIONS.map(({ id, title, from, repealed }) => ({ id, title, from: from?.day ?? null, repealed }));
    const expected = source.regulations.map(
      ({ id, title, in_force_from }: Readonly<Record<string, string | null>>) => ({
        id,
        title,
        from: in_force_from,
        repealed: undefined,
      }),
    );
    expect(told).toEqual(expected);
  });
});

interface SourceStructure {
  readonly chaptered: boolean;
  readonly sections?: readonly string[];
  readonly chapters?: Readonly<Record<string, readonly string[]>>;
}
