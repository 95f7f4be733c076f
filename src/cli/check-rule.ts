import { RULES } from '../check/rules.js';
import { nearest } from '../lib/nearest.js';
import { Failure } from './failure.js';

/** Fails with "did you mean" when no rule has the name. */
export function checkRule(name: string): void {
  const names = RULES.map((rule) => rule.name);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new Failure({
    sv: `det finns ingen regel ${name}${near ? `; menade du ${near}?` : ': agreement rules visar alla'}`,
    en: `there is no rule ${name}${near ? `; did you mean ${near}?` : ': agreement rules shows them all'}`,
  });
}
