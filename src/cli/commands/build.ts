import type { Command } from 'commander';
import type { Compiled } from '../../compile.js';
import { EMITTERS } from '../../emit/emitters.js';
import { HELP_TEXTS, NOTES } from '../../locales/cli.js';
import type { Agreement } from '../../model/agreement.js';
import type { Emitter } from '../../model/emitter.js';
import { LOCALES, type Locale } from '../../model/locale.js';
import { choose } from '../choose.js';
import { compileFiles } from '../compile-files.js';
import { Failure } from '../failure.js';
import { passGate } from '../gate.js';
import {
  addFileOptions,
  addRuleOptions,
  type FileOptions,
  type ReportOptions,
  type RuleOptions,
  readFileOptions,
} from '../options.js';
import { fill, type Session } from '../session.js';
import { TOOL } from '../tool.js';
import { writeFileWhole } from '../write.js';

interface BuildOptions extends FileOptions, RuleOptions, Pick<ReportOptions, 'color'> {
  readonly to: string;
  readonly out: string;
  readonly locale?: Locale;
}

/** `agreement build [paths…]`: writes ID.html, ID.pdf.md, ID.json; a document that is unfit to publish is stopped, the others go on. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addRuleOptions(addFileOptions(command, locale), locale)
    .option('--to <names>', HELP_TEXTS.to[locale], EMITTERS.map(({ name }) => name).join(','))
    .option('-o, --out <dir>', HELP_TEXTS.out[locale], 'public')
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: BuildOptions, session: Session): Promise<void> {
  const emitters = [...new Set(options.to.split(','))].map((name) => choose('--to', name.trim(), EMITTERS));
  const { compiled } = await compileFiles(paths, readFileOptions(options, session), session);
  if (options.out === '-' && (emitters.length > 1 || compiled.length > 1)) throw new Failure(ONE_ONLY);
  const passed = passGate(compiled, options.color, session);
  const outputs = passed.flatMap((one) => emitters.map((emitter) => plan(one, emitter, options)));
  if (options.out === '-') for (const output of outputs) session.world.stdout.write(await output.content());
  else await write(outputs, compiled, options.out, session);
  const others = passed.flatMap(({ findings }) => findings).length;
  if (others > 0) session.note(fill(NOTES.others, others));
}

const ONE_ONLY = {
  sv: '-o - skriver ett enda dokument i ett enda format: välj det med --to och en fil',
  en: '-o - writes a single document in a single form: choose it with --to and one file',
};

interface Output {
  readonly file: string;
  readonly content: () => Promise<string | Uint8Array>;
}

function plan({ agreement, timeline, law }: Compiled, emitter: Emitter, options: BuildOptions): Output {
  const locale = options.locale ?? localeOf(agreement);
  return {
    file: `${agreement.id}${emitter.extension}`,
    content: async () => emitter.emit(agreement, { locale, timeline, law, tool: TOOL }),
  };
}

/** An output's own words are in the language of its text, whatever the machine's is: the same bytes everywhere. */
function localeOf({ language }: Agreement): Locale {
  return LOCALES.find((locale) => locale === language.split('-')[0]) ?? 'en';
}

/** Writes all outputs, and says how many. */
async function write(
  outputs: readonly Output[],
  compiled: readonly Compiled[],
  out: string,
  session: Session,
): Promise<void> {
  const inputs = compiled.map(({ agreement }) => agreement.source.path);
  for (const { file, content } of outputs) {
    await writeFileWhole(`${out}/${file}`, await content(), inputs, session);
  }
  if (outputs.length > 0) session.note(fill(NOTES.built, { files: outputs.length, out }));
}
