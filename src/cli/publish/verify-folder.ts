import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NOTES } from '../../locales/cli.js';
import { MANIFEST_NOTES } from '../../locales/manifest-words.js';
import { type Digest, MANIFEST, type Manifest, type ManifestSource } from '../../model/manifest.js';
import type { Difference, Verification, VerificationNote } from '../../model/verification.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { isWithin, realPath } from '../files/paths.js';
import { fill } from '../session.js';
import { TOOL } from '../tool.js';

interface VerifyOptions {
  /** Absolute. */
  readonly folder: string;
  /** As people are shown it. */
  readonly shown: string;
  /** Where the paths of sources start; absolute. */
  readonly sources: string;
}

/**
 * Compares a folder and the files that it was made of with a manifest. That may be a stranger's: what lies outside the folder is
 * never read as an output, and of sources nothing outside their checkout.
 */
export async function verifyFolder(manifest: Manifest, options: VerifyOptions): Promise<Verification> {
  const { folder, shown } = options;
  const outputs = await outputDifferences(manifest, options);
  const unlisted = await unlistedIn(folder, new Set(manifest.outputs.map(({ file }) => file)));
  const sources = await sourceStates(manifest.sources, options.sources);
  const changed = sources.flatMap(({ state, file }) =>
    state === 'changed' ? [difference('source-changed', file)] : [],
  );
  const unread = sources.flatMap(({ state, file }) => noteOn(state, file));
  const differences = [...outputs, ...unlisted, ...changed].toSorted(byKindAndName);
  return { folder: shown, manifest, differences, notes: [...unread, ...otherVersions(manifest)] };
}

const KINDS = ['output-changed', 'output-missing', 'output-unlisted', 'source-changed'] as const;

function byKindAndName(a: Difference, b: Difference): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1);
}

function difference(kind: Difference['kind'], file: string): Difference {
  return { kind, file };
}

async function outputDifferences(
  { outputs }: Manifest,
  { folder, shown }: VerifyOptions,
): Promise<readonly Difference[]> {
  const root = realPath(folder) ?? folder;
  const found: Difference[] = [];
  for (const output of outputs) {
    const state = await stateOf(join(folder, output.file), output, root);
    if (state === 'outside')
      throw new Failure(fill(MANIFEST_NOTES.outside, { path: `${shown}/${MANIFEST}`, file: output.file }));
    if (state !== 'same') found.push(difference(`output-${state}`, output.file));
  }
  return found;
}

/** What lies in the folder without being in its manifest; hidden files are other programs'. Links are not followed. */
async function unlistedIn(folder: string, listed: ReadonlySet<string>, above = ''): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const entry of await readdir(join(folder, above), { withFileTypes: true })) {
    const file = `${above}${entry.name}`;
    if (entry.name.startsWith('.') || file === MANIFEST) continue;
    if (entry.isDirectory()) found.push(...(await unlistedIn(folder, listed, `${file}/`)));
    else if (!listed.has(file)) found.push(difference('output-unlisted', file));
  }
  return found;
}

async function sourceStates(sources: readonly ManifestSource[], from: string) {
  const top = foldersToRoot(from).at(-1) ?? from;
  const root = realPath(top) ?? top;
  const states: { readonly file: string; readonly state: FileState }[] = [];
  for (const source of sources) {
    states.push({ file: source.path, state: await stateOf(resolve(from, source.path), source, root) });
  }
  return states;
}

function noteOn(state: FileState, file: string): readonly VerificationNote[] {
  return state === 'missing' || state === 'outside' ? [{ kind: `source-${state}`, file }] : [];
}

function otherVersions({ tool, outputs }: Manifest): readonly VerificationNote[] {
  const versions = new Set([tool, ...outputs.map((output) => output.tool)].map(({ version }) => version));
  return [...versions]
    .filter((version) => version !== TOOL.version)
    .sort()
    .map((version) => ({ kind: 'tool-differs', version }));
}

type FileState = 'same' | 'changed' | 'missing' | 'outside';

/** Whether a file holds what it should. What is no file (a pipe could be read for ever) is missing, and what lies outside `root` is not read. */
async function stateOf(path: string, { sha256, bytes }: Digest, root: string): Promise<FileState> {
  const target = realPath(path);
  if (target === undefined) return 'missing';
  if (!isWithin(target, root)) return 'outside';
  try {
    const about = await stat(target);
    if (!about.isFile()) return 'missing';
    return about.size === bytes && (await hashOf(target, bytes)) === sha256 ? 'same' : 'changed';
  } catch (error) {
    throw new Failure(fill(NOTES.unreadable, { path, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
  }
}

/** Bytes. What is larger is read a piece at a time: it may be larger than the memory. */
const SMALL = 1_000_000;

async function hashOf(file: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  if (bytes <= SMALL) hash.update(await readFile(file));
  else await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
