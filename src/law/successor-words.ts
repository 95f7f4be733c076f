import { listWords } from '../lib/list-words.js';
import { oncePerKey } from '../lib/once.js';
import { tellPinpoints } from '../lib/pinpoint-words.js';
import type { Act, SuccessorLaw } from '../model/citation.js';
import { withAct, withNumberedAct } from './act-words.js';
import { keyOf, type Provision, readKey } from './keys.js';
import { compareNumbers } from './numbers.js';
import { actOf } from './register.js';
import { uriOf } from './uris.js';

type Told = Pick<SuccessorLaw, 'canonical' | 'inText' | 'uris'>;

/** Provisions and acts, by their keys, in words and as addresses. */
export function tellMoves(keys: readonly string[]): Told {
  const groups = groupByAct(keys);
  const told = groups.map(({ act, provisions }) => ({ act, words: tellPinpoints(provisions) }));
  const canonical = told.map(({ act, words }) => withNumberedAct(words, act));
  const inText = told.map(({ act, words }) => withAct(words, act));
  return {
    canonical: listWords(canonical, 'och'),
    inText: listWords(inText, 'och'),
    uris: groups.flatMap(({ act, provisions }) => provisions.map((provision) => uriOf(keyOf(act.id, provision)))),
  };
}

/** The same for keys with spaces between, of one entry of the register: many citations have the same successor. */
export const tellMovesOften: (keys: string) => Told = oncePerKey((keys) => tellMoves(keys.split(' ')));

interface Group {
  readonly act: Act;
  /** In the act's own order. */
  readonly provisions: readonly Provision[];
}

function groupByAct(keys: readonly string[]): readonly Group[] {
  const groups = new Map<string, Provision[]>();
  for (const key of keys) {
    const { act, provision } = readKey(key);
    groups.set(act, [...(groups.get(act) ?? []), provision]);
  }
  return [...groups].flatMap(([id, provisions]) => {
    const act = actOf(id);
    return act ? [{ act, provisions: provisions.sort(compareProvisions) }] : [];
  });
}

function compareProvisions(one: Provision, other: Provision): number {
  return (
    compareNumbers(one.chapter ?? '0', other.chapter ?? '0') || compareNumbers(one.section ?? '0', other.section ?? '0')
  );
}
