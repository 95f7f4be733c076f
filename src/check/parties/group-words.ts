import { wordsOf } from '../../lib/phrase.js';

/** Words of a target group's name that tell nothing of which group it is. */
const COMMON: ReadonlySet<string> = new Set(
  `alla andra annan annat av behov behöver behövande bland brukare både både de deras det dem den denna egen eget egna eller en ett
  flera från för genom grupp gruppen grupper gruppens i individ individer inom insats insatser kan klienter kommun kommunen kommuner
  kräver län länet länets med människor målgrupp målgruppen och olika oavsett om patienter person personer personerna på region
  regionen regionens samordnad samordnade samt samtidig samtidiga samtliga sin sina sitt som stöd särskild särskilda särskilt till
  under utan vid vissa vård ålder åldersgrupper åldrar över övriga`.split(/\s+/),
);

/** The words of a target group's name that tell which group it is, in small letters. */
export function tellingWords(name: string): readonly string[] {
  const words = [...new Set(wordsOf(name))].filter(
    (word) => word.length > 2 && !COMMON.has(word) && !/^\d+$/.test(word),
  );
  return words.slice(0, MOST_WORDS);
}

/** No name of a group has more, and each one is looked for in the whole text. */
const MOST_WORDS = 30;

/** Whether a text says enough of a group's words: at least half of them, inflected or in compounds. */
export function tellsOf(words: readonly string[], text: ReadonlySet<string>): boolean {
  const found = words.filter((word) => text.has(word) || [...text].some((other) => isSame(word, other)));
  return found.length * 2 >= words.length;
}

/** "beroende" and "beroendet", "missbruk" for "bruk". */
function isSame(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  const needed = Math.max(4, Math.ceil(shorter * 0.7));
  if (word.length > 3 && other.endsWith(word)) return true;
  return shorter >= 4 && word.slice(0, needed) === other.slice(0, needed);
}
