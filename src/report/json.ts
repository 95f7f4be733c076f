import { safeJson } from '../lib/safe-json.js';
import type { Reporter } from '../model/reporter.js';
import { count } from './count.js';

/** The version of the envelope; it changes when a field's meaning does. */
const VERSION = 1;

/** One JSON document, as `schemas/report.schema.json` describes it: all findings in both languages, for other programs. */
export const json: Reporter = {
  name: 'json',
  about: {
    sv: 'JSON för andra program (schema: agreement schema report)',
    en: 'JSON for other programs (schema: agreement schema report)',
  },
  report(checked, { asOf, tool }) {
    const files = checked.map(({ path, id, findings }) => ({
      path,
      id: id ?? null,
      findings: findings.map(({ gate: _, ...finding }) => ({
        ...finding,
        section: finding.section ?? null,
        fix: finding.fix ?? null,
      })),
    }));
    return `${safeJson({ version: VERSION, tool, asOf, files, summary: count(checked) })}\n`;
  },
};
