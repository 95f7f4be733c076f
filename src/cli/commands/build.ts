import type { Command } from 'commander';
import type { Compiled } from '../../compile.js';
import { EMITTERS } from '../../emit/emitters.js';
import { HELP_TEXTS, NOTES } from '../../locales/cli.js';
import type { Collection } from '../../model/collection.js';
import type { Emitter, Pages } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import { choose } from '../choose.js';
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
import { passGate } from '../publish/gate.js';
import { type Output, writeOutputs } from '../publish/output.js';
import { localeOf } from '../publish/output-locale.js';
import { filesOf, isCollection, siteFiles, siteOutputs, takenIds } from '../publish/site.js';
import { fill, type Session } from '../session.js';
import { TOOL } from '../tool.js';

interface BuildOptions extends FileOptions, RuleOptions, Pick<ReportOptions, 'color'> {
  readonly to: string;
  readonly out: string;
  readonly locale?: Locale;
}

/** `agreement build [paths…]`: writes ID.html, ID.pdf.md, ID.json; a document that is unfit to publish is stopped, the others go on. Of a folder, also the files about the collection. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addRuleOptions(addFileOptions(command, locale), locale)
    .option('--to <names>', HELP_TEXTS.to[locale], DEFAULT_FORMS)
    .option('-o, --out <dir>', HELP_TEXTS.out[locale], 'public')
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

const DEFAULT_FORMS = EMITTERS.filter(({ byDefault }) => byDefault)
  .map(({ name }) => name)
  .join(',');

async function run(paths: readonly string[], options: BuildOptions, session: Session): Promise<void> {
  const emitters = [...new Set(options.to.split(','))].map((name) => choose('--to', name.trim(), EMITTERS));
  const files = readFileOptions(options, session);
  const all = await compileFiles(paths, files, session);
  if (options.out === '-') return print(all, emitters, options, session);
  const own = (await isCollection(paths, session.world.cwd)) ? siteFiles(emitters) : [];
  const passed = passGate(all.compiled, { color: options.color, taken: takenIds(own, emitters) }, session);
  const context = { ...files, ...options, ...all, emitters, own, pages: pagesOf(passed, emitters) };
  const outputs = [...passed.flatMap((one) => plans(one, context)), ...siteOutputs(passed, context)];
  const inputs = [...all.compiled.map(({ agreement }) => agreement.source), ...all.collection.members].map(
    ({ path }) => path,
  );
  if (own.length > 0 && passed.length > 0) tellLeftOut(all.compiled.length - passed.length, session);
  tellOthers(passed, session);
  await writeOutputs(outputs, inputs, options.out, session);
}

/** One document alone, which no pages stand beside. */
async function print(
  { compiled, collection }: CompiledFiles,
  emitters: readonly Emitter[],
  { color, locale }: BuildOptions,
  session: Session,
): Promise<void> {
  if (emitters.length > 1 || compiled.length > 1) throw new Failure(ONE_ONLY);
  const passed = passGate(compiled, { color, taken: new Map() }, session);
  const outputs = passed.flatMap((one) => plans(one, { emitters, collection, locale, pages: new Map() }));
  for (const { content } of outputs) session.world.stdout.write(await content());
  tellOthers(passed, session);
}

const ONE_ONLY = {
  sv: '-o - skriver ett enda dokument i ett enda format: välj det med --to och en fil',
  en: '-o - writes a single document in a single form: choose it with --to and one file',
};

/** Where the page of each agreement is, if pages are built. */
function pagesOf(passed: readonly Compiled[], emitters: readonly Emitter[]): Pages {
  return new Map(
    passed.flatMap(({ agreement: { id = '' } }) => {
      const page = filesOf(id, emitters).html;
      return page === undefined ? [] : [[id, page] as const];
    }),
  );
}

interface PlanContext {
  readonly emitters: readonly Emitter[];
  readonly collection: Collection;
  readonly pages: Pages;
  readonly locale?: Locale | undefined;
}

/** The outputs of one document. */
function plans({ agreement, timeline, law }: Compiled, { emitters, ...context }: PlanContext): readonly Output[] {
  const { locale = localeOf(agreement), collection, pages } = context;
  return emitters.map((emitter) => ({
    file: `${agreement.id}${emitter.extension}`,
    content: async () => emitter.emit(agreement, { locale, timeline, law, tool: TOOL, collection, pages }),
  }));
}

function tellLeftOut(count: number, session: Session): void {
  if (count > 0) session.note(fill(NOTES.leftOut, count));
}

function tellOthers(passed: readonly Compiled[], session: Session): void {
  const others = passed.flatMap(({ findings }) => findings).length;
  if (others > 0) session.note(fill(NOTES.others, others));
}
