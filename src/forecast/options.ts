import type { CompileOptions } from '../compile.js';
import type { Collection } from '../model/collection.js';
import type { Day } from '../model/day.js';
import type { Duration } from '../model/duration.js';

/** The days that are looked at, and the world that documents are judged in. */
export interface ForecastOptions extends Pick<CompileOptions, 'rules' | 'profiles'> {
  readonly from: Day;
  readonly until: Day;
  readonly collection: Collection;
  readonly horizon: Duration;
}
