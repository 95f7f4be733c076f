import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import { loadTypesetter } from '../../src/cli/publish/typesetter.js';
import type { Typeset } from '../../src/model/typeset.js';

const FONTS = 'node_modules/@expo-google-fonts/source-sans-3';

const loaded: Typeset | undefined = await loadTypesetter().catch((error: unknown) => {
  process.stderr.write(`Typesetter tests are skipped: ${error}\n`);
  return undefined;
});

const HEAD =
  '#set document(title: "T", date: datetime(year: 2026, month: 1, day: 2))\n#set text(font: "Source Sans 3", fallback: false)\n';

function set(source: string, files: Readonly<Record<string, string>> = {}): Uint8Array {
  const encoded = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  if (!loaded) throw new Error('skipped');
  return loaded({ template: HEAD + source, files: new Map(encoded), standard: 'ua-1' });
}

describe.skipIf(!loaded)('the typesetter', () => {
  it('gives the same bytes for the same job', () => {
    const [one, other] = [1, 2].map(() =>
      Buffer.from(set('= Rubrik\n*Fet* _kursiv_ #json("a.json")', { 'a.json': '"text"' })),
    );
    expect(one && other && Buffer.compare(one, other)).toBe(0);
    expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([['/etc/passwd'], ['../../../../../../etc/passwd'], ['package.json'], ['@preview/cetz:0.3.0']])(
    'reads nothing but what it is given: %s',
    (path) => {
      const source = path.startsWith('@') ? `#import "${path}"` : `#read("${path}")`;
      expect(() => set(source)).toThrow(/^Typst: /);
    },
  );

  it.each([
    ['#panic("nej")', /^Typst: panicked with: "nej"$/],
    ['= Rubrik\n#heading(level: 4)[Djup]', /^Typst: PDF\/UA-1 error: skipped from heading level 1 to 4$/],
    ['#image(bytes("<svg"), format: "svg", alt: "x")', /^Typst: \S/],
    ['☃', /^Typst: PDF\/UA-1 error: [^\n]+$/],
  ])('tells on one line what Typst says of %j', (source, message) => {
    expect(() => set(source)).toThrow(message);
  });

  it('refuses a document by an error of that document, which is no failure of the run', () => {
    const refusal = faultOf(() => set('#panic()'));
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).not.toBeInstanceOf(Failure);
  });

  it('keeps no file of one job for the next', () => {
    set('#read("a.txt")', { 'a.txt': 'hemligt' });
    expect(() => set('#read("a.txt")')).toThrow(/^Typst: /);
  });

  it.skipIf(process.platform !== 'linux')('sets the same bytes on a machine that has a typeface of that name', () => {
    const home = mkdtempSync(join(tmpdir(), 'typeface-'));
    try {
      const other = otherTypeface(home);
      expect(sumAt(home)).toMatch(/^[0-9a-f]{64}$/);
      expect(sumAt(home)).toBe(sumAt(other));
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});

function faultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

/** A home with a black cut of the typeface that says that it is the regular one. */
function otherTypeface(home: string): string {
  const other = join(home, 'other');
  for (const folder of ['.fonts', '.local/share/fonts']) {
    mkdirSync(join(other, folder), { recursive: true });
    writeFileSync(join(other, folder, 'regular.ttf'), regularOf(`${FONTS}/900Black/SourceSans3_900Black.ttf`));
    copyFileSync(`${FONTS}/900Black_Italic/SourceSans3_900Black_Italic.ttf`, join(other, folder, 'italic.ttf'));
  }
  return other;
}

/** The weight of a font is the third number of its table `OS/2` (OpenType 1.9). */
function regularOf(file: string): Buffer {
  const font = readFileSync(file);
  for (let record = 12; record < 12 + font.readUInt16BE(4) * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === 'OS/2')
      font.writeUInt16BE(400, font.readUInt32BE(record + 8) + 4);
  }
  return font;
}

const SCRIPT = `
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { loadTypesetter } from './src/cli/publish/typesetter.ts';
const set = await loadTypesetter(createRequire(process.cwd() + '/package.json'));
const template = ${JSON.stringify(`${HEAD}= Rubrik\nText *fet* _kursiv_ *_båda_*`)};
const pdf = set({ template, files: new Map(), standard: 'ua-1' });
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
`;

/** The hash of a page that the typesetter sets in a process whose home is another. */
function sumAt(home: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: SCRIPT, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const env = { ...process.env, HOME: home };
  const script = outputFiles[0]?.text ?? '';
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
}

describe('where a part is missing', () => {
  it.each([
    ['@myriaddreamin/typst-ts-node-compiler', () => undefined],
    ['@expo-google-fonts/source-sans-3', (name: string) => ({ NodeCompiler: name })],
  ])('says in both languages what to install, and that all else works: %s', async (name, give) => {
    const load = (wanted: string) => {
      const given = wanted.includes('typst') ? give(wanted) : undefined;
      if (given === undefined) throw new Error(`Cannot find module '${wanted}'`);
      return given;
    };
    const failure = await loadTypesetter(Object.assign(load, { resolve: load }) as never).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Failure);
    const { text } = failure as Failure;
    for (const told of [text.sv, text.en]) {
      expect(told).toContain(name);
      expect(told).toContain('npm install');
      expect(told).toContain('--to');
    }
  });
});
