import { harmless } from '../lib/harmless.js';
import { printable } from '../lib/printable.js';
import type { Reporter } from '../model/reporter.js';

/** One line a finding, `path:line:col: level rule message`: for grep, and for editors that jump to places. */
export const compact: Reporter = {
  name: 'compact',
  about: { sv: 'en rad per anmärkning', en: 'one line per finding' },
  report(checked, { locale }) {
    const lines = checked.flatMap(({ findings }) =>
      findings.map(({ path, range, severity, rule, message }) =>
        printable(`${path}:${range.start.line}:${range.start.column}: ${severity} ${rule} ${message[locale]}`),
      ),
    );
    return harmless(lines.map((line) => `${line}\n`).join(''));
  },
};
