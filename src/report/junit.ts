import type { Element } from 'xast';
import { x } from 'xastscript';
import { oneLine } from '../lib/one-line.js';
import { shortened } from '../lib/shortened.js';
import { xmlFile } from '../lib/xml-file.js';
import { HELP } from '../locales/report.js';
import { REPORT_WORDS } from '../locales/report-words.js';
import type { Finding, Severity } from '../model/finding.js';
import type { CheckedFile, ReportContext, Reporter } from '../model/reporter.js';
import { rootPath } from './root-path.js';

/**
 * JUnit XML, as the schema of Windy Road describes it: a suite a file, a case a finding, or one that passes; of no files, a suite
 * that passes, for Jenkins fails on a report without a case. Nothing is measured: the times are 0, and the time stamp is the day
 * that counted as today.
 */
export const junit: Reporter = {
  name: 'junit',
  about: { sv: 'JUnit-XML, för testrapporter', en: 'JUnit XML, for test reports' },
  report(checked, context) {
    const told = checked.length > 0 ? checked.map((file) => nameAndFindings(file, context)) : [nothing(context)];
    const suites = told.map((one, index) => suite(one, index, context));
    return xmlFile(x('testsuites', {}, ...suites), ({ name }) => WORDED.has(name));
  },
};

const WORDED = new Set(['failure', 'skipped', 'system-out', 'system-err']);

interface Told {
  /** The file's path, or the tool's name where there is no file. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

function nameAndFindings({ path, findings }: CheckedFile, context: ReportContext): Told {
  return { path: oneLine(rootPath(path, context)) || '-', findings };
}

function nothing({ tool }: ReportContext): Told {
  return { path: tool.name, findings: [] };
}

function suite({ path, findings }: Told, id: number, context: ReportContext): Element {
  const skipped = findings.filter(({ severity }) => severity === 'info').length;
  const attributes = {
    ...{ package: context.tool.name, id, name: path, timestamp: `${context.asOf}T00:00:00`, hostname: 'localhost' },
    ...{ tests: Math.max(1, findings.length), failures: findings.length - skipped, errors: 0, skipped, time: 0 },
  };
  const cases = findings.length > 0 ? casesOf(findings, path, context) : [passing(path, context)];
  return x('testsuite', attributes, x('properties'), ...cases, x('system-out'), x('system-err'));
}

function passing(path: string, { locale }: ReportContext): Element {
  return x('testcase', { name: REPORT_WORDS.clean[locale], classname: path, time: 0 });
}

/** Characters of a case's name; its failure tells the rest. */
const LONGEST_NAME = 120;

/** Named without lines, so that a case is the same when it moves; those of one name are numbered, for servers show only one of each. */
function casesOf(findings: readonly Finding[], path: string, context: ReportContext): readonly Element[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const told = shortened(`${finding.rule}: ${oneLine(finding.message[context.locale])}`, LONGEST_NAME);
    const order = (seen.get(told) ?? 0) + 1;
    seen.set(told, order);
    const name = order > 1 ? `${told} (${order})` : told;
    return x('testcase', { name, classname: path, time: 0 }, outcome(finding, path, context));
  });
}

/** Infos do not make a run fail. */
const OUTCOMES: Readonly<Record<Severity, string>> = { error: 'failure', warning: 'failure', info: 'skipped' };

function outcome({ severity, message, help, range }: Finding, path: string, { locale }: ReportContext): Element {
  const type = OUTCOMES[severity];
  const told = oneLine(message[locale]);
  const { line, column } = range.start;
  const words = [`${path}:${line}:${column}`, told, `${HELP[locale]}: ${oneLine(help[locale])}`].join('\n');
  return x(type, { message: told, ...(type === 'failure' && { type: severity }) }, words);
}
