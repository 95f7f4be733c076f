/**
 * Whether what was read as one citation surely is one. "Kap. 4, 3 f § HSL" can be of a chapter of the agreement itself, and
 * a line that ends between an act and provisions (`SoL 7 kap 2 §⏎HSL 16 kap 3 §`) can end a citation too.
 */
export function isOnePiece(text: string): boolean {
  return !LOOSE_CHAPTER.test(text) && !BREAK_AFTER_PROVISION.test(text) && !BREAK_AFTER_ACT.test(text);
}

/** `Kap. 4, 3 f §`, `kapitel 3 och 9 §`. */
const LOOSE_CHAPTER =
  /(?<!\p{N}\s?\p{L}?\s*)kap(?:\.|itel|itlet)?\s*\p{N}+(?:\s?\p{L}(?!\p{L}))?\s*(?:[,;/&–-]|(?:och|eller|samt)\s)/iu;

const PROVISION_WORD = String.raw`(?:kap|kapitel|och|eller|samt|till|stycket|st)(?!\p{L})`;
const BREAK_AFTER_PROVISION = new RegExp(
  String.raw`(?:§|\p{N}|\p{N}\s?\p{L}|kap\.?)[,;]?[^\S\r\n]*[\r\n]\s*(?!${PROVISION_WORD})\p{L}{2}`,
  'iu',
);
const BREAK_AFTER_ACT = new RegExp(
  String.raw`(?<!\p{L})(?!${PROVISION_WORD})\p{L}{2,}[,.)]*[^\S\r\n]*[\r\n]\s*(?:\p{N}|§|kap)`,
  'iu',
);

/** Whether a citation begins with a number that may belong to the word before it: "grupp 8 a och 3 f § HSL". */
export function beginsWithBareNumber(written: string): boolean {
  return BARE_NUMBER.test(written);
}

const BARE_NUMBER = /^\p{N}+(?:\s?\p{L}(?!\p{L}))?\s*(?:[,;/&–-]|(?:och|eller|samt|resp\.?|respektive|till)\s)/iu;
