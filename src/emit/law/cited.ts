import type { Meaning } from '../../model/citation.js';
import { nameOf } from './names.js';
import { compareWords } from './order.js';

/** What a document cites, each act and each publication once. */
export interface Cited {
  /** Laws, ordinances and the regulations of authorities. */
  readonly acts: readonly CitedWork[];
  /** Preparatory works and whatever else is published in a numbered series. */
  readonly sources: readonly CitedWork[];
}

/** One act or publication, and every citation of it in reading order. */
export interface CitedWork {
  readonly name: string;
  readonly meanings: readonly [Meaning, ...Meaning[]];
}

/** By name. A number that only says how far an act is changed ("t.o.m. SFS 2019:979") is part of the name of that act. */
export function citedBy(meanings: readonly Meaning[]): Cited {
  const works = new Map<string, [Meaning, ...Meaning[]]>();
  for (const meaning of meanings) {
    if (isAmending(meaning)) continue;
    const key = meaning.act?.id ?? meaning.number ?? nameOf(meaning);
    const known = works.get(key);
    if (known) known.push(meaning);
    else works.set(key, [meaning]);
  }
  const all = [...works.values()].map((work) => ({ name: nameOf(work[0]), meanings: work }));
  const sorted = all.sort((one, other) => compareWords(one.name, other.name));
  return {
    acts: sorted.filter(({ meanings: [first] }) => isAct(first)),
    sources: sorted.filter(({ meanings: [first] }) => !isAct(first)),
  };
}

function isAmending({ citation: { work } }: Meaning): boolean {
  return work.kind === 'statute' && work.amending;
}

function isAct({ citation: { work } }: Meaning): boolean {
  return work.kind === 'statute' || work.kind === 'regulation';
}
