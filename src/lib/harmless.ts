/**
 * `::error::` of GitHub is obeyed where a line begins with it, behind white space of any kind (actions/runner,
 * `ActionCommand.TryParseV2`, which trims as .NET does: the next-line control too).
 */
const COMMAND = /(?<=^|[\n\r])((?:[^\S\n\r]|\u0085)*)(?=::)/g;

/** `##[add-mask]` of GitHub's older form, `##vso[` of Azure Pipelines and `##teamcity[` are obeyed anywhere in a line. */
const MARK = /#(?=#\w*\[)/g;

/** A report whose lines no build server takes for a command, whatever a document says. */
export function harmless(report: string): string {
  return report.replace(COMMAND, '$1\\').replace(MARK, '#\\');
}
