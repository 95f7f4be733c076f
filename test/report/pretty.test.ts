import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/report/pretty.js';
import { CONTEXT, fileOf, found, silence } from './checked.js';

const finding = found('x', 'x');
const fix = { title: { sv: 'Ändra', en: 'Change' }, edits: [] };
const mended = found('x', 'x', { severity: 'warning', fix });
const known = silence(finding, {});

describe('the line that ends the report', () => {
  it.each([
    [[], [], 'Inget att anmärka på i 1 fil.', 'Nothing to remark on in 1 file.'],
    [
      [],
      [known],
      'Inget att anmärka på i 1 fil; 1 känd visas inte.',
      'Nothing to remark on in 1 file; 1 known one is not shown.',
    ],
    [
      [finding, mended, mended],
      [known, known],
      '1 fel, 2 varningar, 0 upplysningar i 1 fil; 2 kända visas inte; 2 går att rätta med agreement lint --fix.',
      '1 error, 2 warnings, 0 info in 1 file; 2 known ones are not shown; 2 can be fixed by agreement lint --fix.',
    ],
    [
      [mended],
      [],
      '0 fel, 1 varning, 0 upplysningar i 1 fil; 1 går att rätta med agreement lint --fix.',
      '0 errors, 1 warning, 0 info in 1 file; 1 can be fixed by agreement lint --fix.',
    ],
  ])('tells what is known and what can be fixed (%#)', (findings, silenced, sv, en) => {
    const file = fileOf('x', findings, { silenced });
    const lastLine = (locale: 'sv' | 'en') =>
      pretty
        .report([file], { ...CONTEXT, locale })
        .split('\n')
        .at(-2);
    expect([lastLine('sv'), lastLine('en')]).toEqual([sv, en]);
  });
});
