import type { Manifest } from './manifest.js';

/** What a published folder looks like beside its manifest. */
export interface Verification {
  /** As people are shown it. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** What is not as it should be: by kind, and then by name. */
  readonly differences: readonly Difference[];
  /** What could not be judged, or need not be wrong. */
  readonly notes: readonly VerificationNote[];
}

export interface Difference {
  readonly kind: DifferenceKind;
  /** The name of an output, or the path of a source. */
  readonly file: string;
}

export type DifferenceKind =
  | 'output-changed' // it does not hold what was written
  | 'output-missing'
  | 'output-outside' // a link leads out of the folder, and it is not read
  | 'output-unlisted' // it is in the folder, and not in the manifest
  | 'source-changed'; // it does not hold what the outputs were made of

export type VerificationNote =
  | { readonly kind: 'source-missing'; readonly file: string }
  /** A link or `..` leads out of the project, and it is not read. */
  | { readonly kind: 'source-outside'; readonly file: string }
  /** Another version of the program made the outputs. */
  | { readonly kind: 'tool-differs'; readonly version: string };
