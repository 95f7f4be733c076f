import { compile } from '../../compile.js';
import { indexLines } from '../../lib/lines.js';
import { sha256 } from '../../lib/sha256.js';
import { decode } from '../../parse/decode.js';
import { openCache } from '../cache/cache.js';
import { cacheFolder } from '../cache/cache-folder.js';
import { type CompileFilesOptions, eachFile } from '../files/compile-files.js';
import { gatherFiles } from '../files/gather-files.js';
import type { GatheredFiles } from '../files/gathered-files.js';
import type { Session } from '../session.js';
import { TOOL } from '../tool.js';
import { type Linted, lintedOf } from './linted.js';

/**
 * Lints files, and takes what was found before of those that have not changed. What a file's findings are made of: the tool's
 * version, the day, the settings, the file's name and content, and the heads of all agreements that it is known together with.
 * Contents count, not times: a checkout changes those.
 */
export async function lintCached(
  paths: readonly string[],
  location: string | undefined,
  options: CompileFilesOptions,
  session: Session,
): Promise<readonly Linted[]> {
  const gathered = await gatherFiles(paths, options, session);
  const cache = openCache(cacheFolder(location, session.world));
  const around = JSON.stringify([TOOL.version, BUILD, options.day, options.baseAct, headsDigest(gathered)]);
  return eachFile(gathered, session, async ({ path, content }) => {
    const settings = options.settingsFor(path);
    const madeOf = JSON.stringify([around, path, sha256(content), settings]);
    const name = `${session.world.cwd}\n${path}`;
    const known = await cache.get(name, madeOf);
    if (known) return restored(known as Kept, content);
    const { collection } = gathered;
    const { text: _, lines: __, ...kept } = lintedOf(compile(path, content, { ...options, ...settings, collection }));
    await cache.put(name, madeOf, kept);
    return restored(kept, content);
  });
}

/** In what is published, the name of this very file: a digest of it, and of all that it is made with, stands in it. */
const BUILD = import.meta.url;

/** What is not in the file itself. */
type Kept = Omit<Linted, 'text' | 'lines'>;

function restored(kept: Kept, content: Uint8Array | string): Linted {
  const { text } = decode(content);
  return { ...kept, id: kept.id, text, lines: indexLines(text) };
}

function headsDigest({ heads }: GatheredFiles): string {
  const told = heads.map(({ path, content }) => `${path}\n${sha256(content)}`).sort();
  return sha256(told.join('\n'));
}
