import { printable } from '../lib/printable.js';
import { safeJson } from '../lib/safe-json.js';
import { sha256 } from '../lib/sha256.js';
import type { Finding } from '../model/finding.js';
import type { ReportContext, Reporter } from '../model/reporter.js';
import { advice } from './advice.js';
import { editorRange } from './editor-range.js';
import { type Found, foundIn } from './found-in.js';
import { rootPath } from './root-path.js';

/** A code quality report as GitLab reads it (docs.gitlab.com, "Code Quality report format"). */
export const gitlab: Reporter = {
  name: 'gitlab',
  about: { sv: 'GitLab Code Quality', en: 'GitLab Code Quality' },
  report(checked, context) {
    const found = foundIn(checked);
    const fingerprints = uniqueFingerprints(found);
    const issues = found.map((one, index) => issueOf(one, fingerprints[index] ?? '', context));
    return `${safeJson(issues)}\n`;
  },
};

function issueOf({ finding, file }: Found, fingerprint: string, context: ReportContext): object {
  const { start, end } = editorRange(file, finding.range);
  return {
    description: advice(finding, context.locale),
    check_name: finding.rule,
    fingerprint,
    severity: severityOf(finding),
    location: {
      path: printable(rootPath(finding.path, context)),
      lines: { begin: start.line, end: end.line },
    },
  };
}

/** An error that makes a text unfit to publish is worse than one that does not. */
function severityOf({ severity, gate }: Finding): string {
  if (severity === 'error') return gate ? 'critical' : 'major';
  return severity === 'warning' ? 'minor' : 'info';
}

/** GitLab shows findings with one fingerprint as one: a second (two files may have one id) is told apart by its path and its order. */
function uniqueFingerprints(found: readonly Found[]): readonly string[] {
  const seen = new Map<string, number>();
  return found.map(({ finding: { fingerprint, path } }) => {
    const order = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, order + 1);
    if (order === 0) return fingerprint;
    return sha256(JSON.stringify([fingerprint, path, order])).slice(0, 32);
  });
}
