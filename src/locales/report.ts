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

/** The line that ends the report. */
export const SUMMARY: Template<Counts> = {
  sv: ({ files, errors, warnings, infos }) => {
    const where = `${files} ${files === 1 ? 'fil' : 'filer'}`;
    if (errors + warnings + infos === 0) return `Inget att anmärka på i ${where}.`;
    const found = `${errors} fel, ${count(warnings, 'varning', 'varningar')}, ${count(infos, 'upplysning', 'upplysningar')}`;
    return `${found} i ${where}.`;
  },
  en: ({ files, errors, warnings, infos }) => {
    const where = count(files, 'file', 'files');
    if (errors + warnings + infos === 0) return `Nothing to remark on in ${where}.`;
    return `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${infos} info in ${where}.`;
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
