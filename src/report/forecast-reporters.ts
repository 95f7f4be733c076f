import type { Forecast } from '../model/forecast.js';
import type { Reporter } from '../model/reporter.js';
import { forecastJson } from './forecast-json.js';
import { forecastTable } from './forecast-table.js';

/** Every way to tell a forecast; the first is taken where none is named. */
export const FORECAST_REPORTERS: readonly Reporter<Forecast>[] = [forecastTable, forecastJson];
