import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { siteFiles, siteOutputs } from '../../../src/cli/publish/site.js';
import { EMITTERS } from '../../../src/emit/emitters.js';
import type { Day } from '../../../src/model/day.js';
import { HORIZON } from '../../../src/model/duration.js';
import { compileAll, SMALL_COUNTY } from '../../support/small-county.js';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/collection.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

async function collectionOf(files: Readonly<Record<string, string>>) {
  const { compiled, collection } = compileAll(files);
  const passed = compiled.map((one) => ({ ...one, forced: one.agreement.id === 'alfa-lokal' }));
  const options = {
    day: '2026-11-21' as Day,
    horizon: HORIZON,
    collection,
    emitters: EMITTERS,
    own: siteFiles(EMITTERS),
  };
  const output = siteOutputs(passed, options).find(({ file }) => file === 'collection.json');
  return JSON.parse(output?.content ?? '');
}

const told = await collectionOf(SMALL_COUNTY);
const byId = (id: string) => told.agreements.find((one: { readonly id: string }) => one.id === id);

describe('collection.json', () => {
  it('is what its schema says, with its keys in that order', () => {
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
    expect(Object.keys(told)).toEqual(Object.keys(schema.properties));
    const keys = Object.keys(schema.$defs.agreement.properties);
    const seen = new Set<string>(told.agreements.flatMap((one: object) => Object.keys(one)));
    expect([...seen].sort()).toEqual([...keys].sort());
    for (const one of told.agreements) expect(Object.keys(one)).toEqual(keys.filter((key) => key in one));
  });

  it('tells each agreement once, by id', () => {
    const ids = told.agreements.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(Object.keys(SMALL_COUNTY).length);
  });

  it('tells state, deadlines, relations and files', () => {
    expect(byId('lan-psykisk')).toMatchObject({
      state: 'in-force',
      period: { from: '2024-01-01', until: '2027-12-31', renewals: 0 },
      next: { kind: 'notice', day: '2026-12-31' },
      overdue: [
        { kind: 'follow-up', day: '2025-10-31' },
        { kind: 'revision', day: '2026-06-30' },
      ],
      replaces: ['lan-psykisk-2019'],
      related: ['lan-missbruk'],
      files: { html: 'lan-psykisk.html', markdown: 'lan-psykisk.pdf.md', json: 'lan-psykisk.json' },
    });
    expect(byId('lan-psykisk-2019')).toMatchObject({
      state: 'replaced',
      replacedBy: { id: 'lan-psykisk', from: '2024-01-01' },
    });
    expect(byId('alfa-lokal')).toMatchObject({ parent: 'lan-psykisk', forced: true });
    expect(byId('gamma-lokal')).not.toHaveProperty('forced');
    expect(byId('gamma-lokal')).not.toHaveProperty('next');
  });
});
