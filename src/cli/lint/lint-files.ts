import { applyBaseline, openBaseline } from '../baseline/baseline.js';
import { type CompileFilesOptions, compileFiles } from '../files/compile-files.js';
import { fixFiles } from '../fix/fix.js';
import type { Session } from '../session.js';
import { lintCached } from './lint-cached.js';
import type { LintOptions } from './lint-options.js';
import { type Linted, lintedOf } from './linted.js';

/** The documents as they are when they have been fixed, if they are to be, without what a baseline knows. */
export async function lintFiles(
  paths: readonly string[],
  files: CompileFilesOptions,
  options: LintOptions,
  session: Session,
): Promise<readonly Linted[]> {
  const { baseline, updateBaseline } = options;
  const open = baseline === undefined ? undefined : openBaseline(baseline, updateBaseline === true, session);
  const linted = await judged(paths, files, options, session);
  return open ? applyBaseline(linted, open, files.settingsFor, session) : linted;
}

/** What is to be fixed is always read anew. */
async function judged(
  paths: readonly string[],
  files: CompileFilesOptions,
  { fix, fixDryRun, cache, cacheLocation, color }: LintOptions,
  session: Session,
): Promise<readonly Linted[]> {
  const isFixing = fix || fixDryRun;
  if (cache && !isFixing) return lintCached(paths, cacheLocation, files, session);
  const read = await compileFiles(paths, files, session);
  const fixing = { ...files, isDry: !fix, isFromStdin: paths.includes('-'), color };
  const compiled = isFixing ? await fixFiles(read, fixing, session) : read.compiled;
  return compiled.map(lintedOf);
}
