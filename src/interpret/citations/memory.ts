import type { Statute } from '../../model/citation.js';
import type { ActWords } from './act-words.js';
import { isRegistered } from './lexicon.js';
import type { PublicationWords } from './publications.js';

/** What a text has said so far of the acts that it names. */
export interface Memory {
  /** Whether the text has given a name, or the acts with a name, a number; or has named those acts in full. */
  isKnown(name: string): boolean;
  /** Takes in the words for an act; tells which number the text had given the name before. */
  take(act: ActWords): string | undefined;
  /** Takes in that the text calls an act so from now on: "(utskrivningslagen)". */
  call(nickname: string, number: string): void;
  /** The act that "samma lag" and the like mean. */
  recall(anaphor: ActWords['anaphor']): ActWords | undefined;
  /** Takes in a publication; tells which bill "a. prop." means. */
  takePublication(words: PublicationWords): PublicationWords | undefined;
  /** A new paragraph: "den förstnämnda lagen" is looked for in its own. */
  turn(): void;
}

export function newMemory(): Memory {
  const numbers = new Map<string, string>();
  const named = new Set<string>();
  let first: ActWords | undefined;
  let previous: ActWords | undefined;
  let bill: PublicationWords | undefined;
  return {
    isKnown: (name) => numbers.has(name) || named.has(name),
    take: (act) => {
      const key = keyOf(act);
      const known = key === undefined ? undefined : numbers.get(key);
      if (key !== undefined && isIntroduction(act) && !(known !== undefined && isAside(act)))
        numbers.set(key, act.number);
      if (act.weak) return known;
      if (!act.short) named.add(act.candidates.join(' '));
      previous = known === undefined || act.number ? act : { ...act, number: known };
      first ??= previous;
      return known;
    },
    call: (nickname, number) => numbers.set(nickname, number),
    recall: (anaphor) => (anaphor === 'first' ? (first ?? previous) : previous),
    takePublication: (words) => {
      if (words.publication.kind === 'prop' && !words.again) bill = words;
      return bill;
    },
    turn: () => {
      first = undefined;
    },
  };
}

/** A name of the register with a number alone tells of an act in passing ("ersatte socialtjänstlagen (2001:453)"): the first number stays. */
function isAside({ candidates, standard }: ActWords): boolean {
  return candidates.length > 0 && !/\p{L}\p{L}?\p{Lu}|\p{Lu}\p{Lu}/u.test(standard);
}

/** Names of the same acts are one: `SoL` means what "socialtjänstlagen (2001:453)" has said. */
export function keyOf({ candidates, name }: Pick<Statute, 'candidates' | 'name'>): string | undefined {
  return candidates.length > 0 ? candidates.join(' ') : name?.toLowerCase();
}

/** A number of another act in the register is a slip, not what the name means. */
export function isIntroduction<Named extends Pick<Statute, 'number' | 'candidates'>>(
  act: Named,
): act is Named & { readonly number: string } {
  const { number, candidates } = act;
  if (number === undefined) return false;
  return candidates.length === 0 || candidates.includes(number) || !isRegistered(number);
}
