import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { json } from '../../src/report/json.js';
import { CONTEXT, fileOf, found, RUNS, silence, UNSEEN } from './checked.js';

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('json', () => {
  it.each(RUNS)('is as its schema says: %s', (_, files) => {
    const report = json.report(files, CONTEXT);
    expect(isValid(JSON.parse(report)), JSON.stringify(isValid.errors)).toBe(true);
    expect(report).not.toMatch(UNSEEN);
  });

  it('lists what is known, and counts it apart', () => {
    const known = silence(found('x', 'x'), { reason: 'skrivs om' });
    const { files, summary } = JSON.parse(json.report([fileOf('x', [], { silenced: [known] })], CONTEXT));
    expect(files[0].findings).toEqual([]);
    expect(files[0].suppressed).toEqual([
      expect.objectContaining({
        rule: 'reference-broken',
        suppression: { by: 'comment', reason: 'skrivs om', until: null },
      }),
    ]);
    expect(files[0].suppressed[0]).not.toHaveProperty('silenced');
    expect(summary).toEqual({ files: 1, errors: 0, warnings: 0, infos: 0, suppressed: 1 });
  });
});
