import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Compiled } from '../../compile.js';
import { EMITTERS } from '../../emit/emitters.js';
import { HELP_TEXTS, NOTES } from '../../locales/cli.js';
import type { Emitter } from '../../model/emitter.js';
import { pretty } from '../../report/pretty.js';
import { choose } from '../choose.js';
import { compileFiles } from '../compile-files.js';
import { EXIT } from '../exit.js';
import { Failure } from '../failure.js';
import { addFileOptions, type FileOptions, type ReportOptions, readFileOptions } from '../options.js';
import { paintFor, usesColor } from '../paint.js';
import { fill, type Session } from '../session.js';
import { TOOL } from '../tool.js';
import { writeFileWhole } from '../write.js';

interface BuildOptions extends FileOptions, Pick<ReportOptions, 'color'> {
  readonly to: string;
  readonly out: string;
}

/** `agreement build [paths…]`: writes ID.html, ID.pdf.md, ID.json; a document that is unfit to publish is stopped, the others go on. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addFileOptions(command, locale)
    .option('--to <names>', HELP_TEXTS.to[locale], EMITTERS.map(({ name }) => name).join(','))
    .option('-o, --out <dir>', HELP_TEXTS.out[locale], 'public')
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: BuildOptions, session: Session): Promise<void> {
  const emitters = [...new Set(options.to.split(','))].map((name) => choose('--to', name.trim(), EMITTERS));
  const compiled = await compileFiles(paths, readFileOptions(options, session), session);
  const toStdout = options.out === '-';
  if (toStdout && (emitters.length > 1 || compiled.length > 1)) throw new Failure(ONE_ONLY);
  const fit = compiled.filter((one) => isFit(one, options, session));
  const alone = withoutSameId(fit, session);
  if (compiled.length > alone.length) session.end(EXIT.findings);
  const written = toStdout ? await print(alone, emitters, session) : await write(alone, emitters, options.out, session);
  tellOthers(alone, session);
  if (written > 0 && !toStdout) session.note(fill(NOTES.built, { files: written, out: options.out }));
}

const ONE_ONLY = {
  sv: '-o - skriver ett enda dokument i ett enda format: välj det med --to och en fil',
  en: '-o - writes a single document in a single form: choose it with --to and one file',
};

/** Errors of the gate are told on stderr. */
function isFit({ agreement, findings, timeline }: Compiled, { color }: BuildOptions, session: Session): boolean {
  const { path, text } = agreement.source;
  const stopping = findings.filter(({ gate, severity }) => gate && severity === 'error');
  if (stopping.length > 0) {
    const { stderr } = session.world;
    const paint = paintFor(usesColor(color, stderr, session.world));
    const context = { locale: session.locale, asOf: timeline.day, tool: TOOL, paint, width: stderr.columns ?? 100 };
    stderr.write(pretty.report([{ path, id: agreement.id, text, findings: stopping }], context));
    session.note(fill(NOTES.stopped, path));
    return false;
  }
  if (isFileName(agreement.id)) return true;
  session.note(fill(NOTES.nameless, path));
  return false;
}

/** The schema says the same; this holds even where its rule is switched off. */
function isFileName(id: string | undefined): id is string {
  return id !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** Documents that would write the same files are told, and none of them is built: which one is right is not ours to say. */
function withoutSameId(compiled: readonly Compiled[], session: Session): readonly Compiled[] {
  const ids = new Set(compiled.map(({ agreement }) => agreement.id ?? ''));
  return [...ids].flatMap((id) => {
    const same = compiled.filter(({ agreement }) => agreement.id === id);
    if (same.length === 1) return same;
    session.note(fill(NOTES.sameId, { id, paths: same.map(({ agreement }) => agreement.source.path) }));
    return [];
  });
}

async function print(compiled: readonly Compiled[], emitters: readonly Emitter[], session: Session): Promise<number> {
  for (const [one, emitter] of pairs(compiled, emitters)) session.world.stdout.write(await emit(one, emitter, session));
  return compiled.length;
}

async function write(
  compiled: readonly Compiled[],
  emitters: readonly Emitter[],
  out: string,
  session: Session,
): Promise<number> {
  const inputs = new Set(compiled.map(({ agreement }) => resolve(session.world.cwd, agreement.source.path)));
  let written = 0;
  for (const [one, emitter] of pairs(compiled, emitters)) {
    const path = `${out}/${one.agreement.id}${emitter.extension}`;
    if (inputs.has(resolve(session.world.cwd, path))) throw new Failure(fill(NOTES.ownInput, path));
    await writeFileWhole(path, await emit(one, emitter, session), session);
    written++;
  }
  return written;
}

function pairs(compiled: readonly Compiled[], emitters: readonly Emitter[]): readonly (readonly [Compiled, Emitter])[] {
  return compiled.flatMap((one) => emitters.map((emitter) => [one, emitter] as const));
}

async function emit(
  { agreement, timeline }: Compiled,
  emitter: Emitter,
  { locale }: Session,
): Promise<string | Uint8Array> {
  return emitter.emit(agreement, { locale, timeline, tool: TOOL });
}

function tellOthers(compiled: readonly Compiled[], session: Session): void {
  const others = compiled.flatMap(({ findings }) => findings).length;
  if (others > 0) session.note(fill(NOTES.others, others));
}
