import { nearest } from '../lib/nearest.js';
import { NO_CHOICE } from '../locales/usage-words.js';
import type { Text } from '../model/locale.js';
import { Failure } from './failure.js';
import { fill } from './session.js';

/** The one of a list that a word names; fails with the list, and with "did you mean", when it names none. */
export function choose<Named extends { readonly name: string }>(
  flag: string,
  name: string,
  list: readonly Named[],
): Named {
  const chosen = list.find((one) => one.name === name);
  if (chosen) return chosen;
  const names = list.map((one) => one.name);
  throw new Failure(refusal(`${flag} ${name}`, name, names));
}

/** Why a value is not taken: `told` is where it stands, and the value. */
export function refusal(told: string, value: string, allowed: readonly string[]): Text {
  return fill(NO_CHOICE, { told, near: nearest(value, allowed), allowed });
}
