import type { Reading } from '../compile.js';
import { SEVERITIES } from '../model/finding.js';
import type { Forecast, StandingFinding } from '../model/forecast.js';
import type { ForecastOptions } from './options.js';
import { standingFindings } from './standing-findings.js';

/**
 * What will be wrong on which day, as `judge` would say on each: every document is read once, and judged on its turning days.
 * One document is held at a time, where they come one at a time.
 */
export async function forecast(
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  options: ForecastOptions,
  settingsFor: SettingsFor = () => ({}),
): Promise<Forecast> {
  const { from, until } = options;
  const found: StandingFinding[] = [];
  let files = 0;
  for await (const reading of readings) {
    found.push(...standingFindings(reading, { ...options, ...settingsFor(reading.agreement.source.path) }));
    files += 1;
  }
  const coming = found.filter(({ day }) => day > from).sort(byDayAndPlace);
  return { from, until, files, present: found.filter(({ day }) => day === from), coming };
}

/** How one document is judged, by its path, where that is not how all are. */
type SettingsFor = (path: string) => Partial<Pick<ForecastOptions, 'rules' | 'profiles' | 'horizon'>>;

function byDayAndPlace(a: StandingFinding, b: StandingFinding): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  if (a.finding.path !== b.finding.path) return a.finding.path < b.finding.path ? -1 : 1;
  return SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity);
}

/** As it is shown. */
function nameOf({ id, finding }: StandingFinding): string {
  return id ?? finding.path;
}
