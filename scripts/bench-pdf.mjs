// Prints what a PDF of the longest agreement costs: the least of five runs of the whole command, its ratio to starting node alone, and what
// the PDF itself adds to reading and judging the text (the difference to JSON). Run `npm run build` before.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 5;
const out = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
const build = (form) => ['dist/agreement.js', 'build', 'agreements/blekinge-samverkan.md', '--to', form, '--out', out];
const commands = { node: ['-e', '0'], json: build('json'), pdf: build('pdf') };

/** Milliseconds by the wall. The commands take turns, so that all meet the same machine. */
const least = Object.fromEntries(Object.keys(commands).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, argv] of Object.entries(commands)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${status}: is Typst installed, and the tool built?`);
    least[name] = Math.min(least[name], performance.now() - start);
  }
}
rmSync(out, { recursive: true });
for (const [name, time] of Object.entries(least)) {
  process.stdout.write(
    `${name.padEnd(5)} ${time.toFixed(0).padStart(6)} ms  × ${(time / least.node).toFixed(1)} node\n`,
  );
}
process.stdout.write(`the PDF itself: ${(least.pdf - least.json).toFixed(0)} ms\n`);
