import type { Finding } from '../model/finding.js';
import type { CheckedFile } from '../model/reporter.js';

/** A finding and the file it is about. */
export interface Found {
  readonly finding: Finding;
  readonly file: CheckedFile;
}

/** What is told of all files, in the order of the files and of the text. */
export function foundIn(checked: readonly CheckedFile[]): readonly Found[] {
  return checked.flatMap((file) => file.findings.map((finding) => ({ finding, file })));
}
