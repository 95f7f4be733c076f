import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { oncePerKey } from '../../lib/once.js';
import { NOTES } from '../../locales/cli.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';
import { foldersToRoot } from './checkout.js';
import { isThere, isWithin, leadsOut, pathFrom, shownPath } from './paths.js';
import { readStart } from './read-start.js';

const IGNORE_FILES = ['.gitignore', '.agreementignore'];

/** Bytes. As of a config; every line is tried on every file. */
const MOST_BYTES = 100_000;

/** What the command line says of files to skip. */
export interface Ignoring {
  /** Lines as in `.gitignore`, from the working folder. They have the last word. */
  readonly patterns: readonly string[];
  /** Whether ignore files count. */
  readonly byFiles: boolean;
}

/** The ignore files alone. */
export const BY_FILES: Ignoring = { patterns: [], byFiles: true };

/**
 * Tells whether a file (absolute) is ignored: by the ignore files around it, and at last by the command line in `cwd`. The name of a
 * folder ends with `/`, as in `.gitignore`. An ignore file that may not be read is a failure: what it leaves out must not be published.
 */
export function ignorer(top: string, cwd: string, { patterns, byFiles }: Ignoring): (file: string) => boolean {
  const byFile = byFiles ? ignoredByFiles(top, cwd) : () => false;
  const flags = { folder: cwd, rules: ignore().add([...patterns]) };
  return (file) => (isWithin(file, cwd) ? judge(file, byFile(file), flags) : byFile(file));
}

/**
 * Tells whether a file is ignored by the `.gitignore` and `.agreementignore` files of its folder and of those above it, up to
 * the root of its git checkout (or `top`, outside one). A deeper file has the last word, as in git.
 */
function ignoredByFiles(top: string, cwd: string): (file: string) => boolean {
  const rulesOf = oncePerKey((folder) => readRules(folder, foldersAbove(folder, top)[0] ?? folder, cwd));
  const rulesAbove = oncePerKey((folder) =>
    foldersAbove(folder, top).flatMap((above) => {
      const rules = rulesOf(above);
      return rules ? [{ folder: above, rules }] : [];
    }),
  );
  return (file) => rulesAbove(dirname(file)).reduce((ignored, rules) => judge(file, ignored, rules), false);
}

interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What rules make of a verdict: they may have nothing to say of the file. */
function judge(file: string, ignored: boolean, { folder, rules }: FolderRules): boolean {
  const path = pathFrom(folder, file);
  if (path === '') return ignored;
  const verdict = rules.test(file.endsWith('/') ? `${path}/` : path);
  return verdict.ignored ? true : verdict.unignored ? false : ignored;
}

function readRules(folder: string, root: string, cwd: string): Ignore | undefined {
  const files = IGNORE_FILES.map((name) => join(folder, name)).filter(isThere);
  const texts = files.map((file) => {
    const text = readText(file, root);
    if (text === undefined) throw new Failure(fill(NOTES.unfitRules, shownPath(file, cwd)));
    return text;
  });
  return texts.length > 0 ? ignore().add(texts.join('\n')) : undefined;
}

/** Undefined for what is no file, leads out of the root by a link, is too large or cannot be read: a checkout may be a stranger's. */
function readText(file: string, root: string): string | undefined {
  if (leadsOut(file, root)) return undefined;
  try {
    const { bytes, size } = readStart(file, Buffer.alloc(MOST_BYTES));
    return size > MOST_BYTES ? undefined : Buffer.from(bytes).toString();
  } catch {
    return undefined;
  }
}

/** From the root of the checkout, or from `top`, down to a folder; none for a folder that lies in neither. */
function foldersAbove(folder: string, top: string): readonly string[] {
  const folders = foldersToRoot(folder, top);
  const isInCheckout = existsSync(join(folders.at(-1) ?? folder, '.git'));
  return isInCheckout || isWithin(folder, top) ? folders.toReversed() : [];
}
