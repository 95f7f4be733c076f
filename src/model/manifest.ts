import type { Day } from './day.js';
import type { Tool } from './emitter.js';

/** What a published folder says of itself: which files it holds and what they were made of (`manifest.json`). */
export interface Manifest {
  /** Semantic version of the form that `schemas/manifest.schema.json` describes. */
  readonly formatVersion: string;
  /** What wrote it, and for which day. */
  readonly tool: Tool;
  readonly asOf: Day;
  /** The day that the register of law speaks of. */
  readonly lawAsOf?: Day;
  /** By path; all that outputs name, and no more. */
  readonly sources: readonly ManifestSource[];
  /** By name. */
  readonly outputs: readonly ManifestOutput[];
}

/** What a file holds, told so that a change of one bit is seen. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that outputs were made of. */
export interface ManifestSource extends Digest {
  /** From the working folder of the build; `/` between folders. */
  readonly path: string;
}

/** A file of the folder. */
export interface ManifestOutput extends Digest {
  readonly file: string;
  /** The form of an agreement; none for the files about several. */
  readonly form?: string;
  /** Paths of what it was made of. */
  readonly sources: readonly string[];
  readonly asOf: Day;
  readonly tool: Tool;
}

/** What the file is called. */
export const MANIFEST = 'manifest.json';
