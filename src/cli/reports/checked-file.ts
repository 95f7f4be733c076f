import { maskPersonalNumbers } from '../../lib/personal-numbers.js';
import type { Finding } from '../../model/finding.js';
import type { CheckedFile } from '../../model/reporter.js';

/**
 * A document as reports take it, with those of its findings that are to be told. Reports go into logs, which more
 * people read than the agreement: personal identity numbers are masked in its text and in what is told of it.
 */
export function checkedFile(file: CheckedFile, isTold: (finding: Finding) => boolean): CheckedFile {
  const { path, id, text, lines, findings, silenced } = file;
  return {
    path,
    id,
    text: maskPersonalNumbers(text),
    lines,
    findings: findings.filter(isTold).map(masked),
    silenced: silenced
      .filter(isTold)
      .map((finding) => ({ ...masked(finding), silenced: maskedWithin(finding.silenced) })),
  };
}

/** Fixes are kept: what they write must be what the author has written. */
function masked<Found extends Finding>(finding: Found): Found {
  const { message, data, related } = finding;
  return { ...finding, ...maskedWithin({ message, data, related }) };
}

function maskedWithin<Value>(value: Value): Value {
  if (typeof value === 'string') return maskPersonalNumbers(value) as Value;
  if (Array.isArray(value)) return value.map(maskedWithin) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskedWithin(inner)])) as Value;
}
