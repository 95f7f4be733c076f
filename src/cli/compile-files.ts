import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RuleSettings } from '../check/check.js';
import { type Compiled, compile } from '../compile.js';
import { NOTES } from '../locales/cli.js';
import type { Day } from '../model/day.js';
import { EXIT } from './exit.js';
import { type FoundFiles, findFiles } from './find-files.js';
import { fill, type Session } from './session.js';

export interface CompileFilesOptions {
  readonly day: Day;
  readonly rules: RuleSettings;
  readonly allowEmpty: boolean;
  /** What standard input is called. */
  readonly stdinFilename: string;
  /** SFS number of the act that a bare `3 §` is a part of. */
  readonly baseAct?: string;
}

/** Compiles every agreement under the paths (`-` is standard input), by path. What cannot be read is told, and the others go on. */
export async function compileFiles(
  paths: readonly string[],
  options: CompileFilesOptions,
  session: Session,
): Promise<readonly Compiled[]> {
  const named = paths.filter((path) => path !== '-');
  const fromStdin = named.length < paths.length;
  const found = named.length > 0 || !fromStdin ? await findFiles(named, session.world.cwd) : undefined;
  if (found) tellFound(found, fromStdin || options.allowEmpty, session);
  const compiled: Compiled[] = [];
  if (fromStdin) compiled.push(compile(options.stdinFilename, await session.world.stdin(), options));
  for (const file of found?.files ?? []) {
    const bytes = await read(file, session);
    if (bytes) compiled.push(compile(file, bytes, options));
  }
  return compiled;
}

function tellFound({ files, ignored, missing, looked }: FoundFiles, mayBeEmpty: boolean, session: Session): void {
  for (const path of ignored) session.note(fill(NOTES.ignored, path));
  for (const path of missing) session.note(fill(NOTES.missing, path));
  if (missing.length > 0) session.end(EXIT.failure);
  if (files.length > 0 || missing.length > 0 || mayBeEmpty) return;
  session.note(fill(NOTES.noFiles, looked));
  session.end(EXIT.failure);
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
