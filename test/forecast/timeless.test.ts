import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';

/** The source of a function up to its body. */
function headOf(check: unknown): string {
  return /^[\s\S]*?(?:=>|\)\s*\{)/.exec(String(check))?.[0].replace(/=>$/, '') ?? '';
}

/** Whether a function may be told more than its `length` says. */
const hidesParameters = (check: unknown) => /=|\.\.\.|^$/.test(headOf(check)) || /\barguments\b/.test(String(check));

describe('the checks that the forecast takes as timeless by how many parameters they have', () => {
  it('have parameters that are counted', () => {
    expect(RULES.filter(({ check }) => hidesParameters(check)).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    [(one: number, day = 1) => one + day, true],
    [(one: number, ...[day = 2]: number[]) => one + day, true],
    [
      {
        *check(_: number, { day } = { day: 1 }) {
          yield day;
        },
      }.check,
      true,
    ],
    [
      {
        *check(one: number) {
          yield one === 1;
        },
      }.check,
      false,
    ],
    [(one: number, { day }: { day: number }) => one === day, false],
  ])('%s hides some: %s', (check, hides) => {
    expect(hidesParameters(check)).toBe(hides);
  });
});
