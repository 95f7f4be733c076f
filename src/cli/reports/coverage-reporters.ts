import { coveragePage } from '../../emit/collection/coverage-page.js';
import type { Coverage } from '../../model/coverage.js';
import type { Reporter } from '../../model/reporter.js';
import { coverageJson } from '../../report/coverage-json.js';
import { coverageTable } from '../../report/coverage-table.js';

const coverageHtml: Reporter<Coverage> = {
  name: 'html',
  about: { sv: 'en webbsida med tidslinjer', en: 'a web page with timelines' },
  report: coveragePage,
};

/** Every way to tell a coverage; the first is taken where none is named. */
export const COVERAGE_REPORTERS: readonly Reporter<Coverage>[] = [coverageTable, coverageJson, coverageHtml];
