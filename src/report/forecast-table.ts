import { oneLine } from '../lib/one-line.js';
import { sharedAmong } from '../lib/shared-among.js';
import { wrap } from '../lib/wrap.js';
import { FORECAST_DAY, FORECAST_PRESENT, FORECAST_SUMMARY, STANDS_UNTIL } from '../locales/forecast-words.js';
import { SEVERITY_WORDS } from '../locales/report.js';
import { DAYS_LEFT } from '../locales/status-words.js';
import { daysBetween } from '../model/day.js';
import { SEVERITIES } from '../model/finding.js';
import type { Forecast, StandingFinding } from '../model/forecast.js';
import type { ReportContext, Reporter } from '../model/reporter.js';
import { totalsOf } from './forecast-counts.js';

/** For people: day by day, and on each day agreement by agreement, what becomes wrong; in the end how much that is. */
export const forecastTable: Reporter<Forecast> = {
  name: 'table',
  about: { sv: 'en lista för läsning', en: 'a list for reading' },
  report(forecast, context) {
    const nameOf = namer(forecast);
    const lines = forecast.coming.flatMap((one, index) => tell(one, forecast.coming[index - 1], nameOf, context));
    const closing = closingLines(forecast, context);
    return [...lines, ...(lines.length > 0 ? [''] : []), ...closing].map((line) => `${line}\n`).join('');
  },
};

/** A finding, below its day and its agreement where they are not those of the one before. */
function tell(
  one: StandingFinding,
  before: StandingFinding | undefined,
  nameOf: Namer,
  context: ReportContext,
): readonly string[] {
  const { locale, paint, asOf, width } = context;
  const { finding, day, lastDay } = one;
  const isNewDay = day !== before?.day;
  const isNewFile = isNewDay || finding.path !== before.finding.path;
  const left = DAYS_LEFT[locale](daysBetween(asOf, day)).replaceAll('\u00A0', ' ');
  const head = `${paint[finding.severity](SEVERITY_WORDS[finding.severity][locale])} ${paint.faint(finding.rule)}`;
  return [
    ...(isNewDay && before ? [''] : []),
    ...(isNewDay ? [paint.strong(FORECAST_DAY[locale]({ day, left }))] : []),
    ...(isNewFile ? [indented(nameOf(one), 2, width)] : []),
    indented(head, 4),
    indented(oneLine(finding.message[locale]), 6, width),
    ...(lastDay ? [indented(paint.faint(STANDS_UNTIL[locale](lastDay)), 6)] : []),
  ];
}

type Namer = (one: StandingFinding) => string;

/** The agreement's id; its path where it has none; both where it shares its id. */
function namer({ present, coming }: Forecast): Namer {
  const idOfPath = new Map([...present, ...coming].map(({ id, finding }) => [finding.path, id]));
  const shared = sharedAmong([...idOfPath.values()]);
  return ({ id, finding: { path } }) => {
    const names = id === undefined ? [path] : shared.has(id) ? [id, path] : [id];
    return oneLine(names.join(' '));
  };
}

/** Words on lines that begin with some spaces, no wider than the terminal. */
function indented(text: string, spaces: number, width = Number.POSITIVE_INFINITY): string {
  const indent = ' '.repeat(spaces);
  return indent + wrap(text, width - spaces, indent);
}

function closingLines(forecast: Forecast, { locale, paint, width }: ReportContext): readonly string[] {
  const { from, until, files } = forecast;
  if (files === 0) return [];
  const { added, present } = totalsOf(forecast);
  const worst = SEVERITIES.find((severity) => forecast.coming.some(({ finding }) => finding.severity === severity));
  const isClean = forecast.present.length === 0;
  return [
    ...wrap(FORECAST_SUMMARY[locale]({ ...added, until }), width)
      .split('\n')
      .map(paint[worst ?? 'good']),
    ...(isClean ? [] : [wrap(FORECAST_PRESENT[locale]({ ...present, from }), width)]),
  ];
}
