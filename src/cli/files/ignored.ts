import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { oncePerKey } from '../../lib/once.js';
import { foldersToRoot } from './checkout.js';
import { isWithin, pathFrom } from './paths.js';

const IGNORE_FILES = ['.gitignore', '.agreementignore'];

/** What the command line says of files to skip. */
export interface Ignoring {
  /** Lines as in `.gitignore`, from the working folder. They have the last word. */
  readonly patterns: readonly string[];
  /** Whether ignore files count. */
  readonly byFiles: boolean;
}

/** The ignore files alone. */
export const BY_FILES: Ignoring = { patterns: [], byFiles: true };

/** Tells whether a file (absolute) is ignored: by the ignore files around it, and at last by the command line in `cwd`. */
export function ignorer(top: string, cwd: string, { patterns, byFiles }: Ignoring): (file: string) => boolean {
  const byFile = byFiles ? ignoredByFiles(top) : () => false;
  const flags = { folder: cwd, rules: ignore().add([...patterns]) };
  return (file) => (isWithin(file, cwd) ? judge(file, byFile(file), flags) : byFile(file));
}

/**
 * Tells whether a file is ignored by the `.gitignore` and `.agreementignore` files of its folder and of those above it, up to
 * the root of its git checkout (or `top`, outside one). A deeper file has the last word, as in git.
 */
function ignoredByFiles(top: string): (file: string) => boolean {
  const rulesOf = oncePerKey(readRules);
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
  const verdict = rules.test(pathFrom(folder, file));
  return verdict.ignored ? true : verdict.unignored ? false : ignored;
}

function readRules(folder: string): Ignore | undefined {
  const files = IGNORE_FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  return files.length > 0 ? ignore().add(files.map((file) => readFileSync(file, 'utf8')).join('\n')) : undefined;
}

/** From the root of the checkout, or from `top`, down to a folder; none for a folder that lies in neither. */
function foldersAbove(folder: string, top: string): readonly string[] {
  const folders = foldersToRoot(folder, top);
  const isInCheckout = existsSync(join(folders.at(-1) ?? folder, '.git'));
  return isInCheckout || isWithin(folder, top) ? folders.toReversed() : [];
}
