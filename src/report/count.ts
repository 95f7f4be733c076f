import type { Counts, Tally } from '../locales/report.js';
import { type Finding, isSafelyFixed, type Severity } from '../model/finding.js';
import type { CheckedFile } from '../model/reporter.js';

/** How many files there are, findings of each severity, findings that are known, and findings that `--fix` can mend. */
export function count(checked: readonly CheckedFile[]): Tally {
  const findings = checked.flatMap((file) => file.findings);
  return {
    files: checked.length,
    ...countFindings(findings),
    suppressed: checked.flatMap(({ silenced }) => silenced).length,
    fixable: findings.filter(isSafelyFixed).length,
  };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Omit<Counts, 'files'> {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
