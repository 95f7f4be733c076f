import { type Command, Option } from 'commander';
import type { Compiled } from '../../compile.js';
import { harmless } from '../../lib/harmless.js';
import { safeJson } from '../../lib/safe-json.js';
import { HELP_TEXTS } from '../../locales/cli.js';
import type { Day } from '../../model/day.js';
import { citationTable } from '../../report/citation-table.js';
import { EXIT } from '../exit.js';
import { Failure } from '../failure.js';
import { compileFiles } from '../files/compile-files.js';
import { isOneFile } from '../files/find-files.js';
import { addFileOptions, type FileOptions, type ReportOptions, readFileOptions } from '../options.js';
import { citationsToJson } from '../reports/citation-json.js';
import { paintFor, usesColor } from '../reports/paint.js';
import type { Session } from '../session.js';
import { TOOL } from '../tool.js';

interface CitationsOptions extends FileOptions, Pick<ReportOptions, 'color'> {
  readonly format: (typeof FORMATS)[number];
  readonly baseAct?: string;
}

const FORMATS = ['table', 'json'] as const;
/** Columns of a table where there is no terminal. */
const COLUMNS = 120;

/** `agreement citations [paths…]`: every citation with what it means. It is a list, not a check: repealed law does not fail it. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addFileOptions(command, locale)
    .addOption(
      new Option('-f, --format <name>', HELP_TEXTS.citationFormat[locale]).choices(FORMATS).default(FORMATS[0]),
    )
    .option('--base-act <SFS>', HELP_TEXTS.baseAct[locale])
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: CitationsOptions, session: Session): Promise<void> {
  const files = readFileOptions(options, session);
  const { baseAct } = options;
  if (baseAct !== undefined) checkSfsNumber(baseAct);
  const { compiled } = await compileFiles(paths, baseAct === undefined ? files : { ...files, baseAct }, session);
  for (const one of compiled) tellUnread(one, session);
  const { world } = session;
  const list = options.format === 'json' ? json(compiled, isOneFile(paths, world.cwd)) : undefined;
  world.stdout.write(list ?? harmless(table(compiled, files.day, options.color, session)));
}

/** Year and number, `1982:763`; whether there is such an act is not asked. */
function checkSfsNumber(number: string): void {
  if (/^\d{4}:\d{1,4}$/.test(number)) return;
  throw new Failure({
    sv: `--base-act ${number}: skriv lagens SFS-nummer, till exempel 1982:763`,
    en: `--base-act ${number}: write the SFS number of the act, such as 1982:763`,
  });
}

/** A file that is not text is told of. An empty one just has no citations. */
function tellUnread({ agreement: { source }, findings }: Compiled, session: Session): void {
  if (!source.unreadable || source.unreadable.reason === 'empty') return;
  for (const { rule, message } of findings) {
    if (!rule.startsWith('file-')) continue;
    session.note({ sv: `${source.path}: ${message.sv}`, en: `${source.path}: ${message.en}` });
  }
  if (source.body.children.length === 0) session.end(EXIT.failure);
}

/** One list for one file; for several a list of such lists. */
function json(compiled: readonly Compiled[], isOne: boolean): string {
  const lists = compiled.map(citationsToJson);
  return `${safeJson(isOne ? lists.flat() : lists)}\n`;
}

function table(compiled: readonly Compiled[], asOf: Day, color: boolean | undefined, session: Session): string {
  const { world, locale } = session;
  const citing = compiled.map(({ agreement, law }) => ({ path: agreement.source.path, law }));
  const paint = paintFor(usesColor(color, world.stdout, world));
  return citationTable(citing, { locale, asOf, tool: TOOL, paint, width: world.stdout.columns ?? COLUMNS });
}
