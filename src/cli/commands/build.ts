import { type Command, Option } from 'commander';
import { EMITTERS } from '../../emit/emitters.js';
import { HELP_TEXTS, NOTES } from '../../locales/cli.js';
import type { Emitter } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import { MANIFEST } from '../../model/manifest.js';
import { PDF_STANDARDS, type PdfStandard, type Typeset } from '../../model/typeset.js';
import { choose } from '../choose.js';
import { readTheme } from '../config/read-theme.js';
import { Failure } from '../failure.js';
import { type CompiledFiles, compileFiles } from '../files/compile-files.js';
import {
  addFileOptions,
  addRuleOptions,
  type FileOptions,
  type ReportOptions,
  type RuleOptions,
  readFileOptions,
} from '../options.js';
import { type DocumentOptions, makeDocument } from '../publish/documents.js';
import { type Passed, passGate, stops } from '../publish/gate.js';
import { checkOutFolder } from '../publish/out-folder.js';
import { publish } from '../publish/publish.js';
import { isCollection, siteFiles, takenIds } from '../publish/site.js';
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
  const forms = EMITTERS.map(({ name }) => name).join(', ');
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addRuleOptions(addFileOptions(command, locale), locale)
    .option('--to <names>', `${HELP_TEXTS.to[locale]} (${forms})`, DEFAULT_FORMS)
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
  const isGiven = (option: string) => self.getOptionValueSource(option) === 'cli';
  const emitters = [...new Set(options.to.split(','))].map((name) => choose('--to', name.trim(), EMITTERS));
  if (isGiven('pdfStandard') && !makesPdf(emitters)) session.note(fill(NOTES.noPdf, undefined));
  if (!isGiven('out')) checkOutFolder(options.out, session.world.cwd);
  const typeset = await typesetterFor(emitters);
  const files = readFileOptions(options, session);
  const { theme, logo } = readTheme(files.config.theme, session);
  const log = startLog(session.world.cwd);
  const all = await compileFiles(paths, { ...files, onRead: log.note }, session);
  const { collection } = all;
  const how = { ...files, ...options, emitters, theme, typeset, collection };
  if (options.out === '-') return print(all, how, session);
  const isWhole = await isCollection(paths, session.world.cwd);
  const own = isWhole ? siteFiles(emitters) : [];
  const passed = pass(all, takenIds([...own, MANIFEST], emitters), options, session);
  if (passed.length === 0) return;
  const inputs = [...all.compiled.map(({ agreement }) => agreement.source), ...collection.members].map(
    ({ path }) => path,
  );
  const shared = [files.config.source, logo].flatMap((file) => file ?? []);
  for (const { file, content } of shared) log.note({ path: file, content });
  const what = { own, isWhole, inputs, shared: shared.map(({ file }) => file), log };
  const published = await publish(passed, { ...how, ...what }, session);
  if (own.length > 0 && published.length > 0) tellLeftOut(all.compiled.length - published.length, session);
}

function pass(
  { compiled }: CompiledFiles,
  taken: ReadonlyMap<string, string>,
  options: Pick<BuildOptions, 'color' | 'force'>,
  session: Session,
) {
  const { color, force } = options;
  const passed = passGate(compiled, { color, taken, isForced: force === true }, session);
  tellOthers(passed, session);
  return passed;
}

/** One document alone, which no pages stand beside. */
async function print(
  all: CompiledFiles,
  options: Pick<BuildOptions, 'color' | 'force'> & DocumentOptions,
  session: Session,
): Promise<void> {
  if (options.emitters.length > 1 || all.compiled.length > 1) throw new Failure(ONE_ONLY);
  for (const one of pass(all, new Map(), options, session)) {
    const [made] = (await makeDocument(one, new Map(), options, session)) ?? [];
    if (made) session.world.stdout.write(made.content);
  }
}

const ONE_ONLY = {
  sv: '-o - skriver ett enda dokument i ett enda format: välj det med --to och en fil',
  en: '-o - writes a single document in a single form: choose it with --to and one file',
};

function makesPdf(emitters: readonly Emitter[]): boolean {
  return emitters.some(({ name }) => name === 'pdf');
}

/** Loaded only when it is needed, and before anything is read: it may not be installed. */
async function typesetterFor(emitters: readonly Emitter[]): Promise<Typeset | undefined> {
  if (!makesPdf(emitters)) return undefined;
  const { loadTypesetter } = await import('../publish/typesetter.js');
  return loadTypesetter();
}

function tellLeftOut(count: number, session: Session): void {
  if (count > 0) session.note(fill(NOTES.leftOut, count));
}

function tellOthers(passed: readonly Passed[], session: Session): void {
  const others = passed.flatMap(({ findings }) => findings).filter((finding) => !stops(finding)).length;
  if (others > 0) session.note(fill(NOTES.others, others));
}
