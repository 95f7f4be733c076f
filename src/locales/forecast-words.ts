import type { Day } from '../model/day.js';
import type { Template } from '../model/locale.js';
import { type Counts, FINDING_COUNTS } from './report.js';

/** A day on which something becomes wrong, and how far off it is, in words. */
export const FORECAST_DAY: Template<{ readonly day: Day; readonly left: string }> = {
  sv: ({ day, left }) => `${day}, ${left}`,
  en: ({ day, left }) => `${day}, ${left}`,
};

/** The last day on which a finding stands. */
export const STANDS_UNTIL: Template<Day> = {
  sv: (day) => `Till och med ${day}.`,
  en: (day) => `Until ${day}.`,
};

/** What the line that sums up is made of. */
export interface ForecastCounts extends Counts {
  readonly until: Day;
  /** In how many files something is added. */
  readonly touched: number;
}

export const FORECAST_SUMMARY: Template<ForecastCounts> = {
  sv: ({ until, touched, files, ...counts }) => {
    const all = `${files} ${files === 1 ? 'fil' : 'filer'}`;
    if (touched === 0) return `Till och med ${until} tillkommer inget i ${all}.`;
    return `Till och med ${until}: ${FINDING_COUNTS.sv(counts)} tillkommer i ${touched === files ? all : `${touched} av ${all}`}.`;
  },
  en: ({ until, touched, files, ...counts }) => {
    const all = `${files} ${files === 1 ? 'file' : 'files'}`;
    if (touched === 0) return `Until ${until} nothing is added in ${all}.`;
    return `Until ${until}: ${FINDING_COUNTS.en(counts)} are added in ${touched === files ? all : `${touched} of ${all}`}.`;
  },
};

/** What is wrong on the first day, and where that is told. */
export const FORECAST_PRESENT: Template<Omit<Counts, 'files'> & { readonly from: Day }> = {
  sv: ({ from, ...counts }) => `${FINDING_COUNTS.sv(counts)} finns redan ${from}: agreement lint visar dem.`,
  en: ({ from, ...counts }) => `${FINDING_COUNTS.en(counts)} are there already on ${from}: see agreement lint.`,
};
