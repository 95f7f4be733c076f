import { grouped } from '../../lib/grouped.js';
import type { IdleSuppression, SuppressedRule, Suppression } from '../../model/suppression.js';

/** The rules of each suppression that do nothing, in the order in which it names them. */
export function bySuppression(idle: readonly IdleSuppression[]): ReadonlyMap<Suppression, readonly SuppressedRule[]> {
  const groups = grouped(idle, ({ suppression }) => [suppression]);
  return new Map([...groups].map(([suppression, some]) => [suppression, some.map(({ rule }) => rule)]));
}
