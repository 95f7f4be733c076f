// Prints how long citation-like text takes to read, and the ratio to the size before: about the ratio of the sizes when the time
// is linear. Sizes in MB are arguments; without them 1, 2 and 4.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const PATTERNS = ['1 kap. ', '§', '2007:10/', 'SOSFS 2007:10/', '1, 2, 3, 4, ', 'a. prop. ', 'HSL ', 'lagen om ', '('];
const MB = 1024 * 1024;
const DAY = '2026-02-22';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 2, 4];
const { findCitations, lawOf, indexLines, parseMarkdown } = await load();
measure('1 kap. ', 0.1);
for (const pattern of PATTERNS) benchmark(pattern);

/** The parts of the compiler that are measured: the command refuses paragraphs as long as these before they are reached. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-citations-'));
  const outfile = join(folder, 'parts.mjs');
  const contents = `
    export { findCitations } from './src/interpret/citations/citations.js';
    export { lawOf } from './src/law/law.js';
    export { indexLines } from './src/lib/lines.js';
    export { parseMarkdown } from './src/parse/markdown.js';`;
  try {
    const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
    await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchmark(pattern) {
  const columns = [JSON.stringify(pattern).padEnd(18)];
  let before;
  for (const size of sizes) {
    const { count, read, told } = measure(pattern, size);
    const time = read + told;
    const ratio = before === undefined ? '' : ` ×${(time / before).toFixed(1)}`;
    columns.push(`${size} MB: ${read.toFixed(0)} + ${told.toFixed(0)} ms${ratio} (${count})`.padEnd(38));
    before = time;
  }
  process.stdout.write(`${columns.join('  ').trimEnd()}\n`);
}

/**
 * Milliseconds of processor time for the reader (bare provisions are read too) and for the law, and how many citations there are,
 * in one paragraph of the pattern over and over.
 */
function measure(pattern, size) {
  const text = pattern.repeat(Math.ceil((size * MB) / Buffer.byteLength(pattern)));
  const source = { path: 'bench.md', text, lines: indexLines(text), frontmatter: {}, body: parseMarkdown(text, 0) };
  const start = processorTime();
  const { citations } = findCitations(source, '9999:999');
  const middle = processorTime();
  lawOf({ source, citations, adopted: [], validity: undefined }, DAY);
  return { count: citations.length, read: middle - start, told: processorTime() - middle };
}

/** Not the clock's: other programs of the machine do not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
