/** `::error::` of GitHub, `##[error]` and `##vso[` of Azure: what a build server obeys where a line begins with it. */
const COMMAND = /^([ \t]*)(?=::|##\w*\[)/gm;

/** A report whose lines no build server takes for a command, whatever a document says. */
export function harmless(report: string): string {
  return report.replace(COMMAND, '$1\\');
}
