import type { Counts } from '../locales/report.js';
import type { Severity } from '../model/finding.js';
import type { CheckedFile } from '../model/reporter.js';

/** How many files there are, and findings of each severity. */
export function count(checked: readonly CheckedFile[]): Counts {
  const of = (severity: Severity) =>
    checked.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return { files: checked.length, errors: of('error'), warnings: of('warning'), infos: of('info') };
}
