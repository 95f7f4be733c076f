import type { Day } from '../model/day.js';
import type { CheckedFile, Reporter } from '../model/reporter.js';
import { REPORTERS } from '../report/reporters.js';
import { choose } from './choose.js';
import type { ReportOptions } from './options.js';
import { paintFor, usesColor } from './paint.js';
import type { Session } from './session.js';
import { TOOL } from './tool.js';
import { writeFileWhole } from './write.js';

/** Widest line of a report on a terminal, and the width where there is none. */
const MOST_COLUMNS = 120;
const COLUMNS = 100;

/** Writes the reports that `--format name[=file]` asks for: to stdout, or to the files. */
export async function writeReports(
  checked: readonly CheckedFile[],
  options: ReportOptions,
  asOf: Day,
  session: Session,
): Promise<void> {
  const { world, locale } = session;
  const inputs = checked.map(({ path }) => path);
  for (const { reporter, file } of readFormats(options.format ?? [])) {
    const color = file === undefined && usesColor(options.color, world.stdout, world);
    const width = Math.min(MOST_COLUMNS, (file === undefined ? world.stdout.columns : undefined) ?? COLUMNS);
    const report = reporter.report(checked, { locale, asOf, tool: TOOL, paint: paintFor(color), width });
    if (file === undefined) world.stdout.write(report);
    else await writeFileWhole(file, report, inputs, session);
  }
}

interface Format {
  readonly reporter: Reporter;
  readonly file: string | undefined;
}

function readFormats(formats: readonly string[]): readonly Format[] {
  const [first] = REPORTERS;
  if (formats.length === 0 && first) return [{ reporter: first, file: undefined }];
  return formats.map((format) => {
    const [name = '', ...file] = format.split('=');
    return { reporter: choose('--format', name, REPORTERS), file: file.length > 0 ? file.join('=') : undefined };
  });
}
