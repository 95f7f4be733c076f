import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SourceFile } from '../../collect.js';
import type { Agreement } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import type { ManifestSource } from '../../model/manifest.js';
import { pathFrom } from '../files/paths.js';
import { digestOf } from './stage.js';

/** The files that a build has read, as they were when it read them, by their paths in a manifest. */
export interface SourceLog {
  note(file: SourceFile): void;
  /** What paths are called in a manifest, sorted. Files that have not been noted are read; what cannot be read is left out. */
  namesOf(paths: readonly string[]): Promise<readonly string[]>;
  noted(): readonly ManifestSource[];
}

/** A log in which nothing has been noted. Paths are from `cwd`. */
export function startLog(cwd: string): SourceLog {
  const sources = new Map<string, ManifestSource>();
  const note = ({ path, content }: SourceFile) => {
    const name = manifestPath(path, cwd);
    sources.set(name, { path: name, ...digestOf(content) });
  };
  /** Of an agreement that is only spoken of, no more than the head has been read. */
  const look = async (path: string) => {
    if (sources.has(manifestPath(path, cwd))) return;
    const content = await readFile(resolve(cwd, path)).catch(() => undefined);
    if (content) note({ path, content });
  };
  return {
    note,
    namesOf: async (paths) => {
      for (const path of paths) await look(path);
      const names = new Set(paths.map((path) => manifestPath(path, cwd)));
      return [...names].filter((name) => sources.has(name)).sort();
    },
    noted: () => [...sources.values()],
  };
}

/**
 * A path from the working folder, `/` between folders. One inside it does not tell where the folder is; one outside begins with `../`
 * and names the folders on the way from where the two part.
 */
function manifestPath(path: string, cwd: string): string {
  return pathFrom(cwd, resolve(cwd, path));
}

/** The agreements that the outputs of one are made of: itself, those that it names, and those that name it. */
export function agreementsBehind(agreement: Agreement, collection: Collection): readonly string[] {
  const { id, parent, replaces, related, source } = agreement;
  const named = [parent, ...[...replaces, ...related].map((one) => one.id)].filter((one) => one !== undefined);
  const naming = id === undefined ? [] : [...collection.replacing(id), ...collection.under(id)];
  const others = [...named.flatMap((one) => collection.withId(one)), ...naming.map((one) => one.source)];
  return [source.path, ...others.map(({ path }) => path)];
}
