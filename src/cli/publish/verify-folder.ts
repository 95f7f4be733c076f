import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { MANIFEST, type Manifest, type ManifestSource } from '../../model/manifest.js';
import type { Difference, Verification, VerificationNote } from '../../model/verification.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { realPath } from '../files/paths.js';
import { fill } from '../session.js';
import { TOOL } from '../tool.js';
import { type FileState, stateOf } from './file-state.js';

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
  const outputs = await outputDifferences(manifest, options.folder);
  const unlisted = await unlistedIn(manifest, options);
  const sources = await sourceStates(manifest.sources, options.sources);
  const changed = sources.flatMap(({ state, file }) =>
    state === 'changed' ? [difference('source-changed', file)] : [],
  );
  const unread = sources.flatMap(({ state, file }) => noteOn(state, file));
  const differences = [...outputs, ...unlisted, ...changed].toSorted(byKindAndName);
  return { folder: options.shown, manifest, differences, notes: [...unread, ...otherVersions(manifest)] };
}

const KINDS = ['output-changed', 'output-missing', 'output-outside', 'output-unlisted', 'source-changed'] as const;

function byKindAndName(a: Difference, b: Difference): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1);
}

function difference(kind: Difference['kind'], file: string): Difference {
  return { kind, file };
}

async function outputDifferences({ outputs }: Manifest, folder: string): Promise<readonly Difference[]> {
  const root = realPath(folder) ?? folder;
  const found: Difference[] = [];
  for (const output of outputs) {
    const state = await stateOf(join(folder, output.file), output, root);
    if (state !== 'same') found.push(difference(`output-${state}`, output.file));
  }
  return found;
}

/** What lies in the folder without being in its manifest. Folders are not of a build. */
async function unlistedIn({ outputs }: Manifest, options: VerifyOptions): Promise<readonly Difference[]> {
  const listed = new Set([MANIFEST, ...outputs.map(({ file }) => file)]);
  return (await entriesOf(options))
    .filter((entry) => !entry.isDirectory() && !listed.has(entry.name) && !NOT_PUT_THERE.test(entry.name))
    .map(({ name }) => difference('output-unlisted', name));
}

/** What git, or a build that is running, keeps in the folder. */
const NOT_PUT_THERE = /^\.(?:git$|agreement-)/;

async function entriesOf({ folder, shown }: VerifyOptions): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code = 'I/O' } = error as NodeJS.ErrnoException;
    throw new Failure(fill(NOTES.unreadable, { path: shown, code }));
  }
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
