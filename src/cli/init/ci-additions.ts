import { join } from 'node:path';
import { shellWord } from '../../lib/shell-word.js';
import { readStart } from '../files/read-start.js';
import { CHECKS, type CheckingService, gitlabScript, LINT_ON_GITHUB, runIn } from './ci-templates.js';

/**
 * What to add to the check of a checkout, which was there before, so that it checks a folder too; undefined where it does, or cannot be
 * read. `folder` is from the root of the checkout; empty for the root itself.
 */
export function additionFor(service: CheckingService, root: string, folder: string): string | undefined {
  const text = textOf(join(root, CHECKS[service]));
  return text === undefined || names(service, text, folder) ? undefined : ADDITIONS[service](folder);
}

/** More than any workflow has. */
const MOST_BYTES = 100_000;

function textOf(file: string): string | undefined {
  try {
    return Buffer.from(readStart(file, new Uint8Array(MOST_BYTES)).bytes).toString();
  } catch {
    return undefined;
  }
}

/** A check that enters no folder is of the root. */
function names(service: CheckingService, text: string, folder: string): boolean {
  const entered = [...text.matchAll(ENTERED[service])].map(([, written = '']) => bare(written));
  return entered.includes(bare(ENTRIES[service](folder))) || (entered.length === 0 && folder === '');
}

/** How a check says which folder it is of. */
const ENTERED: Readonly<Record<CheckingService, RegExp>> = {
  github: /^[^#\n]*\bworking-directory:[ \t]*(.+)$/gm,
  gitlab: /^[^#\n]*\bcd (?:-- )?(.+)$/gm,
};

const ENTRIES: Readonly<Record<CheckingService, (folder: string) => string>> = {
  github: (folder) => runIn(folder || '.'),
  gitlab: (folder) => JSON.stringify(shellWord(folder || '.')),
};

/** The same however it is quoted. */
function bare(written: string): string {
  return written
    .trim()
    .replace(/['"\\]/g, '')
    .replace(/^\.\/|\/$/g, '');
}

const ADDITIONS: Readonly<Record<CheckingService, (folder: string) => string>> = {
  github: (folder) => {
    const place = `        working-directory: ${runIn(folder || '.')}\n`;
    return ['npm ci', LINT_ON_GITHUB].map((line) => `      - run: ${line}\n${place}`).join('');
  },
  gitlab: (folder) =>
    `${JSON.stringify(`agreement ${folder || '.'}`)}:\n  extends: agreement\n  script:\n${gitlabScript(folder || '.')}`,
};
