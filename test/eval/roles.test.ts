import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recogniseRoles } from '../../src/interpret/roles.js';
import type { Role } from '../../src/model/role.js';
import { vocabulary } from '../../src/profiles/words.js';

/** Headings of real agreements with the roles that a reader gave them; they are not ours to keep here. */
const CASES = new URL('../../../shared/cases/headings.jsonl', import.meta.url);

interface Case {
  readonly file: string;
  readonly headings: readonly { readonly text: string; readonly roles: readonly Role[] }[];
}

it.skipIf(!existsSync(CASES))('general words find the roles of a document (skipped where ../shared is not)', () => {
  const cases = readFileSync(CASES, 'utf8').trim().split('\n');
  const results = cases.map((line) => compare(JSON.parse(line) as Case));
  const right = results.flatMap(({ right }) => right).length;
  const precision = right / (right + results.flatMap(({ extra }) => extra).length);
  const recall = right / (right + results.flatMap(({ missed }) => missed).length);
  const shown = results.map(
    ({ file, missed, extra }) => `  ${file}: missed ${missed.join(', ') || '–'}; extra ${extra.join(', ') || '–'}`,
  );
  const summary = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (roles a document)`;
  process.stdout.write(`${[summary, ...shown].join('\n')}\n`);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

/** What a reader and the words say of the roles that a document has somewhere. */
function compare({ file, headings }: Case) {
  const words = vocabulary({ words: {} });
  const wanted = new Set(headings.flatMap(({ roles }) => roles));
  const found = new Set(headings.flatMap(({ text }) => recogniseRoles(text, words)));
  return {
    file,
    right: [...wanted].filter((role) => found.has(role)),
    missed: [...wanted].filter((role) => !found.has(role)),
    extra: [...found].filter((role) => !wanted.has(role)),
  };
}
