import { nearest } from '../lib/nearest.js';
import { Failure } from './failure.js';

/** The one of a list that a word names; fails with the list, and with "did you mean", when it names none. */
export function choose<Named extends { readonly name: string }>(
  flag: string,
  name: string,
  list: readonly Named[],
): Named {
  const chosen = list.find((one) => one.name === name);
  if (chosen) return chosen;
  const names = list.map((one) => one.name);
  const near = nearest(name, names);
  throw new Failure({
    sv: `${flag} ${name}: ${near ? `menade du ${near}? ` : ''}välj bland ${names.join(', ')}`,
    en: `${flag} ${name}: ${near ? `did you mean ${near}? ` : ''}choose from ${names.join(', ')}`,
  });
}
