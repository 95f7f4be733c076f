import type { Day } from '../../model/day.js';
import type { Finding, Silence, SilencedFinding } from '../../model/finding.js';
import type { IdleSuppression, Suppression } from '../../model/suppression.js';
import { isOver } from './over.js';

/** Findings, told apart by what the author's comments say of them. */
interface Sifted {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** Suppressions that are in force, and have had nothing to suppress. */
  readonly idle: readonly IdleSuppression[];
  /** Suppressions that are over, and what they suppressed is told again. */
  readonly returned: readonly IdleSuppression[];
}

/**
 * Takes the findings aside that a comment says may stand, on the line that it counts on or in the whole file. One that is over takes
 * none. Nothing is known of suppressions of rules that have not run: they are neither idle nor of use. Linear time.
 */
export function sift(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  { day, hasRun }: { readonly day: Day; readonly hasRun: (rule: string) => boolean },
): Sifted {
  const named = suppressions.filter(isAimed).flatMap(namedBy);
  const [over, standing] = [true, false].map((is) =>
    named.filter(({ suppression }) => isOver(suppression, day) === is),
  );
  // From the last to the first, so that the first of several counts.
  const silencing = new Map(standing?.toReversed().map((one) => [keyOf(one), one.suppression]));
  const [told, kept] = [new Set<string>(), new Set<string>()];
  const sifted = findings.map((finding) => {
    const keys = keysFor(finding);
    const by = keys.flatMap((key) => silencing.get(key) ?? [])[0];
    for (const key of keys) (by ? kept : told).add(key);
    return by ? { ...finding, silenced: silenceOf(by) } : finding;
  });
  return {
    findings: sifted.filter((finding) => !isSilenced(finding)),
    silenced: sifted.filter(isSilenced),
    idle: (standing ?? []).filter((one) => !kept.has(keyOf(one)) && hasRun(one.rule.name)),
    returned: (over ?? []).filter((one) => told.has(keyOf(one))),
  };
}

/** Whether a suppression says where it counts, and how long. */
function isAimed({ scope, line, until }: Suppression): boolean {
  return (scope === 'file' || line !== undefined) && (until === undefined || until.date !== undefined);
}

function namedBy(suppression: Suppression): readonly IdleSuppression[] {
  return suppression.rules.map((rule) => ({ suppression, rule }));
}

/** Names have no white space. */
function keyOf({ suppression, rule }: IdleSuppression): string {
  return `${rule.name} ${suppression.line ?? ''}`;
}

/** The suppressions that a finding may have; one of its line comes before one of its file. */
function keysFor({ rule, range }: Finding): readonly string[] {
  return [`${rule} ${range.start.line}`, `${rule} `];
}

function silenceOf({ reason, until }: Suppression): Silence {
  return { by: 'comment', reason, until: until?.date?.last };
}

function isSilenced(finding: Finding | SilencedFinding): finding is SilencedFinding {
  return 'silenced' in finding;
}
