import { statusPage } from '../../emit/collection/status-page.js';
import type { Reporter } from '../../model/reporter.js';
import type { Status } from '../../model/status.js';
import { statusCsv } from '../../report/status-csv.js';
import { statusJson } from '../../report/status-json.js';
import { statusMarkdown } from '../../report/status-markdown.js';
import { statusTable } from '../../report/status-table.js';

const statusHtml: Reporter<Status> = {
  name: 'html',
  about: { sv: 'en webbsida', en: 'a web page' },
  report: statusPage,
};

/** Every way to tell a status; the first is taken where none is named. */
export const STATUS_REPORTERS: readonly Reporter<Status>[] = [
  statusTable,
  statusJson,
  statusCsv,
  statusMarkdown,
  statusHtml,
];
