import type { Severity } from '../model/finding.js';
import type { Template, Text } from '../model/locale.js';

/** The words of the reports. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  info: { sv: 'upplysning', en: 'info' },
};

export const HELP: Text = { sv: 'Gör så här', en: 'What to do' };

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How many findings there are of each severity. */
export const FINDING_COUNTS: Template<Omit<Counts, 'files'>> = {
  sv: ({ errors, warnings, infos }) =>
    `${errors} fel, ${count(warnings, 'varning', 'varningar')}, ${count(infos, 'upplysning', 'upplysningar')}`,
  en: ({ errors, warnings, infos }) =>
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${infos} info`,
};

/** The line that ends the report. */
export const SUMMARY: Template<Counts> = {
  sv: ({ files, ...counts }) => {
    const where = `${files} ${files === 1 ? 'fil' : 'filer'}`;
    return isNothing(counts) ? `Inget att anmärka på i ${where}.` : `${FINDING_COUNTS.sv(counts)} i ${where}.`;
  },
  en: ({ files, ...counts }) => {
    const where = count(files, 'file', 'files');
    return isNothing(counts) ? `Nothing to remark on in ${where}.` : `${FINDING_COUNTS.en(counts)} in ${where}.`;
  },
};

function isNothing({ errors, warnings, infos }: Omit<Counts, 'files'>): boolean {
  return errors + warnings + infos === 0;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
