import { once } from '../lib/once.js';
import { tellPinpoints } from '../lib/pinpoint-words.js';
import type { Act, Citation, Pinpoint, Publication, Statute } from '../model/citation.js';
import { namesOfActs } from './names.js';
import { actOf } from './register.js';
import { withNumber } from './title.js';

/**
 * A citation by the book (Gröna boken, Ds 2014:1), with the act that is meant: `5 kap. 8 a § SoL`, `socialtjänstlagen (2025:400)`,
 * `prop. 2016/17:106 s. 5`. What cannot be told stays as it is written.
 */
export function canonicalOf({ work, pinpoints, standard }: Citation, number: string | undefined): string {
  if (number === undefined) return standard;
  if (work.kind !== 'statute') return tellPublication(number, work, pinpoints);
  const act = work.amending ? undefined : actOf(number);
  if (act) return withAct(tellPinpoints(pinpoints), act);
  return beside(tellPinpoints(pinpoints), work.amending ? `SFS ${number}` : strangeName(work, number, standard));
}

/**
 * Provisions, already in words, with their act: the abbreviation where one is established (`16 kap. 3 § HSL`), else the name
 * (`25 § skollagen (2010:800)`); without provisions the act's name.
 */
export function withAct(provisions: string, act: Act): string {
  return provisions === '' ? fullName(act) : `${provisions} ${shortName(act)}`;
}

/** The same, always with the act's number: `16 kap. 4 § HSL (2017:30)`. */
export function withNumberedAct(provisions: string, act: Act): string {
  const { abbreviation, id } = act;
  const isShort = provisions !== '' && abbreviation !== undefined;
  return beside(provisions, isShort ? `${abbreviation} (${id})` : fullName(act));
}

function beside(provisions: string, name: string): string {
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

/** An act that the register does not have, by the words of the text: `alkohollagen (1994:1738)`, `förordningen (1992:824)`. */
function strangeName({ name }: Statute, number: string, standard: string): string {
  const words = name ?? NOUN.exec(standard)?.[0];
  if (words === undefined) return `SFS ${number}`;
  const isShort = /^.\p{Lu}/u.test(words);
  return withNumber(isShort ? words : words.charAt(0).toLowerCase() + words.slice(1), number);
}

const NOUN = /(?<!\p{L})(?:lag|balk|förordning|kungörelse)(?:e?n)?(?=\s*\()/iu;

function tellPublication(name: string, { kind }: Publication, pinpoints: readonly Pinpoint[]): string {
  const words = tellPinpoints(pinpoints);
  if (words === '') return name;
  return kind === 'regulation' && pinpoints[0]?.page === undefined ? `${words} ${name}` : `${name} ${words}`;
}
