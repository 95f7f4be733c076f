import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { BaselineEntry } from '../../model/baseline.js';
import type { Finding } from '../../model/finding.js';
import type { FileSettings } from '../files/compile-files.js';
import { pathFrom } from '../files/paths.js';
import type { Linted } from '../lint/linted.js';
import { matchEntries } from './match.js';

/** A finding of this run, as a baseline names it. */
interface FoundEntry extends BaselineEntry {
  readonly finding: Finding;
}

/** What is found in a run beside what a baseline says. */
export interface Comparison {
  readonly found: readonly FoundEntry[];
  /** Those of what is found that the baseline has. */
  readonly known: ReadonlySet<FoundEntry>;
  /** Entries that are found no longer. */
  readonly stale: readonly BaselineEntry[];
  /** Entries that the run cannot tell of: their files were not read, or not to the end, or their rules are off. */
  readonly kept: readonly BaselineEntry[];
}

interface Surroundings {
  /** The baseline, absolute: paths in it lead from its folder. */
  readonly file: string;
  readonly cwd: string;
  readonly settingsFor: (path: string) => FileSettings;
}

/** Compares what a run has found with the entries of a baseline. */
export function compareWith(
  entries: readonly BaselineEntry[],
  linted: readonly Linted[],
  { file, cwd, settingsFor }: Surroundings,
): Comparison {
  const folder = dirname(file);
  const pathOf = (source: string) => pathFrom(folder, resolve(cwd, source));
  const found = linted.flatMap(({ findings, path }) => findings.map((finding) => toEntry(finding, pathOf(path))));
  const read = new Map(readPaths(linted).map((path) => [pathOf(path), path]));
  const { known, unmatched } = matchEntries(entries, found, (path) => read.has(path));
  const isStale = ({ path, rule }: BaselineEntry) => {
    const source = read.get(path);
    return source === undefined ? !existsSync(resolve(folder, path)) : settingsFor(source).rules[rule] !== 'off';
  };
  return { found, known, stale: unmatched.filter(isStale), kept: unmatched.filter((entry) => !isStale(entry)) };
}

function toEntry(finding: Finding, path: string): FoundEntry {
  return { path, rule: finding.rule, fingerprint: finding.fingerprint, finding };
}

/** Where a frontmatter cannot be read, most rules are silent: that says nothing of what they have found before. */
function readPaths(linted: readonly Linted[]): readonly string[] {
  return linted.filter(({ isReadable }) => isReadable).map(({ path }) => path);
}
