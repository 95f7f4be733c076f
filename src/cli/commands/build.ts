import { type Command, Option } from 'commander';
import { EMITTERS } from '../../emit/emitters.js';
import { HELP_TEXTS, NOTES } from '../../locales/cli.js';
import type { Emitter } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import { PDF_STANDARDS, type PdfStandard, type Typeset } from '../../model/typeset.js';
import { choose } from '../choose.js';
import { readTheme } from '../config/read-theme.js';
import { compileFiles } from '../files/compile-files.js';
import {
  addFileOptions,
  addRuleOptions,
  type FileOptions,
  type ReportOptions,
  type RuleOptions,
  readFileOptions,
} from '../options.js';
import { checkOutFolder } from '../publish/out-folder.js';
import { printDocument, writeOutputs } from '../publish/outputs.js';
import { isCollection } from '../publish/site.js';
import { startLog } from '../publish/sources.js';
import { fill, type Session } from '../session.js';

interface BuildOptions extends FileOptions, RuleOptions, Pick<ReportOptions, 'color'> {
  readonly to: string;
  readonly out: string;
  readonly pdfStandard: PdfStandard;
  readonly force?: true;
  readonly locale?: Locale;
}

/**
 * `agreement build [paths…]`: writes ID.html, ID.pdf.md, ID.json … and a manifest of them; a document that is unfit to publish is
 * stopped, the others go on. Of a folder, also the files about the collection.
 */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addRuleOptions(addFileOptions(command, locale), locale)
    .addOption(
      new Option('--to <names>', HELP_TEXTS.to[locale])
        .choices(EMITTERS.map(({ name }) => name))
        .argParser((names: string) => names)
        .default(DEFAULT_FORMS),
    )
    .addOption(
      new Option('--pdf-standard <name>', HELP_TEXTS.pdfStandard[locale]).choices(PDF_STANDARDS).default('ua-1'),
    )
    .option('--force', HELP_TEXTS.force[locale])
    .option('-o, --out <dir>', HELP_TEXTS.out[locale], 'public')
    .action((paths: string[], _: unknown, self: Command) => run(paths, self, session));
}

const DEFAULT_FORMS = EMITTERS.filter(({ byDefault }) => byDefault)
  .map(({ name }) => name)
  .join(',');

async function run(paths: readonly string[], self: Command, session: Session): Promise<void> {
  const options: BuildOptions = self.optsWithGlobals();
  const emitters = formsNamed(options.to);
  checkFlags(self, options.out, emitters, session);
  const typeset = await typesetterFor(emitters);
  const files = readFileOptions(options, session);
  const { theme, logo } = readTheme(files.config.theme, session);
  const log = startLog(session.world.cwd);
  const all = await compileFiles(paths, { ...files, onRead: log.note }, session);
  const how = { ...files, ...options, emitters, theme, typeset, collection: all.collection };
  if (options.out === '-') return printDocument(all, how, session);
  const shared = [...files.configSources(), logo].flatMap((file) => file ?? []);
  for (const { file, content } of shared) log.note({ path: file, content });
  const isWhole = await isCollection(paths, session.world.cwd);
  return writeOutputs(all, { ...how, isWhole, shared: shared.map(({ file }) => file), log }, session);
}

function formsNamed(names: string): readonly Emitter[] {
  const forms = new Set(names.split(',').map((name) => name.trim()));
  return [...forms].map((name) => choose('--to', name, EMITTERS));
}

function checkFlags(self: Command, out: string, emitters: readonly Emitter[], session: Session): void {
  const isGiven = (option: string) => self.getOptionValueSource(option) === 'cli';
  if (isGiven('pdfStandard') && !makesPdf(emitters)) session.note(fill(NOTES.noPdf, undefined));
  if (!isGiven('out')) checkOutFolder(out, session.world.cwd);
}

function makesPdf(emitters: readonly Emitter[]): boolean {
  return emitters.some(({ name }) => name === 'pdf');
}

/** Loaded only when it is needed, and before anything is read: it may not be installed. */
async function typesetterFor(emitters: readonly Emitter[]): Promise<Typeset | undefined> {
  if (!makesPdf(emitters)) return undefined;
  const { loadTypesetter } = await import('../publish/typesetter.js');
  return loadTypesetter();
}
