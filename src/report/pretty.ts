import { harmless } from '../lib/harmless.js';
import { printable } from '../lib/printable.js';
import { wrap } from '../lib/wrap.js';
import { HELP, SEVERITY_WORDS, SUMMARY } from '../locales/report.js';
import type { Finding } from '../model/finding.js';
import type { CheckedFile, ReportContext, Reporter } from '../model/reporter.js';
import { count } from './count.js';
import { frame } from './frame.js';

/** For people: each finding with its lines of the file, what is wrong, why, and what to do; one summary line at the end. */
export const pretty: Reporter = {
  name: 'pretty',
  about: { sv: 'för läsning, med raderna ur filen', en: 'for reading, with the lines of the file' },
  report(checked, context) {
    if (checked.length === 0) return '';
    const found = checked.flatMap((file) => file.findings.map((finding) => tell(finding, file, context)));
    return harmless(`${[...found, summary(checked, context)].join('\n')}\n`);
  },
};

function tell(finding: Finding, file: CheckedFile, context: ReportContext): string {
  const { locale, paint, width } = context;
  const { rule, severity, message, help, range, related } = finding;
  const place = printable(`${file.path}:${range.start.line}:${range.start.column}`);
  const head = `${paint.strong(place)} ${paint[severity](SEVERITY_WORDS[severity][locale])} ${paint.faint(rule)}`;
  const lines = [head, `  ${wrap(printable(message[locale]), width - 2, '  ')}`, frame(file, range, severity, context)];
  for (const place of related) {
    const where = printable(`${place.path}:${place.range.start.line}:${place.range.start.column}`);
    lines.push(`  ${paint.faint(where)} ${printable(place.message[locale])}`);
  }
  lines.push(`  ${wrap(`${paint.good(`${HELP[locale]}:`)} ${printable(help[locale])}`, width - 2, '  ')}`);
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function summary(checked: readonly CheckedFile[], { locale, paint }: ReportContext): string {
  const counts = count(checked);
  const worst = counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : counts.infos > 0 ? 'info' : 'good';
  return paint[worst](SUMMARY[locale](counts));
}
