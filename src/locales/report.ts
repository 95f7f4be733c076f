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

/** What the line that ends a report tells. */
export interface Tally extends Counts {
  /** Known findings, which are not told. */
  readonly suppressed: number;
  /** How many of those that are told `--fix` can mend. */
  readonly fixable: number;
}

/** The line that ends the report. */
export const SUMMARY: Template<Tally> = {
  sv: ({ files, suppressed, fixable, ...counts }) => {
    const told = isNothing(counts) ? 'Inget att anmärka på' : FINDING_COUNTS.sv(counts);
    return sentence([
      `${told} i ${files} ${files === 1 ? 'fil' : 'filer'}`,
      suppressed > 0 && `${count(suppressed, 'känd', 'kända')} visas inte`,
      fixable > 0 && `${fixable} går att rätta med agreement lint --fix`,
    ]);
  },
  en: ({ files, suppressed, fixable, ...counts }) => {
    const told = isNothing(counts) ? 'Nothing to remark on' : FINDING_COUNTS.en(counts);
    return sentence([
      `${told} in ${count(files, 'file', 'files')}`,
      suppressed > 0 && `${count(suppressed, 'known one is', 'known ones are')} not shown`,
      fixable > 0 && `${fixable} can be fixed by agreement lint --fix`,
    ]);
  },
};

function sentence(clauses: readonly (string | false)[]): string {
  return `${clauses.filter(Boolean).join('; ')}.`;
}

function isNothing({ errors, warnings, infos }: Omit<Counts, 'files'>): boolean {
  return errors + warnings + infos === 0;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
