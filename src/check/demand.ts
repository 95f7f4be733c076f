import { valueAt } from '../lib/pointer.js';
import { type Agreement, isWritten } from '../model/agreement.js';
import type { Severity } from '../model/finding.js';
import type { Requirement } from '../model/profile.js';

/** How much a demand of a profile weighs: what its source is not sure to ask for is never an error. */
export function severityOf({ severity, sure }: Pick<Requirement, 'severity' | 'sure'>): Severity {
  return severity === 'error' && sure !== 'high' ? 'warning' : severity;
}

/** Whether the frontmatter has something to say at a JSON Pointer; an empty list or map says nothing. */
export function isTold(agreement: Agreement, pointer: string): boolean {
  if (!isWritten(agreement, pointer)) return false;
  const value = valueAt(agreement.source.frontmatter.data, pointer);
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}
