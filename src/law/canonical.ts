import { tellPinpoints } from '../lib/pinpoint-words.js';
import type { Citation, Pinpoint, Publication, Statute } from '../model/citation.js';
import { beside, withAct } from './act-words.js';
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
