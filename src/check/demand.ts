import type { Severity } from '../model/finding.js';
import type { Requirement } from '../model/profile.js';

/** How much a demand of a profile weighs: what its source is not sure to ask for is never an error. */
export function severityOf({ severity, sure }: Pick<Requirement, 'severity' | 'sure'>): Severity {
  return severity === 'error' && sure !== 'high' ? 'warning' : severity;
}
