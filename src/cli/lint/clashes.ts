import { NOTES } from '../../locales/cli.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';
import type { LintOptions } from './lint-options.js';

/** Fails for flags that make no sense together, or alone. */
export function checkFlags(options: LintOptions, isFromStdin: boolean): void {
  const { baseline, updateBaseline, cache, cacheLocation } = options;
  for (const [isClash, one, other] of clashesOf(options, isFromStdin)) {
    if (isClash) throw new Failure(fill(NOTES.clash, [one, other]));
  }
  if (cacheLocation !== undefined && !cache) throw new Failure(fill(NOTES.noCache, undefined));
  if (updateBaseline && baseline === undefined) throw new Failure(fill(NOTES.noBaseline, undefined));
}

function clashesOf({ fix, fixDryRun, staged, since, updateBaseline }: LintOptions, isFromStdin: boolean) {
  return [
    [fix && fixDryRun, '--fix', '--fix-dry-run'],
    [staged && since !== undefined, '--staged', '--since'],
    [staged && fix, '--staged', '--fix'],
    [staged && fixDryRun, '--staged', '--fix-dry-run'],
    [staged && isFromStdin, '--staged', '-'],
    [staged && updateBaseline, '--staged', '--update-baseline'],
    [since !== undefined && isFromStdin, '--since', '-'],
    // What standard input holds, and what would be mended, lies in no file.
    [updateBaseline && isFromStdin, '--update-baseline', '-'],
    [updateBaseline && fixDryRun, '--update-baseline', '--fix-dry-run'],
  ] as const;
}
