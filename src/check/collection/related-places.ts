import { type Agreement, placeOf } from '../../model/agreement.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Template } from '../../model/locale.js';
import { CALLED, calledOf } from './called.js';
import { linksOf } from './links.js';
import type { Chain } from './rings.js';

/** Where another agreement says that it builds on, or replaces, the one with an id. */
export function placeOfLink(other: Agreement, chain: Chain, id: string | undefined): RelatedPlace {
  const link = linksOf(other, chain).find((one) => one.id === id);
  const range = link?.range ?? placeOf(other, `/${chain}`);
  return { path: other.source.path, range, message: tell(LINKS[chain], other) };
}

/** Where another agreement tells a fact. */
export function placeOfFact(other: Agreement, pointer: string): RelatedPlace {
  return { path: other.source.path, range: placeOf(other, pointer), message: tell(FACT, other) };
}

function tell(words: Template<string>, other: Agreement) {
  const called = calledOf(other);
  return { sv: words.sv(CALLED.sv(called)), en: words.en(CALLED.en(called)) };
}

const LINKS: Readonly<Record<Chain, Template<string>>> = {
  parent: { sv: (name) => `Här står vad ${name} bygger på.`, en: (name) => `Here is what ${name} builds on.` },
  replaces: { sv: (name) => `Här står vad ${name} ersätter.`, en: (name) => `Here is what ${name} replaces.` },
};

const FACT: Template<string> = {
  sv: (name) => `Här står uppgiften i ${name}.`,
  en: (name) => `Here is the fact in ${name}.`,
};
