import type { Counts } from '../locales/report.js';
import type { Forecast, StandingFinding } from '../model/forecast.js';
import { countFindings } from './count.js';

/** What a forecast comes to: what is added, in how many of the files, and what is wrong already. */
export interface ForecastTotals {
  readonly added: Counts & { readonly touched: number };
  readonly present: Omit<Counts, 'files'>;
}

export function totalsOf({ files, coming, present }: Forecast): ForecastTotals {
  const touched = new Set(coming.map(({ finding }) => finding.path)).size;
  return { added: { files, touched, ...countStanding(coming) }, present: countStanding(present) };
}

function countStanding(standing: readonly StandingFinding[]): Omit<Counts, 'files'> {
  return countFindings(standing.map(({ finding }) => finding));
}
