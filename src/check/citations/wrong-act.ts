import { excerpt } from '../../lib/excerpt.js';
import { listWords } from '../../lib/list-words.js';
import type { CitationFault, Meaning } from '../../model/citation.js';
import type { Day } from '../../model/day.js';
import type { Template, Text } from '../../model/locale.js';
import { fullName, shortName } from './act-names.js';
import { provisionWords } from './provision-words.js';
import { type Replacement, replacementOf, replacementWords } from './replacement.js';
import { UNTIL_WORDS, type Until, untilOf } from './until.js';

/** A citation whose parts do not belong together. */
export type WrongAct = StrayProvision | StrayNumber;

/** The provision is another act's: `8 a § HSL (2017:30)`. */
interface StrayProvision {
  readonly kind: 'wrong-act';
  readonly provision: Text;
  readonly isOne: boolean;
  /** The act that is written, which does not have it, and whether that one is divided into chapters. */
  readonly written: string;
  readonly isDivided: boolean;
  /** The act that has it, and until when that one was in force. */
  readonly meant: string;
  readonly until: Until | undefined;
  readonly replacement: Replacement | undefined;
}

/** The number is another act's: `HSL (2001:453)`. */
interface StrayNumber {
  readonly kind: 'wrong-number';
  readonly written: string;
  readonly name: string;
  /** Whose number it is, where that is known. */
  readonly owner: string | undefined;
  /** The numbers of the acts that have the name. */
  readonly meant: readonly string[];
}

/** The facts of a citation with the fault `wrong-act` or `wrong-number`; undefined for others. */
export function wrongActOf(meaning: Meaning, day: Day): WrongAct | undefined {
  const { fault } = meaning;
  if (fault?.kind === 'wrong-act') return strayProvision(meaning, fault, day);
  return fault?.kind === 'wrong-number' ? strayNumber(meaning, fault) : undefined;
}

function strayProvision(meaning: Meaning, { written, meant }: FaultOf<'wrong-act'>, day: Day): StrayProvision {
  const { pinpoints } = meaning.citation;
  return {
    kind: 'wrong-act',
    provision: provisionWords(pinpoints),
    isOne: pinpoints.length === 1,
    written: shortName({ ...meant, id: written }),
    isDivided:
      pinpoints.every(({ chapter }) => chapter === undefined) &&
      (meaning.successor?.uris.some((uri) => uri.includes(`/${written}#K`)) ?? false),
    meant: fullName(meant),
    until: untilOf(meant, day),
    replacement: replacementOf(meaning),
  };
}

function strayNumber({ act }: Meaning, { written, name, meant }: FaultOf<'wrong-number'>): StrayNumber {
  const owner = act?.id === written ? act.name : undefined;
  return { kind: 'wrong-number', written, name: excerpt(name), owner, meant: meant.map(({ id }) => id) };
}

type FaultOf<Kind extends CitationFault['kind']> = Extract<CitationFault, { kind: Kind }>;

/** One or two sentences: what does not belong together, and what does. */
export const WRONG_ACT_WORDS: Template<WrongAct> = {
  sv: (facts) => (facts.kind === 'wrong-act' ? STRAY_PROVISION.sv(facts) : STRAY_NUMBER.sv(facts)),
  en: (facts) => (facts.kind === 'wrong-act' ? STRAY_PROVISION.en(facts) : STRAY_NUMBER.en(facts)),
};

const STRAY_PROVISION: Template<StrayProvision> = {
  sv: ({ provision, isOne, written, isDivided, meant, until, replacement }) => {
    const place = until ? `fanns i ${meant}, som ${UNTIL_WORDS.sv(until)}` : `finns i ${meant}`;
    const subject = replacement?.what === 'provision' ? `${isOne ? 'den' : 'de'} ` : '';
    return `${provision.sv} finns inte i ${written}${isDivided ? ', som är indelad i kapitel' : ''}. ${provision.sv} ${place}${replacement ? `; ${subject}${replacementWords(replacement).sv}` : ''}.`;
  },
  en: ({ provision, written, isDivided, meant, until, replacement }) => {
    const place = `${meant}${until ? `, which ${UNTIL_WORDS.en(until)}` : ''}`;
    return `${written} does not have ${provision.en}${isDivided ? ': it is divided into chapters' : ''}. The act with ${provision.en} is ${place}${replacement ? `; ${replacementWords(replacement).en}` : ''}.`;
  },
};

const STRAY_NUMBER: Template<StrayNumber> = {
  sv: ({ written, name, owner, meant }) =>
    `${written} är inte numret på ${name}${owner === undefined ? '' : ` utan på ${owner}`}. Rätt nummer är ${listWords(meant, 'eller')}.`,
  en: ({ written, name, owner, meant }) =>
    `${written} is not the number of ${name}${owner === undefined ? '' : ` but of ${owner}`}. The right number is ${listWords(meant, 'or')}.`,
};
