import { resolve } from 'node:path';
import { collect, type SourceFile } from '../../collect.js';
import { NOTES } from '../../locales/cli.js';
import type { Config } from '../../model/config.js';
import { EXIT } from '../exit.js';
import { fill, type Session } from '../session.js';
import { readChanges } from './changed.js';
import { readCollection } from './collection-files.js';
import { type FoundFiles, findFiles, findGlobs } from './find-files.js';
import type { GatheredFiles } from './gathered-files.js';
import type { Ignoring } from './ignored.js';
import { narrow } from './narrow.js';
import { asStaged } from './staged.js';

export interface GatherOptions {
  readonly allowEmpty: boolean;
  /** What standard input is called. */
  readonly stdinFilename: string;
  readonly config: Config;
  readonly ignoring: Ignoring;
  /** Reads the config that is nearest to a file; the session keeps the files that it is made of. */
  readonly settingsFor?: (path: string) => unknown;
  /** Only what has changed since a commit, and what depends on it. */
  readonly since?: string | undefined;
  /** Only what is staged to be committed, as it is staged, and what depends on it. */
  readonly staged?: boolean | undefined;
}

/** Finds the agreements under the paths and tells of what is not there; of their texts nothing but the frontmatter is read. */
export async function gatherFiles(
  paths: readonly string[],
  options: GatherOptions,
  session: Session,
): Promise<GatheredFiles> {
  const { cwd } = session.world;
  const { ignoring, config } = options;
  const byConfig = config.agreements && (await findGlobs(config.agreements, cwd, ignoring));
  const named = paths.filter((path) => path !== '-');
  const isFromStdin = named.length < paths.length;
  const found = byConfig && paths.length === 0 ? byConfig : await findNamed(named, isFromStdin, cwd, ignoring);
  const changes = await readChanges(options, session);
  if (found) tellFound(found, isFromStdin || options.allowEmpty || changes?.isStaged === true, session);
  const asked =
    changes?.isStaged && found
      ? await asStaged(found, changes, ignoring, cwd)
      : { files: found?.files ?? [], given: isFromStdin ? [await standardInput(options, session)] : [] };
  const heads = await readCollection(asked.files, asked.given, byConfig?.files, cwd, ignoring);
  keepAll([...asked.files, ...[...asked.given, ...heads.filter(isOfAgreement)].map(({ path }) => path)], session);
  const gathered = { ...asked, heads, collection: collect(heads) };
  if (!changes) return gathered;
  for (const path of asked.files) options.settingsFor?.(path);
  return narrow(gathered, changes, session);
}

function keepAll(paths: readonly string[], { world, keep }: Session): void {
  for (const path of paths) keep(resolve(world.cwd, path));
}

/** What lies among agreements without a frontmatter may be yesterday's report, and today's may take its place. */
function isOfAgreement({ content }: SourceFile): boolean {
  const start = typeof content === 'string' ? content : Buffer.from(content.subarray(0, MOST_OPENING)).toString();
  return /^\uFEFF?---/.test(start);
}

/** Bytes of a byte order mark and `---`. */
const MOST_OPENING = 6;

async function standardInput({ stdinFilename }: GatherOptions, { world }: Session): Promise<SourceFile> {
  return { path: stdinFilename, content: await world.stdin() };
}

/** With standard input alone, no files are asked for. */
async function findNamed(
  paths: readonly string[],
  isFromStdin: boolean,
  cwd: string,
  ignoring: Ignoring,
): Promise<FoundFiles | undefined> {
  return paths.length > 0 || !isFromStdin ? findFiles(paths, cwd, ignoring) : undefined;
}

function tellFound(
  { files, ignored, missing, closed, looked }: FoundFiles,
  mayBeEmpty: boolean,
  session: Session,
): void {
  for (const path of ignored) session.note(fill(NOTES.ignored, path));
  for (const path of missing) session.note(fill(NOTES.missing, path));
  for (const { folder, code } of closed) session.note(fill(NOTES.unreadable, { path: folder, code }));
  if (missing.length + closed.length > 0) session.end(EXIT.failure);
  if (files.length + missing.length + closed.length > 0 || mayBeEmpty) return;
  session.note(fill(NOTES.noFiles, looked));
  session.end(EXIT.failure);
}
