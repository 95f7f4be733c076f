import { safeJson } from '../lib/safe-json.js';
import type { Finding } from '../model/finding.js';
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
    const files = checked.map(({ path, id, findings, silenced }) => ({
      path,
      id: id ?? null,
      findings: findings.map(findingToJson),
      suppressed: silenced.map(({ silenced: silence, ...finding }) => ({
        ...findingToJson(finding),
        suppression: { by: silence.by, reason: silence.reason ?? null, until: silence.until ?? null },
      })),
    }));
    const { fixable: _, ...summary } = count(checked);
    return `${safeJson({ version: VERSION, tool, asOf, files, summary })}\n`;
  },
};

function findingToJson({ gate: _, section, fix, ...finding }: Finding): object {
  return { ...finding, section: section ?? null, fix: fix ?? null };
}
