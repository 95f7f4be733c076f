import type { Act } from '../../model/citation.js';

/** `HSL (2017:30)`, `patientlagen (2014:821)`, `SOSFS 2007:10`. */
export function shortName(act: Act): string {
  return act.abbreviation === undefined ? fullName(act) : `${act.abbreviation} (${act.id})`;
}

/** `hälso- och sjukvårdslagen (1982:763)`, `lagen (1991:1128) om psykiatrisk tvångsvård`, `SOSFS 2007:10`. */
export function fullName({ id, name }: Act): string {
  if (!SFS_NUMBER.test(id)) return id;
  return HEAD.test(name) ? name.replace(HEAD, `$& (${id})`) : `${name} (${id})`;
}

const SFS_NUMBER = /^\d{4}:/;
/** The word that the number follows in a name of several words. */
const HEAD = /^(?:lagen|förordningen)(?= )/;
