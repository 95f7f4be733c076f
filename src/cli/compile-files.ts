import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RuleSettings } from '../check/check.js';
import { type Compiled, compile } from '../compile.js';
import { NOTES } from '../locales/cli.js';
import type { Collection } from '../model/collection.js';
import type { Day } from '../model/day.js';
import type { Duration } from '../model/duration.js';
import { EXIT } from './exit.js';
import { type GatherOptions, gatherFiles } from './gather-files.js';
import { fill, type Session } from './session.js';

export interface CompileFilesOptions extends GatherOptions {
  readonly day: Day;
  readonly horizon: Duration;
  readonly rules: RuleSettings;
  /** SFS number of the act that a bare `3 §` is a part of. */
  readonly baseAct?: string;
}

/** What a command works on. */
export interface CompiledFiles {
  /** By path. */
  readonly compiled: readonly Compiled[];
  /** What they are known together with, themselves among it. */
  readonly collection: Collection;
}

/** Compiles every agreement under the paths (`-` is standard input). What cannot be read is told, and the others go on. */
export async function compileFiles(
  paths: readonly string[],
  options: CompileFilesOptions,
  session: Session,
): Promise<CompiledFiles> {
  const { files, given, collection } = await gatherFiles(paths, options, session);
  const compiled = given.map(({ path, content }) => compile(path, content, { ...options, collection }));
  for (const file of files) {
    const bytes = await read(file, session);
    if (bytes) compiled.push(compile(file, bytes, { ...options, collection }));
  }
  return { compiled, collection };
}

async function read(file: string, session: Session): Promise<Uint8Array | undefined> {
  try {
    return await readFile(resolve(session.world.cwd, file));
  } catch (error) {
    session.note(fill(NOTES.unreadable, { path: file, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
    session.end(EXIT.failure);
    return undefined;
  }
}
