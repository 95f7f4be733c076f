import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const IGNORE_FILES = ['.gitignore', '.agreementignore'];

/**
 * Tells whether a file is ignored by the `.gitignore` and `.agreementignore` files of its folder and of those above it, up to
 * the root of its git checkout (or `top`, outside one). A deeper file has the last word, as in git.
 */
export function ignorer(top: string): (file: string) => boolean {
  const rules = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string) => {
    if (!rules.has(folder)) rules.set(folder, readRules(folder));
    return rules.get(folder);
  };
  return (file) =>
    foldersAbove(file, top).reduce((ignored, folder) => {
      const verdict = rulesOf(folder)?.test(relative(folder, file).split(sep).join('/'));
      return verdict?.ignored ? true : verdict?.unignored ? false : ignored;
    }, false);
}

function readRules(folder: string): Ignore | undefined {
  const files = IGNORE_FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  return files.length > 0 ? ignore().add(files.map((file) => readFileSync(file, 'utf8')).join('\n')) : undefined;
}

/** From the root of the checkout down to the file's own folder. */
function foldersAbove(file: string, top: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) break;
  }
  const hasRoot = existsSync(join(folders[0] ?? '', '.git'));
  return hasRoot ? folders : folders.filter((folder) => !relative(top, folder).startsWith('..'));
}
