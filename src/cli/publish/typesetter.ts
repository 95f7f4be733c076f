import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CUTS from '../../lib/typeface-cuts.json' with { type: 'json' };
import { NOTES } from '../../locales/cli.js';
import type { PdfStandard, Typeset, TypesetJob } from '../../model/typeset.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';

const TYPEFACE = '@expo-google-fonts/source-sans-3';

/**
 * Typst, by the package that chooses a binary for the machine, if someone has installed it, else by the packages that hold one. The
 * first is no dependency of ours: it names binaries that have not been published, and npm refuses a lock file without them.
 */
const CHOOSER = '@myriaddreamin/typst-ts-node-compiler';
const COMPILERS = [CHOOSER, `${CHOOSER}-linux-x64-gnu`, `${CHOOSER}-linux-x64-musl`];

/** What is used of Typst's interface (typst-ts-node-compiler 0.7, `index-napi.d.ts`). */
interface Typst {
  readonly NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): NodeCompiler };
}

interface NodeCompiler {
  addSource(path: string, source: string): void;
  mapShadow(path: string, content: Buffer): void;
  evictCache(maxAge: number): void;
  compile(options: { mainFilePath: string }): { readonly result: object | null; takeError(): object | null };
  fetchDiagnostics(error: object): readonly { readonly message: string }[];
  pdf(document: object, options: { pdfStandard: PdfStandard }): Buffer;
}

/**
 * Loads Typst and the typeface, which are optional dependencies, by `load`. Throws a `Failure` that says what to install where one
 * is missing; what it gives throws a plain `Error` where Typst refuses a document.
 */
export async function loadTypesetter(load: NodeJS.Require = createRequire(import.meta.url)): Promise<Typeset> {
  const { NodeCompiler } = loadTypst(load) ?? missing(CHOOSER);
  const fontBlobs = await readFonts(load).catch(() => missing(TYPEFACE));
  return (job) => typeset(job, (workspace) => NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] }));
}

function loadTypst(load: NodeJS.Require): Typst | undefined {
  for (const name of COMPILERS) {
    try {
      return load(name) as Typst;
    } catch {}
  }
  return undefined;
}

/** All cuts that the template asks for, so that a font of the machine never fits better. */
async function readFonts(load: NodeJS.Require): Promise<Buffer[]> {
  const folder = dirname(load.resolve(`${TYPEFACE}/package.json`));
  return Promise.all(CUTS.map((cut) => readFile(join(folder, cut, `SourceSans3_${cut}.ttf`))));
}

function missing(name: string): never {
  throw new Failure(fill(NOTES.noTypesetter, { name, packages: `${CHOOSER}@0.7.0 ${TYPEFACE}` }));
}

/**
 * A folder that does not exist: what a template reads is only what it is given. Typst asks for one; its name does not reach
 * the bytes.
 */
const NOWHERE = '/agreement-typeset-nowhere';

function typeset({ template, files, standard }: TypesetJob, create: (workspace: string) => NodeCompiler): Uint8Array {
  const compiler = create(NOWHERE);
  const main = `${NOWHERE}/main.typ`;
  compiler.addSource(main, template);
  for (const [name, bytes] of files) compiler.mapShadow(`${NOWHERE}/${name}`, Buffer.from(bytes));
  try {
    return pdfOf(compiler, main, standard);
  } finally {
    compiler.evictCache(0);
  }
}

function pdfOf(compiler: NodeCompiler, mainFilePath: string, pdfStandard: PdfStandard): Uint8Array {
  const compiled = compiler.compile({ mainFilePath });
  const fault = compiled.takeError();
  if (fault) throw refusal(compiler.fetchDiagnostics(fault).map(({ message }) => String(message)));
  if (!compiled.result) throw refusal([]);
  try {
    return compiler.pdf(compiled.result, { pdfStandard });
  } catch (error) {
    throw refusal(messagesIn(String(error)));
  }
}

/** What Typst says, out of its own notation for diagnostics. */
function messagesIn(text: string): readonly string[] {
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replace(/\\(.)/g, '$1'),
  );
  return found.length > 0 ? found : [text];
}

/** What documents.ts tells with the path, and is no fault of the run: the other documents can be set. */
function refusal(messages: readonly string[]): Error {
  return new Error(`Typst: ${[...new Set(messages)].join('; ').replace(/\s+/g, ' ')}`);
}
