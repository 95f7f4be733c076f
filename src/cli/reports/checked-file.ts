import type { Compiled } from '../../compile.js';
import type { Finding } from '../../model/finding.js';
import type { CheckedFile } from '../../model/reporter.js';

/** A compiled document as reports take it, with those of its findings that are to be told. */
export function checkedFile({ agreement, findings }: Compiled, isTold: (finding: Finding) => boolean): CheckedFile {
  const { path, text, lines } = agreement.source;
  return { path, id: agreement.id, text, lines, findings: findings.filter(isTold) };
}
