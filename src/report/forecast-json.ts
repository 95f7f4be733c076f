import { safeJson } from '../lib/safe-json.js';
import type { Forecast, StandingFinding } from '../model/forecast.js';
import type { Reporter } from '../model/reporter.js';
import { totalsOf } from './forecast-counts.js';

/** The version of the envelope; it changes when a field's meaning does. */
const VERSION = 1;

/** One JSON document, as `schemas/forecast.schema.json` describes it. */
export const forecastJson: Reporter<Forecast> = {
  name: 'json',
  about: {
    sv: 'JSON för andra program (schema: agreement schema forecast)',
    en: 'JSON for other programs (schema: agreement schema forecast)',
  },
  report(forecast, { tool }) {
    const { from, until, coming } = forecast;
    const { added, present } = totalsOf(forecast);
    const findings = coming.map(findingOf);
    return `${safeJson({ version: VERSION, tool, asOf: from, until, findings, summary: added, present })}\n`;
  },
};

function findingOf({ finding, id, day, lastDay }: StandingFinding) {
  const { path, rule, severity, message, help, range, section, fingerprint } = finding;
  return {
    day,
    lastDay: lastDay ?? null,
    path,
    id: id ?? null,
    rule,
    severity,
    message,
    help,
    range,
    section: section ?? null,
    fingerprint,
  };
}
