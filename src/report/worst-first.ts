import { type Finding, SEVERITIES } from '../model/finding.js';

/** Errors, then warnings, then infos; in each, as they stood. */
export function worstFirst<Found extends { readonly finding: Finding }>(found: readonly Found[]): readonly Found[] {
  return SEVERITIES.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity));
}
