import { once } from '../lib/once.js';
import type { Act } from '../model/citation.js';
import { namesOfActs } from './names.js';
import { withNumber } from './title.js';

/**
 * Provisions, already in words, with their act: the abbreviation where one is established (`16 kap. 3 § HSL`), else the name
 * (`25 § skollagen (2010:800)`); without provisions the act's name.
 */
export function withAct(provisions: string, act: Act): string {
  return beside(provisions, provisions === '' ? fullName(act) : shortName(act));
}

/** The same, always with the act's number: `16 kap. 4 § HSL (2017:30)`. */
export function withNumberedAct(provisions: string, act: Act): string {
  const { abbreviation, id } = act;
  const isShort = provisions !== '' && abbreviation !== undefined;
  return beside(provisions, isShort ? `${abbreviation} (${id})` : fullName(act));
}

/** Provisions, if there are any, with the name of what they are in. */
export function beside(provisions: string, name: string): string {
  return provisions === '' ? name : `${provisions} ${name}`;
}

/** `socialtjänstlagen (2001:453)`, `lagen (1991:1128) om psykiatrisk tvångsvård`, `SOSFS 2007:10`. */
function fullName({ id, name }: Act): string {
  return name === id ? name : withNumber(name, id);
}

/** The abbreviation, with a number when it is a newer act's by now. */
function shortName(act: Act): string {
  const { abbreviation, id } = act;
  if (abbreviation === undefined) return fullName(act);
  return newest().get(abbreviation) === id ? abbreviation : `${abbreviation} (${id})`;
}

/** The newest act of each abbreviation. */
const newest = once(
  () =>
    new Map(namesOfActs().flatMap(({ kind, words, acts }) => (kind === 'abbreviation' ? [[words, acts.at(-1)]] : []))),
);
