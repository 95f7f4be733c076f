import type { SourceFile } from '../../collect.js';
import { NOTES } from '../../locales/cli.js';
import type { Collection } from '../../model/collection.js';
import type { Config } from '../../model/config.js';
import { EXIT } from '../exit.js';
import { fill, type Session } from '../session.js';
import { collectFiles } from './collection-files.js';
import { type FoundFiles, findFiles, findGlobs } from './find-files.js';

export interface GatherOptions {
  readonly allowEmpty: boolean;
  /** What standard input is called. */
  readonly stdinFilename: string;
  readonly config: Config;
  /** Only what has changed since a commit, and what depends on it. */
  readonly since?: string | undefined;
  /** Only what is staged to be committed, as it is staged, and what depends on it. */
  readonly staged?: boolean | undefined;
}

/** The files that a command works on, and what they are known together with. */
export interface GatheredFiles {
  /** By path, standard input not among them. */
  readonly files: readonly string[];
  /** Standard input, if it is asked for. */
  readonly given: readonly SourceFile[];
  readonly collection: Collection;
}

/** Finds the agreements under the paths and tells of what is not there; of their texts nothing but the frontmatter is read. */
export async function gatherFiles(
  paths: readonly string[],
  options: GatherOptions,
  session: Session,
): Promise<GatheredFiles> {
  const { cwd } = session.world;
  const { agreements } = options.config;
  const byConfig = agreements && (await findGlobs(agreements, cwd));
  const named = paths.filter((path) => path !== '-');
  const isFromStdin = named.length < paths.length;
  const found = byConfig && paths.length === 0 ? byConfig : await findNamed(named, isFromStdin, cwd);
  if (found) tellFound(found, isFromStdin || options.allowEmpty, session);
  const given = isFromStdin ? [{ path: options.stdinFilename, content: await session.world.stdin() }] : [];
  const files = found?.files ?? [];
  return { files, given, collection: await collectFiles(files, given, byConfig?.files, cwd) };
}

/** With standard input alone, no files are asked for. */
async function findNamed(paths: readonly string[], isFromStdin: boolean, cwd: string): Promise<FoundFiles | undefined> {
  return paths.length > 0 || !isFromStdin ? findFiles(paths, cwd) : undefined;
}

function tellFound({ files, ignored, missing, looked }: FoundFiles, mayBeEmpty: boolean, session: Session): void {
  for (const path of ignored) session.note(fill(NOTES.ignored, path));
  for (const path of missing) session.note(fill(NOTES.missing, path));
  if (missing.length > 0) session.end(EXIT.failure);
  if (files.length > 0 || missing.length > 0 || mayBeEmpty) return;
  session.note(fill(NOTES.noFiles, looked));
  session.end(EXIT.failure);
}
