import { datesIn } from '../lib/dates-in.js';
import { once } from '../lib/once.js';
import type { Day } from '../model/day.js';
import partyNames from './party-names.json' with { type: 'json' };
import provisions from './provisions.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };
import structures from './structures.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };

/** Every day that the data on names and acts tells of: on no other day does what they say of a text change. */
export const lawDays: () => readonly Day[] = once(() => {
  const dates = datesIn([register, provisions, structures, terms, partyNames]);
  return [...new Set(dates.flatMap(({ precision, first }) => (precision === 'day' ? [first] : [])))].sort();
});
