import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../lib/sha256.js';
import { makeFolder } from '../files/make-folder.js';
import { replaceFile } from '../files/write.js';

/** What has been found out before, in files of a folder, one for each name. */
export interface Cache {
  /** What was kept under a name, if it was made of the same things; undefined where there is nothing, or nothing whole. */
  get(name: string, madeOf: string): Promise<unknown>;
  /** Keeps a value, in the place of an older one. Where it cannot be written, or is too long to be, nothing is kept. */
  put(name: string, madeOf: string, value: object): Promise<void>;
}

/** The cache in a folder, absolute, or one that keeps nothing. The folder need not be there. It is only for the user to read: it holds what texts say. */
export function openCache(folder: string | undefined): Cache {
  if (folder === undefined) return { get: async () => undefined, put: async () => undefined };
  const fileOf = (name: string) => join(folder, `${sha256(name)}.json`);
  return {
    get: async (name, madeOf) => {
      const text = await readFile(fileOf(name), 'utf8').catch(() => '');
      const [key, sum, value = ''] = text.split('\n', 3);
      return key === sha256(madeOf) && sum === sha256(key + value) ? JSON.parse(value) : undefined;
    },
    put: async (name, madeOf, value) => {
      await write(folder, fileOf(name), () => entry(sha256(madeOf), JSON.stringify(value))).catch(() => undefined);
    },
  };
}

function entry(key: string, line: string): string {
  return `${key}\n${sha256(key + line)}\n${line}\n`;
}

/** Two runs at a time do not disturb each other. */
async function write(folder: string, file: string, makeText: () => string): Promise<void> {
  const text = makeText();
  await makeFolder(folder, 0o700);
  await replaceFile({ path: file, file }, text, 0o600);
}
