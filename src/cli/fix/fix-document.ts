import { type Compiled, type CompileOptions, compile } from '../../compile.js';
import { edit } from '../../edit/edit.js';
import { isSafelyFixed } from '../../model/finding.js';

/** A document before and after all fixes. */
export interface FixedDocument {
  readonly before: Compiled;
  readonly after: Compiled;
  /** Places that have been changed. */
  readonly changes: number;
}

/** Fixes that wait for others to be made come in the next reading. More readings than this have never been needed. */
const MOST_READINGS = 10;

/**
 * Makes the safe fixes of a document's findings, reads it again, and goes on until nothing is left to fix. Should fixes turn a text
 * back into one that has been there, that one is kept: then fixing it again changes nothing.
 */
export function fixDocument(before: Compiled, options: CompileOptions): FixedDocument {
  const readings: FixedDocument[] = [{ before, after: before, changes: 0 }];
  for (let reading = 0; reading < MOST_READINGS; reading++) {
    const last = readings[reading] as FixedDocument;
    const { text, applied } = edit(last.after.agreement.source.text, last.after.findings.filter(isSafelyFixed));
    const known = readings.find(({ after }) => after.agreement.source.text === text);
    if (known) return known;
    const changes = last.changes + applied.reduce((sum, { edits }) => sum + edits.length, 0);
    readings.push({ before, after: compile(before.agreement.source.path, text, options), changes });
  }
  return readings[MOST_READINGS] as FixedDocument;
}
