import { embeddedJson } from '../../lib/safe-json.js';
import type { Baseline, BaselineEntry } from '../../model/baseline.js';

/** A baseline as its file: sorted, one finding a line, the same for the same findings, so that its differences read well. */
export function baselineText({ $schema, version, findings }: Baseline): string {
  const lines = findings
    .toSorted(byPlace)
    .map(({ path, rule, fingerprint }) => embeddedJson({ path, rule, fingerprint }));
  const list = lines.length > 0 ? `[\n    ${lines.join(',\n    ')}\n  ]` : '[]';
  const schema = $schema === undefined ? '' : `  "$schema": ${JSON.stringify($schema)},\n`;
  return `{\n${schema}  "version": ${version},\n  "findings": ${list}\n}\n`;
}

function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
