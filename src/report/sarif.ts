import { safeJson } from '../lib/safe-json.js';
import { REPORT_WORDS } from '../locales/report-words.js';
import type { CheckedFile, ReportContext, Reporter } from '../model/reporter.js';
import { ROOT } from './sarif/locations.js';
import { resultsOf } from './sarif/results.js';
import { descriptorOf } from './sarif/rules.js';

/** Static Analysis Results Interchange Format, OASIS, version 2.1.0 with errata 01: for code scanning. All rules, all findings, one run. */
export const sarif: Reporter = {
  name: 'sarif',
  about: { sv: 'SARIF 2.1.0, för GitHub code scanning', en: 'SARIF 2.1.0, for GitHub code scanning' },
  report(checked, context) {
    return `${safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [runOf(checked, context)] })}\n`;
  },
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** It has no `automationDetails`: whoever uploads it names the category. */
function runOf(checked: readonly CheckedFile[], context: ReportContext): object {
  const { asOf, locale } = context;
  return {
    tool: { driver: driverOf(context) },
    language: locale,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    // Its own address is left out: it differs between machines (3.14.14).
    originalUriBaseIds: { [ROOT]: { description: { text: REPORT_WORDS.root[locale] } } },
    results: checked.flatMap((file) => resultsOf(file, context)),
    properties: { asOf },
  };
}

function driverOf({ tool, homepage, rules = [], locale }: ReportContext): object {
  const { name, version } = tool;
  return {
    name,
    version,
    semanticVersion: version,
    ...(homepage !== undefined && { informationUri: homepage }),
    language: locale,
    rules: rules.map((rule) => descriptorOf(rule, locale)),
  };
}
