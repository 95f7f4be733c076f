import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SourceFile } from '../../collect.js';
import { type Compiled, compile } from '../../compile.js';
import { NOTES } from '../../locales/cli.js';
import type { Collection } from '../../model/collection.js';
import type { ConfigSource } from '../../model/config.js';
import type { Day } from '../../model/day.js';
import type { Duration } from '../../model/duration.js';
import type { RuleSettings } from '../../model/finding.js';
import type { Profile } from '../../model/profile.js';
import { EXIT } from '../exit.js';
import { fill, type Session } from '../session.js';
import { type GatherOptions, gatherFiles } from './gather-files.js';
import type { GatheredFiles } from './gathered-files.js';
import { startProgress } from './progress.js';

/** How one file is read and judged: what the config that is nearest to it says, and the command line. */
export interface FileSettings {
  readonly rules: RuleSettings;
  readonly horizon: Duration;
  /** Beside those that come with the tool. */
  readonly profiles: readonly Profile[];
}

export interface CompileFilesOptions extends GatherOptions {
  readonly day: Day;
  /** The run's own: for what is told of several files together. */
  readonly horizon: Duration;
  readonly settingsFor: (path: string) => FileSettings;
  /** The configs that have been read so far, with all that they are made of. */
  readonly configSources: () => readonly ConfigSource[];
  /** SFS number of the act that a bare `3 §` is a part of. */
  readonly baseAct?: string;
  /** Is told of each file that is compiled, as it was read. */
  readonly onRead?: (file: SourceFile) => void;
}

/** What a command works on. */
export interface CompiledFiles {
  /** By path. */
  readonly compiled: readonly Compiled[];
  /** What they are known together with, themselves among it. */
  readonly collection: Collection;
}

/** Compiles every agreement under the paths (`-` is standard input). */
export async function compileFiles(
  paths: readonly string[],
  options: CompileFilesOptions,
  session: Session,
): Promise<CompiledFiles> {
  const gathered = await gatherFiles(paths, options, session);
  const { collection } = gathered;
  const compiled = await eachFile(gathered, session, (file) => {
    options.onRead?.(file);
    return compile(file.path, file.content, { ...options, ...options.settingsFor(file.path), collection });
  });
  return { compiled, collection };
}

/** What is made of each file, by path: what is given stands among the others. On a terminal, tells how far it has come. */
export async function eachFile<Made>(
  gathered: GatheredFiles,
  session: Session,
  make: (file: SourceFile) => Made | Promise<Made>,
): Promise<readonly Made[]> {
  const made: { readonly path: string; readonly one: Made }[] = [];
  const progress = startProgress(gathered.given.length + gathered.files.length, session);
  try {
    for await (const file of readFiles(gathered, session)) {
      made.push({ path: file.path, one: await make(file) });
      progress.step();
    }
  } finally {
    progress.end();
  }
  return made.sort(byPath).map(({ one }) => one);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** The gathered files as they are, one at a time. What cannot be read is told, and the others go on. */
export async function* readFiles({ files, given }: GatheredFiles, session: Session): AsyncGenerator<SourceFile> {
  yield* given;
  for (const path of files) {
    const content = await readOrTell(path, session);
    if (content) yield { path, content };
  }
}

/** The bytes of a file; one that cannot be read is told of, and the run ends with 2. A pipe would make it wait for ever. */
export async function readOrTell(file: string, session: Session): Promise<Uint8Array | undefined> {
  const place = resolve(session.world.cwd, file);
  try {
    if (isOpen(place) || (await stat(place)).isFile()) return await readFile(place);
    session.note(fill(NOTES.notAFile, file));
  } catch (error) {
    session.note(fill(NOTES.unreadable, { path: file, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
  }
  session.end(EXIT.failure);
  return undefined;
}

/** What the caller has opened for the run, as a shell does for `<(…)`, may be a pipe: somebody writes into it. */
function isOpen(place: string): boolean {
  return /^\/dev\/(?:stdin|fd\/\d+)$/.test(place);
}
