/** Findings that are known, as `schemas/baseline.schema.json` describes them. One that is known twice stands twice. */
export interface Baseline {
  /** Where its schema lies, for editors; kept as somebody has written it. */
  readonly $schema?: string;
  readonly version: typeof BASELINE_VERSION;
  readonly findings: readonly BaselineEntry[];
}

export const BASELINE_VERSION = 1;

/** One known finding: no message, no day and no line, so that nothing in it changes but by what is found. */
export interface BaselineEntry {
  /** From the folder of the baseline, with `/`. */
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
}
