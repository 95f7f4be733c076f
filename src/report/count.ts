import type { Counts } from '../locales/report.js';
import type { Finding, Severity } from '../model/finding.js';
import type { CheckedFile } from '../model/reporter.js';

/** How many files there are, and findings of each severity. */
export function count(checked: readonly CheckedFile[]): Counts {
  return { files: checked.length, ...countFindings(checked.flatMap(({ findings }) => findings)) };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Omit<Counts, 'files'> {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
