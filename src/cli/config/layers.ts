import { dirname } from 'node:path';
import { EXTENDS_FAULTS } from '../../locales/config-words.js';
import type { ConfigSource } from '../../model/config.js';
import type { Text } from '../../model/locale.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { realPath, shownPath } from '../files/paths.js';
import { fill } from '../session.js';
import type { ConfigData } from './config-data.js';
import { findNamed, type NamedFile, readNamed } from './named-file.js';
import { namedPaths } from './named-paths.js';
import { parseConfig } from './parse-config.js';
import type { ParsedData } from './parse-data.js';
import { placeIn, textAt } from './place-words.js';

/** One config as it was read, and where. */
export interface Layer extends ConfigSource, ParsedData<ConfigData> {
  /** As people are shown it. */
  readonly path: string;
  /** Absolute; what its paths and globs are from. */
  readonly folder: string;
  /** Where another config extends it; undefined for the one that was found or named. */
  readonly extendedAt: string | undefined;
}

/** A config and all that it extends. */
export interface Layers {
  /** Each once, in the order in which they count: what comes later goes before. The last is the config itself. */
  readonly layers: readonly Layer[];
  readonly problems: readonly Text[];
  /** The folder that no path leads out of, absolute: that of the checkout, else of the config. */
  readonly root: string;
}

/** How many configs may make one, and how many each may extend (as in the schema). */
const MOST_FILES = 20;
const MOST_EXTENDED = 10;

/** Reads a config (by its absolute path) and follows what it extends. Fails only where the config itself cannot be read. */
export function readLayers(file: string, cwd: string): Layers {
  const root = foldersToRoot(dirname(file)).at(-1) ?? dirname(file);
  const walk: Walk = { root, cwd, layers: [], problems: [], begun: new Set() };
  follow({ file, identity: realPath(file) ?? file, content: contentOf(file, cwd) }, undefined, [], walk);
  return walk;
}

interface Walk extends Layers {
  readonly cwd: string;
  readonly layers: Layer[];
  readonly problems: Text[];
  /** The files that have been read. */
  readonly begun: Set<string>;
}

interface OpenedFile extends NamedFile {
  readonly content: Uint8Array;
}

/** The configs from the first one on that extend one another. */
type Chain = readonly { readonly identity: string; readonly path: string }[];

function follow(opened: OpenedFile, extendedAt: string | undefined, above: Chain, walk: Walk): void {
  walk.begun.add(opened.identity);
  const layer = layerOf(opened, extendedAt, walk.cwd);
  const chain = [...above, { identity: opened.identity, path: layer.path }];
  walk.problems.push(...layer.problems.map(({ range, text }) => textAt(placeIn(layer.path, range), text)));
  for (const { path, range } of namedPaths(layer, 'extends', MOST_EXTENDED)) {
    const place = placeIn(layer.path, range);
    const next = openNext(path, layer.folder, chain, walk);
    if (next && 'fault' in next) walk.problems.push(textAt(place, next.fault));
    else if (next) follow(next, place, chain, walk);
  }
  walk.layers.push(layer);
}

function layerOf({ file, content }: OpenedFile, extendedAt: string | undefined, cwd: string): Layer {
  return { ...parseConfig(content), file, content, path: shownPath(file, cwd), folder: dirname(file), extendedAt };
}

/** Undefined for what counts already: two configs may extend the same third one. */
function openNext(
  path: string,
  folder: string,
  chain: Chain,
  { root, begun }: Walk,
): OpenedFile | { readonly fault: Text } | undefined {
  const next = findNamed(path, folder, root);
  if ('fault' in next) return next;
  const ring = chain.slice(chain.findIndex(({ identity }) => identity === next.identity));
  if (chain.some(({ identity }) => identity === next.identity))
    return {
      fault: fill(
        EXTENDS_FAULTS.ring,
        [...ring, ...ring.slice(0, 1)].map(({ path: step }) => step),
      ),
    };
  if (begun.has(next.identity)) return undefined;
  if (begun.size >= MOST_FILES) return { fault: fill(EXTENDS_FAULTS.tooMany, MOST_FILES) };
  const read = readNamed(next.file, path);
  return 'fault' in read ? read : { ...next, ...read };
}

function contentOf(file: string, cwd: string): Uint8Array {
  const read = readNamed(file, shownPath(file, cwd));
  if ('fault' in read) throw new Failure(read.fault);
  return read.content;
}
