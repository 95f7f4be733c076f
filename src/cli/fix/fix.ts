import type { Compiled } from '../../compile.js';
import { FIX_NOTES } from '../../locales/fix-words.js';
import { EXIT } from '../exit.js';
import type { CompiledFiles, CompileFilesOptions } from '../files/compile-files.js';
import { paintFor, usesColor } from '../reports/paint.js';
import { fill, type Session } from '../session.js';
import { showDiff } from './diff.js';
import { type FixedDocument, fixDocument } from './fix-document.js';
import { openToFix } from './open-to-fix.js';

interface FixOptions extends CompileFilesOptions {
  /** Nothing is written: what would change is shown as a unified diff on standard output. */
  readonly isDry: boolean;
  /** Whether standard input is one of the documents. */
  readonly isFromStdin: boolean;
  /** `--color` or `--no-color`. */
  readonly color?: boolean | undefined;
}

/** Makes every safe change that a finding offers, until there is none left, and gives the documents as they are then. */
export async function fixFiles(
  { compiled, collection }: CompiledFiles,
  options: FixOptions,
  session: Session,
): Promise<readonly Compiled[]> {
  const fixed: FixedDocument[] = [];
  const given = options.isFromStdin ? compiled.find((one) => pathOf(one) === options.stdinFilename) : undefined;
  for (const one of compiled) {
    const document = fixDocument(one, { ...options, ...options.settingsFor(pathOf(one)), collection });
    const isDone = one === given ? giveBack(document, options, session) : await settle(document, options, session);
    fixed.push(isDone ? document : { before: one, after: one, changes: 0 });
  }
  tellChanges(fixed, options, session);
  return fixed.map(({ after }) => after);
}

/** What is read from standard input is written to standard output, changed or not. */
function giveBack(document: FixedDocument, { isDry, color }: FixOptions, session: Session): boolean {
  const { unreadable } = document.before.agreement.source;
  if (isDry) return show(document, color, session);
  if (unreadable && LOST.includes(unreadable.reason)) {
    session.note(fill(FIX_NOTES.unreadInput, undefined));
    session.end(EXIT.failure);
  } else session.world.stdout.write(textOf(document.after));
  return true;
}

/** Reasons for which the bytes of a file cannot be told from its text. */
const LOST: readonly string[] = ['not-utf8', 'binary', 'too-large'];

/** Writes a document to its file, or shows what would change. False where the file has to be left as it is. */
async function settle(document: FixedDocument, { isDry, color }: FixOptions, session: Session): Promise<boolean> {
  const [before, after] = [textOf(document.before), textOf(document.after)];
  if (before === after) return true;
  const file = await openToFix(document.before.agreement.source, session);
  if (!file) return false;
  return isDry ? show(document, color, session) : file.write(after);
}

function show({ before, after }: FixedDocument, color: boolean | undefined, { world }: Session): boolean {
  const paint = paintFor(usesColor(color, world.stdout, world));
  world.stdout.write(showDiff(before.agreement.source.path, textOf(before), textOf(after), paint));
  return true;
}

function tellChanges(documents: readonly FixedDocument[], { isDry }: FixOptions, session: Session): void {
  const changed = documents.filter(({ before, after }) => textOf(before) !== textOf(after));
  if (changed.length === 0) return;
  const changes = changed.reduce((sum, document) => sum + document.changes, 0);
  session.note(fill(isDry ? FIX_NOTES.shown : FIX_NOTES.made, { changes, files: changed.length }));
}

function pathOf({ agreement }: Compiled): string {
  return agreement.source.path;
}

function textOf({ agreement }: Compiled): string {
  return agreement.source.text;
}
