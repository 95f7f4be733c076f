import { safeJson } from '../../lib/safe-json.js';
import type { Day } from '../../model/day.js';
import type { Manifest, ManifestOutput, ManifestSource } from '../../model/manifest.js';
import { TOOL } from '../tool.js';

/** The version of the form that `schemas/manifest.schema.json` describes. */
const FORMAT_VERSION = '1.0.0';

/** A file that one build wrote. */
export type BuiltFile = Omit<ManifestOutput, 'asOf' | 'tool'>;

/** What one build wrote, and of what. */
interface BuiltFiles {
  readonly asOf: Day;
  readonly lawAsOf: Day | undefined;
  readonly outputs: readonly BuiltFile[];
  /** More than the outputs name is left out. */
  readonly sources: readonly ManifestSource[];
}

/** The manifest of a folder in which all is new. */
export function newManifest({ asOf, lawAsOf, outputs, sources }: BuiltFiles): Manifest {
  const whole = outputs.map((output) => ({ ...output, asOf, tool: TOOL }));
  return { formatVersion: FORMAT_VERSION, tool: TOOL, asOf, ...(lawAsOf && { lawAsOf }), ...listed(whole, sources) };
}

/**
 * The manifest of a folder in which some files are new. The others are kept, but those made of a text that has changed since:
 * they are no longer what the sources say, and `verify` tells of files that no manifest names.
 */
export function renewedManifest(built: BuiltFiles, before: Manifest): Manifest {
  const fresh = newManifest(built);
  const files = new Set(fresh.outputs.map(({ file }) => file));
  const hashes = new Map(built.sources.map(({ path, sha256 }) => [path, sha256]));
  const changed = new Set(
    before.sources.filter(({ path, sha256 }) => (hashes.get(path) ?? sha256) !== sha256).map(({ path }) => path),
  );
  const kept = before.outputs.filter(
    ({ file, sources }) => !files.has(file) && !sources.some((path) => changed.has(path)),
  );
  return { ...fresh, ...listed([...fresh.outputs, ...kept], [...before.sources, ...built.sources]) };
}

/** In an order that does not hang on the order of work; of sources with the same path the last counts. */
function listed(
  outputs: readonly ManifestOutput[],
  sources: readonly ManifestSource[],
): Pick<Manifest, 'sources' | 'outputs'> {
  const named = new Set(outputs.flatMap((output) => output.sources));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return {
    sources: [...byPath.values()].filter(({ path }) => named.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
    outputs: [...outputs].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

export function manifestText(manifest: Manifest): string {
  return `${safeJson(manifest)}\n`;
}
