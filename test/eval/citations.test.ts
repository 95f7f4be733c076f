import { expect, it } from 'vitest';
import { HAS_CASES, type Outcome, readLegalref, readSeeds, type SeedOutcome } from './citation-cases.js';

const without = HAS_CASES ? '' : ' (skipped: ../shared is not there)';

it.skipIf(!HAS_CASES)(`sentences of acts and bills lead where their source says${without}`, () => {
  const outcomes = readLegalref();
  const stateless = outcomes.filter(({ stateful }) => !stateful);
  const stateful = outcomes.filter((outcome) => outcome.stateful);
  show('legalref, sentences alone', stateless);
  show('legalref, sentences after others', stateful);
  expect(shareOf(stateless)).toBeGreaterThanOrEqual(0.9);
});

it.skipIf(!HAS_CASES)(`citations of real agreements lead where a person says${without}`, () => {
  const seeds = readSeeds();
  const rows = seeds.flatMap((seed) => seed.rows);
  show('citations-seeds', rows);
  for (const seed of seeds) showBeyond(seed);
  expect(shareOf(rows)).toBeGreaterThanOrEqual(0.95);
});

function shareOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ matches }) => matches).length / outcomes.length;
}

function show(title: string, outcomes: readonly Outcome[]): void {
  const right = outcomes.filter(({ matches }) => matches).length;
  const share = ((100 * right) / outcomes.length).toFixed(1);
  const misses = outcomes.filter(({ matches }) => !matches).map(tellMiss);
  process.stdout.write(`${[`${title}: ${right} of ${outcomes.length} match (${share} %)`, ...misses].join('\n')}\n`);
}

function tellMiss({ name, text, expected, got }: Outcome): string {
  const lines = [onOneLine(text), `expected ${expected.join(' ') || '–'}`, `got      ${got.join(' ') || '–'}`];
  return [`  miss: ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** For a person to judge: is each of these a citation? */
function showBeyond({ file, beyond }: SeedOutcome): void {
  const lines = beyond.map(
    ({ citation: { text, range }, canonical }) => `  ${range.start.line}: ${onOneLine(text)} → ${canonical}`,
  );
  process.stdout.write(`${[`${file}: ${beyond.length} found beyond the cases`, ...lines].join('\n')}\n`);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
