import { grouped } from '../../lib/grouped.js';
import type { BaselineEntry } from '../../model/baseline.js';

/** What a baseline and a run have in common. */
interface Matching<Found> {
  /** What is found and known. */
  readonly known: ReadonlySet<Found>;
  /** The entries that nothing was found for. */
  readonly unmatched: readonly BaselineEntry[];
}

/**
 * Pairs findings with entries of the same fingerprint, one with one: a count for each rule would let a new fault take the place
 * of one that is mended. Entries of the finding's own file go first; those of other files serve only where the run has not read
 * the file (it has been renamed, or standard input stands for it), for else the fault is mended there and new here.
 */
export function matchEntries<Found extends BaselineEntry>(
  entries: readonly BaselineEntry[],
  found: readonly Found[],
  isRead: (path: string) => boolean,
): Matching<Found> {
  const here = pair(entries, found, ({ fingerprint, path }) => `${fingerprint} ${path}`);
  const elsewhere = pair(
    here.unmatched.filter(({ path }) => !isRead(path)),
    found.filter((one) => !here.known.has(one)),
    ({ fingerprint }) => fingerprint,
  );
  const left = new Set(elsewhere.unmatched);
  return {
    known: new Set([...here.known, ...elsewhere.known]),
    unmatched: here.unmatched.filter((entry) => isRead(entry.path) || left.has(entry)),
  };
}

/** Pairs what has the same key, in order. */
function pair<Found extends BaselineEntry>(
  entries: readonly BaselineEntry[],
  found: readonly Found[],
  keyOf: (one: BaselineEntry) => string,
): Matching<Found> {
  const byKey = grouped(found, (one) => [keyOf(one)]);
  const known = new Set<Found>();
  const taken = new Map<string, number>();
  const unmatched = entries.filter((entry) => {
    const key = keyOf(entry);
    const index = taken.get(key) ?? 0;
    taken.set(key, index + 1);
    const one = byKey.get(key)?.[index];
    if (one) known.add(one);
    return one === undefined;
  });
  return { known, unmatched };
}
