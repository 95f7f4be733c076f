import type { Tokens } from './tokens.js';

/** Words that may stand between provisions and the act that they are in: "5 § i den då gällande socialtjänstlagen". */
const FILLERS = /^(?:i|av|enligt|den|det|då|numera|nu|gällande|nuvarande)$/;
const FORMER = /^(?:gamla|tidigare|dåvarande|upphävda|äldre|föregående)$/;
const NEW = /^(?:nya|kommande)$/;
/** How many of them at most. */
const MOST = 5;

/** Whether there are only such words from one token up to another. */
export function isFilled(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to > from + MOST) return false;
  for (let at = from; at < to; at++)
    if (![FILLERS, FORMER, NEW].some((words) => words.test(tokens.word(at)))) return false;
  return true;
}

/** Which of several acts with one name the word right before it means: "den upphävda socialtjänstlagen", "nya SoL". */
export function eraBefore(tokens: Tokens, at: number): 'former' | 'new' | undefined {
  const word = tokens.word(at - 1);
  if (FORMER.test(word) || (word === 'gällande' && tokens.is(at - 2, 'då'))) return 'former';
  return NEW.test(word) ? 'new' : undefined;
}
