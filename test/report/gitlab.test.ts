import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/report/gitlab.js';
import { CONTEXT, fileOf, found, RUNS } from './checked.js';

/** The shape that docs.gitlab.com, "Code Quality report format", asks for. */
const SHAPE = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const issuesOf = (...files: Parameters<typeof gitlab.report>[0]): readonly Issue[] =>
  JSON.parse(gitlab.report(files, CONTEXT));

describe('gitlab', () => {
  const isValid = new Ajv().compile(SHAPE);

  it.each(RUNS)('has the published shape, and no fingerprint twice: %s', (_, files) => {
    const issues = issuesOf(...files);
    expect(isValid(issues), JSON.stringify(isValid.errors)).toBe(true);
    expect(issues).toHaveLength(files.flatMap(({ findings }) => findings).length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it.each([
    ['error', true, 'critical'],
    ['error', false, 'major'],
    ['warning', true, 'minor'],
    ['info', false, 'info'],
  ] as const)('%s (stops publishing: %s) is %s', (severity, gate, told) => {
    expect(issuesOf(fileOf('x', [found('x', 'x', { severity, gate })]))[0]?.severity).toBe(told);
  });

  it('keeps fingerprints when lines move, and the first of two like ones as it is', () => {
    const moved = `\n\n${'x'}`;
    const [first] = issuesOf(fileOf('x', [found('x', 'x')]));
    const [same, other] = issuesOf(
      fileOf(moved, [found(moved, 'x')]),
      fileOf('x', [found('x', 'x', { path: 'b.md' })], { path: 'b.md' }),
    );
    expect([first?.fingerprint, same?.fingerprint]).toEqual(['f1', 'f1']);
    expect(same?.location.lines).toEqual({ begin: 3, end: 3 });
    expect(other?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });
});
